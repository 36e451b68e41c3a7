import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  crossEntropy,
  crossEntropyGradient,
  negativeLogLikelihood,
} from "../../lib/crossEntropy.js";
import { numericalGradient } from "../../lib/numericalGradient.js";
import { softmax } from "../../lib/softmax.js";
import { anyFinite, finite, labelledLogits, shuffled } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";

const infinity = Number.POSITIVE_INFINITY;

const uniform = (classCount: number) => new Array(classCount).fill(1 / classCount);

describe("negativeLogLikelihood", () => {
  test("worked by hand", () => {
    expectClose(negativeLogLikelihood([0.25, 0.75], 0), Math.log(4));
    expectClose(negativeLogLikelihood(uniform(10), 3), Math.log(10));
    expectClose(negativeLogLikelihood([5e-324, 1], 0), 1074 * Math.LN2);
  });

  test("is 0, not −0, for a certain and right model; Infinity for a certain and wrong one", () => {
    expect(negativeLogLikelihood([1, 0], 0)).toBe(0);
    expect(negativeLogLikelihood([1, 0], 1)).toBe(infinity);
  });

  test("accepts what rounding does to a distribution, in float32 too", () => {
    expectClose(negativeLogLikelihood(Float32Array.from(uniform(7)), 0), Math.log(7), 1e-7);
    expectClose(negativeLogLikelihood(softmax(new Array(1000).fill(0)), 999), Math.log(1000));
  });
});

describe("crossEntropy", () => {
  test("worked by hand", () => {
    expectClose(crossEntropy([0, 0], 1), Math.LN2);
    expectClose(crossEntropy([Math.log(1), Math.log(2), Math.log(5)], 0), Math.log(8));
    expectClose(crossEntropy(new Array(1000).fill(3), 500), Math.log(1000));
  });

  test("is exact where probabilities would underflow", () => {
    expect(crossEntropy([0, 1000], 0)).toBe(1000);
    expect(crossEntropy([-1000, 1000], 0)).toBe(2000);
    expect(crossEntropy([1e308, 0], 1)).toBe(1e308);
    expectClose(crossEntropy([40, 0], 0), Math.exp(-40));
    expect(crossEntropy([1000, 0], 0)).toBe(0);
    expect(crossEntropy([7], 0)).toBe(0);
  });

  test("is Infinity only where the value exceeds the largest number", () => {
    expect(crossEntropy([1e308, -1e308], 1)).toBe(infinity);
    expect(crossEntropy([1e308, -1e308], 0)).toBe(0);
  });

  test("is the negative log-likelihood of softmax", () => {
    fc.assert(
      fc.property(labelledLogits(15), ({ logits, label }) => {
        expectClose(
          crossEntropy(logits, label) + 1,
          negativeLogLikelihood(softmax(logits), label) + 1,
          1e-13,
        );
      }),
    );
  });

  test("is never negative, for any finite logits", () => {
    const any = fc.array(anyFinite, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(any, (logits) => {
        for (const label of logits.keys()) {
          expect(crossEntropy(logits, label)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("does not change when all logits are shifted", () => {
    fc.assert(
      fc.property(labelledLogits(50), finite(1000), ({ logits, label }, shift) => {
        const shifted = logits.map((logit) => logit + shift);
        expect(crossEntropy(shifted, label)).toBeCloseTo(crossEntropy(logits, label), 10);
      }),
    );
  });

  test("follows the label when the classes are reordered", () => {
    const reordered = labelledLogits(50).chain(({ logits, label }) =>
      shuffled(logits).map(({ order, values }) => ({ logits, label, order, values })),
    );
    fc.assert(
      fc.property(reordered, ({ logits, label, order, values }) => {
        const moved = crossEntropy(values, order.indexOf(label));
        expect(moved).toBeCloseTo(crossEntropy(logits, label), 12);
      }),
    );
  });
});

describe("crossEntropyGradient", () => {
  test("is softmax minus the one-hot label", () => {
    expect(crossEntropyGradient([0, 0], 0)).toEqual([-0.5, 0.5]);
    expect(crossEntropyGradient([7], 0)).toEqual([0]);
    expect(crossEntropyGradient([1000, 0], 0)).toEqual([0, 0]);
    expect(crossEntropyGradient([1000, 0], 1)).toEqual([1, -1]);
    expect(crossEntropyGradient([1e308, -1e308], 1)).toEqual([1, -1]);
    fc.assert(
      fc.property(labelledLogits(50), ({ logits, label }) => {
        const expected = softmax(logits).map((p, m) => p - (m === label ? 1 : 0));
        expectAllClose(crossEntropyGradient(logits, label).concat(1), expected.concat(1));
      }),
    );
  });

  test("keeps its digits where the probability of the label rounds to 1", () => {
    expect(crossEntropyGradient([40, 0], 0)).toEqual([-Math.exp(-40), Math.exp(-40)]);
  });

  test("agrees with central differences of crossEntropy", () => {
    fc.assert(
      fc.property(labelledLogits(10), ({ logits, label }) => {
        const numerical = numericalGradient((h) => crossEntropy(h, label), logits);
        for (const [m, slope] of crossEntropyGradient(logits, label).entries()) {
          expect(slope).toBeCloseTo(numerical[m], 7);
        }
      }),
    );
  });

  test("sums to 0 and points from every wrong class to the label", () => {
    fc.assert(
      fc.property(labelledLogits(500), ({ logits, label }) => {
        const gradient = crossEntropyGradient(logits, label);
        expect(gradient.reduce((sum, slope) => sum + slope, 0)).toBeCloseTo(0, 14);
        for (const [m, slope] of gradient.entries()) {
          expect(m === label ? slope <= 0 : slope >= 0).toBe(true);
        }
      }),
    );
  });
});
