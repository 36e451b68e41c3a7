import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { softmax } from "../../lib/softmax.js";
import { anyFinite, finite, logitsWithin, shuffled } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";
import { refusals } from "./refusals.js";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const anyLogits = fc.array(anyFinite, { minLength: 1, maxLength: 12 });

const thousand = Array.from({ length: 1000 }, (_, m) => (m % 37) - 18);

describe("softmax", () => {
  test("worked by hand", () => {
    expect(softmax([0, 0])).toEqual([0.5, 0.5]);
    expectAllClose(softmax([Math.log(1), Math.log(2), Math.log(5)]), [0.125, 0.25, 0.625]);
    expectAllClose(softmax([Math.log(4), 0], 2), [2 / 3, 1 / 3]);
  });

  test.each([
    [
      [100, 100],
      [0.5, 0.5],
    ],
    [
      [-100, -100],
      [0.5, 0.5],
    ],
    [
      [-1000, 1000],
      [0, 1],
    ],
    [
      [1000, 0],
      [1, 0],
    ],
    [
      [1e308, -1e308],
      [1, 0],
    ],
    [
      [-1e308, -1e308],
      [0.5, 0.5],
    ],
    [
      [Number.MAX_VALUE, Number.MAX_VALUE],
      [0.5, 0.5],
    ],
    [
      [5e-324, -5e-324],
      [0.5, 0.5],
    ],
    [[7], [1]],
  ])("of %j is %j", (logits, probabilities) => {
    expect(softmax(logits)).toEqual(probabilities);
  });

  test("gives probabilities that sum to 1 for any finite logits and temperature", () => {
    const positive = fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(anyLogits, positive, (logits, temperature) => {
        const p = softmax(logits, temperature);
        expect(p.every((value) => value >= 0 && value <= 1)).toBe(true);
        expectClose(sum(p), 1, 1e-14);
      }),
      { numRuns: 500 },
    );
    expectClose(sum(softmax(thousand)), 1, 1e-13);
  });

  test("does not change when all logits are shifted", () => {
    fc.assert(
      fc.property(logitsWithin(100), finite(1000), (logits, shift) => {
        const shifted = logits.map((logit) => logit + shift);
        expectAllClose(softmax(shifted), softmax(logits), 1e-12);
      }),
    );
  });

  test("changes when all logits are scaled: that is what the temperature does", () => {
    fc.assert(
      fc.property(logitsWithin(50), fc.double({ min: 0.1, max: 10, noNaN: true }), (logits, t) => {
        const scaled = logits.map((logit) => logit / t);
        expectAllClose(softmax(logits, t), softmax(scaled), 1e-12);
      }),
    );
    expect(softmax([2, 0])).not.toEqual(softmax([4, 0]));
  });

  test("follows the logits when they are reordered", () => {
    const reordered = logitsWithin(50).chain((logits) =>
      shuffled(logits).map(({ order, values }) => ({ logits, order, values })),
    );
    fc.assert(
      fc.property(reordered, ({ logits, order, values }) => {
        const p = softmax(logits);
        expectAllClose(
          softmax(values),
          order.map((i) => p[i]),
          1e-14,
        );
      }),
    );
  });

  test("keeps the order of the logits", () => {
    fc.assert(
      fc.property(anyFinite, anyFinite, (a, b) => {
        const [first, second] = softmax([a, b]);
        expect(Math.sign(first - second) * Math.sign(a - b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("of two classes is the sigmoid of their difference", () => {
    fc.assert(
      fc.property(finite(300), finite(300), (a, b) => {
        expectClose(softmax([a, b])[0], 1 / (1 + Math.exp(b - a)), 1e-13);
      }),
    );
  });

  test("has the limits: a low temperature picks the largest, a high one levels all", () => {
    expect(softmax([1, 3, 2], 5e-324)).toEqual([0, 1, 0]);
    expectAllClose(softmax([1, 3, 2], 1e308), [1 / 3, 1 / 3, 1 / 3]);
    expect(softmax([2, 2], 5e-324)).toEqual([0.5, 0.5]);
  });

  test("survives a difference that overflows, where the temperature tames it", () => {
    const expected = [1 / (1 + Math.exp(-2)), 1 / (1 + Math.exp(2))];
    expectAllClose(softmax([1e308, -1e308], 1e308), expected);
  });

  test("has the slope pᵢ(δᵢⱼ − pⱼ), by central differences", () => {
    const logits = [0.3, -1.2, 2];
    const p = softmax(logits);
    const h = 1e-5;
    for (const j of logits.keys()) {
      const moved = (by: number) => softmax(logits.map((logit, i) => logit + (i === j ? by : 0)));
      const [up, down] = [moved(h), moved(-h)];
      for (const i of logits.keys()) {
        const slope = p[i] * ((i === j ? 1 : 0) - p[j]);
        expect((up[i] - down[i]) / (2 * h)).toBeCloseTo(slope, 9);
      }
    }
  });
});

describe("bad temperatures", () => {
  refusals([
    ["softmax requires temperature to be a positive finite number, got 0", () => softmax([1], 0)],
    ["softmax requires temperature to be a positive finite number, got -1", () => softmax([1], -1)],
    [
      "softmax requires temperature to be a positive finite number, got NaN",
      () => softmax([1], Number.NaN),
    ],
    [
      "softmax requires temperature to be a positive finite number, got Infinity",
      () => softmax([1], Number.POSITIVE_INFINITY),
    ],
  ]);
});
