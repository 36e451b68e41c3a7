import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logSoftmax, logSumExp, softmax } from "../../lib/softmax.js";
import { anyFinite, finite, logitsWithin, shuffled } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";
import { refusals, untyped } from "./refusals.js";

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

describe("inputs", () => {
  test.each([
    ["frozen", Object.freeze([1, 2, 3])],
    ["Float64Array", Float64Array.of(1, 2, 3)],
    ["Float32Array", Float32Array.of(1, 2, 3)],
    ["Int32Array", Int32Array.of(1, 2, 3)],
  ])("%s logits give plain arrays and are not changed", (_, logits) => {
    expect(softmax(logits)).toEqual(softmax([1, 2, 3]));
    expect(logSoftmax(logits)).toEqual(logSoftmax([1, 2, 3]));
    expect(logSumExp(logits)).toBe(logSumExp([1, 2, 3]));
    expect(Array.from(logits)).toEqual([1, 2, 3]);
  });
});

const functions = { softmax, logSumExp, logSoftmax };

describe.each(Object.entries(functions))("bad values for %s", (name, f) => {
  refusals([
    [
      `${name} requires logits to be an array of at least one number, got an empty array`,
      () => f([]),
    ],
    [
      `${name} requires logits to be an array of at least one number, got an empty array`,
      () => f(new Float64Array(0)),
    ],
    [`${name} requires logits to be an array of at least one number, got 3`, () => f(untyped(3))],
    [
      `${name} requires logits to be an array of at least one number, got an object`,
      () => f(untyped({})),
    ],
    [
      `${name} requires logits to be an array of at least one number, got null`,
      () => f(untyped(null)),
    ],
    [`${name} requires logits[1] to be a finite number, got NaN`, () => f([0, Number.NaN])],
    [
      `${name} requires logits[0] to be a finite number, got Infinity`,
      () => f([Number.POSITIVE_INFINITY, 0]),
    ],
    [
      `${name} requires logits[2] to be a finite number, got -Infinity`,
      () => f([0, 1, Number.NEGATIVE_INFINITY]),
    ],
    [`${name} requires logits[0] to be a finite number, got "1"`, () => f(untyped(["1"]))],
    [
      `${name} requires logits[1] to be a finite number, got undefined`,
      () => f(new Array(2).fill(0, 0, 1)),
    ],
  ]);
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
