import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logSoftmax, logSumExp, softmax } from "../../../lib/softmax.js";
import { anyFinite, finite, logitsWithin } from "../arbitraries.js";
import { expectAllClose, expectClose } from "../close.js";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const anyLogits = fc.array(anyFinite, { minLength: 1, maxLength: 12 });

const thousand = Array.from({ length: 1000 }, (_, m) => (m % 37) - 18);

describe("logSumExp", () => {
  test("worked by hand", () => {
    expect(logSumExp([0])).toBe(0);
    expectClose(logSumExp([Math.log(2), Math.log(3)]), Math.log(5));
    expectClose(logSumExp([1000, 1000]), 1000 + Math.LN2);
    expectClose(logSumExp([-1000, -1000]), -1000 + Math.LN2);
    expect(logSumExp([1e308, -1e308])).toBe(1e308);
    expect(logSumExp([Number.MAX_VALUE, Number.MAX_VALUE])).toBe(Number.MAX_VALUE);
    expect(logSumExp([-1e308])).toBe(-1e308);
  });

  test("keeps a small contribution that a sum near 1 would round away", () => {
    expectClose(logSumExp([0, -40]), Math.exp(-40));
  });

  test("lies between max and max + log M, for any finite logits", () => {
    fc.assert(
      fc.property(anyLogits, (logits) => {
        const largest = Math.max(...logits);
        const rounding = 1e-15 + 2 ** -52 * Math.abs(largest);
        const value = logSumExp(logits);
        expect(value).toBeGreaterThanOrEqual(largest);
        expect(value).toBeLessThanOrEqual(largest + Math.log(logits.length) + rounding);
        expect(value).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
  });

  test("moves with a shift of all logits", () => {
    fc.assert(
      fc.property(logitsWithin(100), finite(100), (logits, shift) => {
        const shifted = logits.map((logit) => logit + shift);
        expect(logSumExp(shifted)).toBeCloseTo(logSumExp(logits) + shift, 10);
      }),
    );
  });

  test("has softmax as its gradient, by central differences", () => {
    const logits = [0.3, -1.2, 2];
    const h = 1e-5;
    const slopes = logits.map((_, j) => {
      const moved = (by: number) => logits.map((logit, i) => logit + (i === j ? by : 0));
      return (logSumExp(moved(h)) - logSumExp(moved(-h))) / (2 * h);
    });
    expectAllClose(slopes, softmax(logits), 1e-9);
  });

  test("can be taken in groups: the log-sum-exp of log-sum-exps", () => {
    fc.assert(
      fc.property(logitsWithin(100), logitsWithin(100), (a, b) => {
        expect(logSumExp([logSumExp(a), logSumExp(b)])).toBeCloseTo(logSumExp([...a, ...b]), 10);
      }),
    );
  });
});

describe("logSoftmax", () => {
  test("worked by hand", () => {
    expect(logSoftmax([7])).toEqual([0]);
    expect(logSoftmax([1000, 0])).toEqual([0, -1000]);
    expectAllClose(logSoftmax([0, 0]), [-Math.LN2, -Math.LN2]);
    expectClose(logSoftmax([40, 0])[0], -Math.exp(-40));
  });

  test("is finite up to the largest spread that a number can hold, then −Infinity", () => {
    expect(logSoftmax([1e308, 0])).toEqual([0, -1e308]);
    expect(logSoftmax([1e308, -1e308])).toEqual([0, Number.NEGATIVE_INFINITY]);
  });

  test("is the logarithm of softmax", () => {
    fc.assert(
      fc.property(logitsWithin(300), (logits) => {
        const logarithms = softmax(logits).map(Math.log);
        expectAllClose(logSoftmax(logits), logarithms, 1e-12);
      }),
    );
  });

  test("has exponentials that sum to 1, and never exceeds 0, for any finite logits", () => {
    fc.assert(
      fc.property(anyLogits, (logits) => {
        const logarithms = logSoftmax(logits);
        expect(logarithms.every((value) => value <= 0)).toBe(true);
        expectClose(sum(logarithms.map(Math.exp)), 1, 1e-13);
      }),
    );
    expectClose(sum(logSoftmax(thousand).map(Math.exp)), 1, 1e-13);
  });
});
