export type Operations = { forward: number; backward: number; total: number };

/** Multiplications and additions of one batch update of softmax regression. */
export function countOperations(
  sampleCount: number,
  featureCount: number,
  classCount: number,
): Operations {
  // Each weight meets each sample twice: once for its logit, once for its gradient.
  const products = sampleCount * featureCount * classCount;
  return { forward: 2 * products, backward: 2 * products, total: 4 * products };
}
