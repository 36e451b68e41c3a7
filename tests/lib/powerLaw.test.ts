import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitPowerLaw } from "../../lib/powerLaw.js";

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe("fitPowerLaw", () => {
  test("finds the law that made the points", () => {
    const exponents = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(positive, exponents, (factor, exponent) => {
        const x = [1, 2, 5, 10, 100];
        const law = fitPowerLaw(
          x,
          x.map((value) => factor * value ** exponent),
        );
        expect(law.exponent).toBeCloseTo(exponent, 9);
        expect(law.factor / factor).toBeCloseTo(1, 9);
      }),
    );
  });

  test("a unit changes the factor and never the exponent", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 3, maxLength: 3 }), positive, (y, unit) => {
        const x = [1, 3, 10];
        const law = fitPowerLaw(x, y);
        const scaled = fitPowerLaw(
          x,
          y.map((value) => value * unit),
        );
        expect(scaled.exponent).toBeCloseTo(law.exponent, 9);
        expect(scaled.factor / (law.factor * unit)).toBeCloseTo(1, 9);
      }),
    );
  });

  // Worked by hand: logs (0, 1, 2) and (0, 1, 1) in powers of ten have the slope ½.
  test("three points that lie on no line", () => {
    const { exponent, factor } = fitPowerLaw([1, 10, 100], [1, 10, 10]);
    expect(exponent).toBeCloseTo(0.5, 12);
    expect(factor).toBeCloseTo(10 ** (1 / 6), 12);
  });

  test.each([
    [[], [], "x to be an array of at least one number, got an empty array"],
    [[1, 2], [1], "y to be an array of length 2, got an array of length 1"],
    [[1, 0], [1, 1], "x[1] to be a positive finite number, got 0"],
    [[1, 2], [1, -1], "y[1] to be a positive finite number, got -1"],
    [[5, 5], [1, 2], "x to be at least two different numbers, got 5"],
  ])("refuses %j, %j", (x, y, message) => {
    expect(() => fitPowerLaw(x, y)).toThrow(new RangeError(`fitPowerLaw requires ${message}`));
  });
});
