// Groups of lib's functions that are closed to several exercises together.

/** Means that are combined from sums and counts. */
export const combinedSums = ["sumWithCount", "combineSums", "meanOfSum"];

/** The loss and the gradient of a whole batch, and what trains with them. */
export const batchTraining = ["batchLossAndGradient", "batchGradientDescent"];

/** Everything that leads from logits through softmax to a loss. */
export const lossOfLogits = ["crossEntropy", "crossEntropyGradient", ...batchTraining];
