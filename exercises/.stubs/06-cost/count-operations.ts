// Lesson: notebooks/06-cost.ipynb#Counting-operations

export type Operations = { forward: number; backward: number; total: number };

/**
 * Counts the multiplications and the additions of one batch update of softmax regression,
 * a multiplication as one operation and an addition as one operation.
 *
 * Forward: each logit hₘ = wₘ·x + bₘ takes one multiplication and one addition per feature.
 * Backward: each sample adds (pₘ − yₘ)·xₖ to the gradient of each weight: again one and one.
 * Leave out what is small by comparison: softmax, the biases' gradient, and the update itself.
 *
 * @param sampleCount - N, an integer, at least 1
 * @param featureCount - d, an integer, at least 1
 * @param classCount - M, an integer, at least 1
 * @returns the operations of the forward part, of the backward part, and of both together
 * @example countOperations(1, 2, 3) // { forward: 12, backward: 12, total: 24 }
 */
export function countOperations(
  sampleCount: number,
  featureCount: number,
  classCount: number,
): Operations {
  // TODO: how many logits are there? How many weights does each sample meet?
  // Limits: counts beyond 2³¹ must be right too.
  throw new Error("TODO");
}
