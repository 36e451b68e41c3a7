import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { numericalGradient } from "../../lib/numericalGradient.js";
import { finite } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";
import { refusals, untyped } from "./refusals.js";

const square = (theta: number) => theta ** 2;

describe("numericalGradient", () => {
  test.each([
    ["θ² at 3", square, 3, 6],
    ["sin at 1", Math.sin, 1, Math.cos(1)],
    ["exp at −2", Math.exp, -2, Math.exp(-2)],
    ["1/θ at 10⁶", (theta: number) => 1e6 / theta, 1e6, -1e-6],
    ["a constant", () => 7, 3, 0],
  ])("is the slope of %s", (_, f, theta, slope) => {
    expectClose(numericalGradient(f, theta), slope, 1e-9);
  });

  test("gives one partial derivative a coordinate, of the point's kind", () => {
    const product = ([x, y]: ArrayLike<number> & Iterable<number>) => x * y ** 2;
    const plain = numericalGradient(product, [3, 2]);
    const typed = numericalGradient(product, Float64Array.of(3, 2));
    expectAllClose(plain, [4, 12], 1e-9);
    expect(typed).toEqual(Float64Array.from(plain));
    expectTypeOf(plain).toEqualTypeOf<number[]>();
    expectTypeOf(typed).toEqualTypeOf<Float64Array>();
  });

  test("is exact for straight lines and for parabolas, but for rounding", () => {
    fc.assert(
      fc.property(finite(10), finite(10), finite(10), (a, b, theta) => {
        const slope = numericalGradient((x) => a * x * x + b * x, theta, 0.25);
        expect(slope).toBeCloseTo(2 * a * theta + b, 9);
      }),
    );
  });

  test("errs in proportion to h² while h is large", () => {
    const error = (h: number) => Math.abs(numericalGradient(Math.exp, 1, h) - Math.E);
    expect(error(0.1) / error(0.01)).toBeCloseTo(100, 0);
  });

  test("is better with the default step than with a far larger or far smaller one", () => {
    const error = (h?: number) => Math.abs(numericalGradient(Math.sin, 1, h) - Math.cos(1));
    expect(error()).toBeLessThan(error(1e-2));
    expect(error()).toBeLessThan(error(1e-12));
  });

  test("works at huge and at tiny points", () => {
    expectClose(
      numericalGradient((theta) => theta / 1e300, 1e308),
      1e-300,
      1e-9,
    );
    expectClose(
      numericalGradient((theta) => 3 * theta, 5e-324),
      3,
      1e-9,
    );
  });

  test("divides by the distance that rounding left, not by 2h", () => {
    // Numbers near 10⁸ are 1.5·10⁻⁸ apart, so a step of 2·10⁻⁸ becomes one of 1.5·10⁻⁸.
    expect(numericalGradient((theta) => 3 * (theta - 1e8), 1e8, 2e-8)).toBe(3);
  });

  test("changes no input, and survives a function that changes its own", () => {
    const theta = Object.freeze([1, 2]);
    const spoiler = (point: number[]) => {
      const value = point[0] * point[1];
      point.fill(0);
      return value;
    };
    expectAllClose(numericalGradient(spoiler, theta), [2, 1], 1e-9);
    expect(theta).toEqual([1, 2]);
  });

  test("calls f with the point alone, so that its own defaults hold", () => {
    const power = (theta: number, exponent = 2) => theta ** exponent;
    expectClose(numericalGradient(power, 3), 6, 1e-9);
  });
});

describe("bad values", () => {
  refusals([
    [
      "numericalGradient requires theta to be a finite number, got NaN",
      () => numericalGradient(square, Number.NaN),
    ],
    [
      "numericalGradient requires theta to be an array of at least one number, got an empty array",
      () => numericalGradient(() => 0, []),
    ],
    [
      "numericalGradient requires theta[0] to be a finite number, got Infinity",
      () => numericalGradient(() => 0, [Number.POSITIVE_INFINITY]),
    ],
    [
      "numericalGradient requires step to be a positive finite number, got 0",
      () => numericalGradient(square, 1, 0),
    ],
    [
      "numericalGradient requires step to be a positive finite number, got -0.1",
      () => numericalGradient(square, 1, -0.1),
    ],
    [
      "numericalGradient requires step to be large enough to move theta, got 0.000001 at theta = 100000000000000000000, where it is lost in rounding",
      () => numericalGradient(square, 1e20, 1e-6),
    ],
    [
      "numericalGradient requires theta ± step to be finite, got 1e+308 ± 1e+308",
      () => numericalGradient(square, 1e308, 1e308),
    ],
    [
      "numericalGradient requires f(0.75) to be a finite number, got NaN",
      () => numericalGradient((x) => Math.sqrt(x - 1), 1, 0.25),
    ],
    [
      'numericalGradient requires f(1.25) to be a finite number, got "0"',
      () =>
        numericalGradient(
          untyped<() => number>(() => "0"),
          1,
          0.25,
        ),
    ],
  ]);
});
