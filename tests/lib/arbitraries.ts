import { sum } from "d3-array";
import fc from "fast-check";

/** A finite double between −limit and limit, small and denormal ones included. */
export function finite(limit: number): fc.Arbitrary<number> {
  return fc.double({ min: -limit, max: limit, noNaN: true });
}

/** Any finite double. */
export const anyFinite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** One to twelve logits between −limit and limit. */
export function logitsWithin(limit: number): fc.Arbitrary<number[]> {
  return fc.array(finite(limit), { minLength: 1, maxLength: 12 });
}

/** Logits with one of their classes. */
export function labelledLogits(limit: number): fc.Arbitrary<{ logits: number[]; label: number }> {
  return logitsWithin(limit).chain((logits) =>
    fc.record({ logits: fc.constant(logits), label: fc.nat(logits.length - 1) }),
  );
}

/** A probability distribution over the given number of classes; some of its entries may be 0. */
export function distributionOf(classCount: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.nat(1000), { minLength: classCount, maxLength: classCount })
    .filter((weights) => weights.some((weight) => weight > 0))
    .map((weights) => {
      const total = sum(weights);
      return weights.map((weight) => weight / total);
    });
}

/** A probability distribution over one to eight classes. */
export const distribution = fc.integer({ min: 1, max: 8 }).chain(distributionOf);

/** Two distributions over the same one to eight classes. */
export const twoDistributions = fc
  .integer({ min: 1, max: 8 })
  .chain((classCount) => fc.tuple(distributionOf(classCount), distributionOf(classCount)));

/** The same entries in another order, with the order that was used. */
export function shuffled<T>(values: readonly T[]): fc.Arbitrary<{ order: number[]; values: T[] }> {
  const indices = values.map((_, i) => i);
  return fc
    .shuffledSubarray(indices, { minLength: indices.length })
    .map((order) => ({ order, values: order.map((i) => values[i]) }));
}
