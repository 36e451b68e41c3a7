import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { combineSums, meanGradient, meanLoss, meanOfSum, sumWithCount } from "../../lib/batch.js";
import { finite, shuffled } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";

const someLosses = fc.array(finite(100), { minLength: 1, maxLength: 20 });

const someGradients = fc
  .integer({ min: 1, max: 4 })
  .chain((d) =>
    fc.array(fc.array(finite(100), { minLength: d, maxLength: d }), { minLength: 1, maxLength: 9 }),
  );

describe("meanLoss", () => {
  test("worked by hand", () => {
    expect(meanLoss([1, 2, 6])).toBe(3);
    expect(meanLoss(Float64Array.of(4))).toBe(4);
    expect(meanLoss(Object.freeze([0, 0]))).toBe(0);
  });

  test("does not overflow where the mean is a number", () => {
    expect(meanLoss([1e308, 1e308])).toBe(1e308);
    expect(meanLoss([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
    expect(meanLoss(new Array(3).fill(Number.MAX_VALUE))).toBe(Number.MAX_VALUE);
    expect(meanLoss([Number.MAX_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE])).toBeLessThan(6e307);
    expect(meanLoss([5e-324, 5e-324])).toBe(5e-324);
  });

  test("does not depend on the order of the samples", () => {
    const reordered = someLosses.chain((losses) =>
      shuffled(losses).map(({ values }) => ({ losses, values })),
    );
    fc.assert(
      fc.property(reordered, ({ losses, values }) => {
        expect(meanLoss(values)).toBeCloseTo(meanLoss(losses), 11);
      }),
    );
  });

  test("does not change when every sample is there twice", () => {
    fc.assert(
      fc.property(someLosses, (losses) => {
        expect(meanLoss([...losses, ...losses])).toBeCloseTo(meanLoss(losses), 11);
      }),
    );
  });
});

describe("meanGradient", () => {
  test("worked by hand, of the gradients' kind", () => {
    const plain = meanGradient([
      [1, 0],
      [3, 4],
    ]);
    const typed = meanGradient([Float64Array.of(1, 0), Float64Array.of(3, 4)]);
    expect(plain).toEqual([2, 2]);
    expect(typed).toEqual(Float64Array.of(2, 2));
    expectTypeOf(plain).toEqualTypeOf<number[]>();
    expectTypeOf(typed).toEqualTypeOf<Float64Array>();
  });

  test("does not overflow where the mean is a number, and changes no input", () => {
    const gradients = Object.freeze([Object.freeze([1e308]), Object.freeze([1e308])]);
    expect(meanGradient(gradients)).toEqual([1e308]);
    expect(gradients).toEqual([[1e308], [1e308]]);
  });

  test("is the mean loss of each coordinate", () => {
    fc.assert(
      fc.property(someGradients, (gradients) => {
        const mean = meanGradient(gradients);
        for (const [j, value] of mean.entries()) {
          expect(value).toBe(meanLoss(gradients.map((gradient) => gradient[j])));
        }
      }),
    );
  });

  test("is the gradient of the mean: for ℓᵢ = (θ − xᵢ)² both are 2(θ − mean x)", () => {
    const samples = [1, 4, 10];
    const gradients = samples.map((sample) => [2 * (3 - sample)]);
    expect(meanGradient(gradients)).toEqual([2 * (3 - meanLoss(samples))]);
  });
});

describe("shards", () => {
  test("worked by hand: the mean of two means would be wrong", () => {
    const first = sumWithCount([1, 2, 6]);
    const second = sumWithCount([9]);
    expect(first).toEqual({ sum: 9, count: 3 });
    expect(combineSums([first, second])).toEqual({ sum: 18, count: 4 });
    expect(meanOfSum(combineSums([first, second]))).toBe(4.5);
    expect((meanOfSum(first) + meanOfSum(second)) / 2).toBe(6);
  });

  test("keep the kind of what they sum", () => {
    const typed = sumWithCount([Float64Array.of(1, 2), Float64Array.of(3, 4)]);
    expect(typed).toEqual({ sum: Float64Array.of(4, 6), count: 2 });
    expect(meanOfSum(typed)).toEqual(Float64Array.of(2, 3));
    expect(sumWithCount(Float64Array.of(1, 2, 3))).toEqual({ sum: 6, count: 3 });
    expectTypeOf(sumWithCount([1, 2]).sum).toEqualTypeOf<number>();
    expectTypeOf(sumWithCount([[1], [2]]).sum).toEqualTypeOf<number[]>();
    expectTypeOf(meanOfSum(combineSums([typed]))).toEqualTypeOf<Float64Array>();
  });

  test("without samples change nothing", () => {
    const shard = sumWithCount([[1, 2]]);
    expect(combineSums([shard, { sum: [0, 0], count: 0 }])).toEqual(shard);
  });

  test("recombine to the whole, wherever the data is cut", () => {
    fc.assert(
      fc.property(someGradients, fc.array(fc.nat(9)), (gradients, cuts) => {
        const starts = [0, ...cuts.sort((a, b) => a - b)];
        const shards = starts
          .map((start, k) => gradients.slice(start, starts[k + 1]))
          .filter((shard) => shard.length > 0)
          .map(sumWithCount);
        const whole = meanOfSum(combineSums(shards));
        expectAllClose([...whole, 1e3], [...meanGradient(gradients), 1e3], 1e-14);
      }),
    );
  });

  test("can be combined in any grouping", () => {
    fc.assert(
      fc.property(someLosses, someLosses, someLosses, (a, b, c) => {
        const [x, y, z] = [a, b, c].map(sumWithCount);
        const left = meanOfSum(combineSums([combineSums([x, y]), z]));
        const right = meanOfSum(combineSums([x, combineSums([y, z])]));
        expectClose(left + 1e3, right + 1e3, 1e-14);
        expectClose(left + 1e3, meanLoss([...a, ...b, ...c]) + 1e3, 1e-14);
      }),
    );
  });
});
