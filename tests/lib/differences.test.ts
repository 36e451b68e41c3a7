// The differences of lesson 02, as its cells write them.
import { describe, expect, test } from "vitest";
import { centralDifference, forwardDifference } from "../../lib/differences.js";
import { relativeError } from "../../lib/numericalGradient.js";
import { refusals } from "./refusals.js";

const differences = [
  ["forwardDifference", forwardDifference, 1],
  ["centralDifference", centralDifference, 2],
] as const;

describe.each(differences)("%s", (name, difference, order) => {
  test("is exact for polynomials of its order", () => {
    expect(difference((theta) => theta ** order, 3, 0.5)).toBe(order === 1 ? 1 : 6);
  });

  test("errs in proportion to the power of h that its docstring names", () => {
    const errorAt = (h: number) => relativeError(difference(Math.exp, 1, h), Math.E);
    expect(errorAt(1e-2) / errorAt(1e-3)).toBeCloseTo(10 ** order, 0);
  });

  test("is 0 where h is lost in rounding", () => {
    expect(difference((theta) => theta, 1e20, 1)).toBe(0);
  });

  refusals([
    [
      `${name} requires theta to be a finite number, got NaN`,
      () => difference(Math.exp, Number.NaN, 1),
    ],
    [`${name} requires h to be a positive finite number, got 0`, () => difference(Math.exp, 1, 0)],
  ]);
});
