import fc from "fast-check";
import { meanGradient, meanLoss } from "../../lib/batch.js";
import { crossEntropy, crossEntropyGradient } from "../../lib/crossEntropy.js";
import type { Dataset, LossAndGradient, Parameters } from "../../lib/softmaxRegression.js";
import { finite } from "./arbitraries.js";
import { expectAllClose } from "./close.js";

export type Problem = { dataset: Dataset; parameters: Parameters };

/** A data set and parameters from plain rows, one per sample or per class. */
export function problemOf(
  samples: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly (readonly number[])[],
  biases: readonly number[],
): Problem {
  return {
    dataset: {
      features: Float64Array.from(samples.flat()),
      labels: Int32Array.from(labels),
      sampleCount: samples.length,
      featureCount: samples[0].length,
      classCount: biases.length,
    },
    parameters: { weights: Float64Array.from(weights.flat()), biases: Float64Array.from(biases) },
  };
}

/** Problems of every small shape, so that a loop that takes several samples at once meets each rest. */
export const problems: fc.Arbitrary<Problem> = fc
  .record({
    sampleCount: fc.integer({ min: 1, max: 11 }),
    featureCount: fc.integer({ min: 1, max: 6 }),
    classCount: fc.integer({ min: 1, max: 6 }),
  })
  .chain((shape) => {
    const rows = (count: number, limit: number) =>
      fc.array(
        fc.array(finite(limit), { minLength: shape.featureCount, maxLength: shape.featureCount }),
        { minLength: count, maxLength: count },
      );
    const label = fc.nat(shape.classCount - 1);
    return fc
      .tuple(
        rows(shape.sampleCount, 3),
        fc.array(label, { minLength: shape.sampleCount, maxLength: shape.sampleCount }),
        rows(shape.classCount, 3),
        fc.array(finite(3), { minLength: shape.classCount, maxLength: shape.classCount }),
      )
      .map((parts) => problemOf(...parts));
  });

/** The features of sample i. */
export function sampleOf({ features, featureCount }: Dataset, i: number): number[] {
  return Array.from(features.subarray(i * featureCount, (i + 1) * featureCount));
}

/** The samples with the given indices, in that order, as a data set. */
export function pick(dataset: Dataset, indices: readonly number[]): Dataset {
  return {
    ...dataset,
    features: Float64Array.from(indices.flatMap((i) => sampleOf(dataset, i))),
    labels: Int32Array.from(indices, (i) => dataset.labels[i]),
    sampleCount: indices.length,
  };
}

export function logitsOf(dataset: Dataset, { weights, biases }: Parameters, i: number): number[] {
  const x = sampleOf(dataset, i);
  return Array.from(biases, (bias, m) =>
    x.reduce((sum, value, j) => sum + value * weights[m * x.length + j], bias),
  );
}

/** The batch as the note writes it: the mean of what each sample gives on its own. */
export function meanOfSamples({ dataset, parameters }: Problem): LossAndGradient {
  const samples = Array.from(dataset.labels, (label, i) => {
    const logits = logitsOf(dataset, parameters, i);
    const slopes = crossEntropyGradient(logits, label);
    const x = sampleOf(dataset, i);
    return {
      loss: crossEntropy(logits, label),
      weightsGradient: slopes.flatMap((slope) => x.map((value) => slope * value)),
      biasesGradient: slopes,
    };
  });
  return {
    loss: meanLoss(samples.map(({ loss }) => loss)),
    weightsGradient: Float64Array.from(meanGradient(samples.map((s) => s.weightsGradient))),
    biasesGradient: Float64Array.from(meanGradient(samples.map((s) => s.biasesGradient))),
  };
}

export const flat = ({ loss, weightsGradient, biasesGradient }: LossAndGradient) => [
  loss,
  ...weightsGradient,
  ...biasesGradient,
];

/** Agreement to a few roundings of numbers of the size that the problems have. */
export function expectSame(
  got: LossAndGradient,
  expected: LossAndGradient,
  tolerance = 1e-13,
): void {
  expectAllClose([...flat(got), 1], [...flat(expected), 1], tolerance);
}

export const range = (count: number) => Array.from({ length: count }, (_, i) => i);
