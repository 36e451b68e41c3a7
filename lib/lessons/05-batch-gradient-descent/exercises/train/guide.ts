import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Batch gradient descent",
  lesson: "05-batch-gradient-descent",
  section: "Batch gradient descent",
  hints: [
    "Weights and biases are both parts of θ. At which θ must the gradients of both be taken?",
    "At the same one: call batchLossAndGradient once per update, then move both. Work on copies, so that start stays as it is. Store the loss that the call returns: it belongs to the θ before the update.",
    `let { weights, biases } = start;
const losses: number[] = [];
for (let update = 0; update < updates; update++) {
  const { loss, ...slopes } = batchLossAndGradient(dataset, { weights, biases });
  losses.push(loss);
  weights = weights.map((w, k) => w - learningRate * slopes.weightsGradient[k]);
  biases = …; // as the weights
}
return { weights, biases, losses };`,
  ],
  forbiddenImports: { batchGradientDescent: "whole", gradientDescent: "whole" },
} satisfies Guide;
