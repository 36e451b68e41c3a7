import { newFeatures } from "../../../lib/batchKernel/memory.js";
import type { Dataset, LossAndGradient, Parameters } from "../../../lib/softmaxRegression.js";
import { expectAllClose, expectClose } from "../close.js";

export type Problem = { dataset: Dataset; parameters: Parameters };
export type Counts = Pick<Dataset, "sampleCount" | "featureCount" | "classCount">;

export const counts = (sampleCount: number, featureCount: number, classCount: number): Counts => ({
  sampleCount,
  featureCount,
  classCount,
});

/** Random numbers from −1 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
}

/** A problem with logits of the size of `scale`. */
export function randomProblem(shape: Counts, seed: number, scale = 3): Problem {
  const random = randomNumbers(seed);
  const { sampleCount: N, featureCount: d, classCount: M } = shape;
  const features = newFeatures(N * d);
  for (let k = 0; k < features.length; k++) features[k] = random();
  const labels = Int32Array.from({ length: N }, () => Math.floor(((random() + 1) / 2) * M));
  const weights = Float64Array.from({ length: M * d }, () => (random() * scale) / Math.sqrt(d));
  const biases = Float64Array.from({ length: M }, random);
  return { dataset: { ...shape, features, labels }, parameters: { weights, biases } };
}

/** Expects two results to agree: the losses, and each gradient beside its largest entry. */
export function expectAgreement(
  got: LossAndGradient,
  expected: LossAndGradient,
  tolerance = 1e-12,
): void {
  expectClose(got.loss, expected.loss, tolerance);
  expectAllClose(got.weightsGradient, expected.weightsGradient, tolerance);
  expectAllClose(got.biasesGradient, expected.biasesGradient, tolerance);
}
