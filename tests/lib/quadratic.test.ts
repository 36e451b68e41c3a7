import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradientDescent } from "../../lib/gradientDescent.js";
import { quadratic, quadraticGradient, quadraticTrajectory } from "../../lib/quadratic.js";
import { anyFinite, finite } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";
import { refusals, untyped } from "./refusals.js";

describe("quadratic", () => {
  test("is θ² by default, ½aθ² with a curvature", () => {
    expect(quadratic(3)).toBe(9);
    expect(quadratic(-0.5)).toBe(0.25);
    expect(quadratic(2, 5)).toBe(10);
    expect(quadratic(2, -1)).toBe(-2);
  });

  test("is the same at θ and −θ", () => {
    fc.assert(fc.property(anyFinite, (theta) => quadratic(theta) === quadratic(-theta)));
  });

  test("overflows to Infinity and underflows to 0, never to NaN", () => {
    expect(quadratic(1e308)).toBe(Number.POSITIVE_INFINITY);
    expect(quadratic(5e-324)).toBe(0);
    expect(quadratic(1e-200, 1e300)).toBeCloseTo(5e-101, 110);
  });
});

describe("quadraticGradient", () => {
  test("is 2θ by default, aθ with a curvature", () => {
    expect(quadraticGradient(3)).toBe(6);
    expect(quadraticGradient(3, 0.5)).toBe(1.5);
  });

  test("agrees with central differences", () => {
    fc.assert(
      fc.property(finite(100), finite(10), (theta, curvature) => {
        const h = 1e-4;
        const slope = (quadratic(theta + h, curvature) - quadratic(theta - h, curvature)) / (2 * h);
        expect(quadraticGradient(theta, curvature)).toBeCloseTo(slope, 5);
      }),
    );
  });
});

describe("quadraticTrajectory", () => {
  test("multiplies by 1 − 2η at each step", () => {
    expect(quadraticTrajectory(1, 0.25, 3)).toEqual([1, 0.5, 0.25, 0.125]);
    expect(quadraticTrajectory(1, 1, 3)).toEqual([1, -1, 1, -1]);
    expect(quadraticTrajectory(4, 0.5, 2)).toEqual([4, 0, 0]);
    expect(quadraticTrajectory(4, 0, 2)).toEqual([4, 4, 4]);
    expect(quadraticTrajectory(4, 0.1, 0)).toEqual([4]);
  });

  test("is where gradient descent goes", () => {
    fc.assert(
      fc.property(
        finite(1e3),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (theta0, learningRate, curvature) => {
          const walked = gradientDescent((theta) => curvature * theta, theta0, {
            learningRate,
            steps: 20,
          });
          expectAllClose(quadraticTrajectory(theta0, learningRate, 20, curvature), walked, 1e-12);
        },
      ),
    );
  });

  test("stays finite where only the power would overflow", () => {
    const [last] = quadraticTrajectory(1e-300, 2, 700).slice(-1);
    expectClose(last, 1e-300 * 3 ** 350 * 3 ** 350, 1e-13);
  });

  test("stays at 0 from 0, whatever the learning rate", () => {
    expect(quadraticTrajectory(0, 1e10, 100)).toEqual(new Array(101).fill(0));
  });
});

describe("bad values", () => {
  refusals([
    ["quadratic requires theta to be a finite number, got NaN", () => quadratic(Number.NaN)],
    ['quadratic requires theta to be a finite number, got "3"', () => quadratic(untyped("3"))],
    [
      "quadratic requires curvature to be a finite number, got Infinity",
      () => quadratic(1, Number.POSITIVE_INFINITY),
    ],
    [
      "quadraticGradient requires theta to be a finite number, got -Infinity",
      () => quadraticGradient(Number.NEGATIVE_INFINITY),
    ],
    [
      "quadraticGradient requires curvature to be a finite number, got NaN",
      () => quadraticGradient(1, Number.NaN),
    ],
    [
      "quadraticTrajectory requires theta0 to be a finite number, got undefined",
      () => quadraticTrajectory(untyped(undefined), 0.1, 3),
    ],
    [
      "quadraticTrajectory requires learningRate to be a finite number, 0 or more, got -0.1",
      () => quadraticTrajectory(1, -0.1, 3),
    ],
    [
      "quadraticTrajectory requires steps to be an integer, 0 or more, got 2.5",
      () => quadraticTrajectory(1, 0.1, 2.5),
    ],
    [
      "quadraticTrajectory requires steps to be an integer, 0 or more, got -1",
      () => quadraticTrajectory(1, 0.1, -1),
    ],
    [
      "quadraticTrajectory requires curvature to be a finite number, got NaN",
      () => quadraticTrajectory(1, 0.1, 3, Number.NaN),
    ],
    [
      "quadraticTrajectory requires theta to be finite after every step, got Infinity at step 1024; choose a smaller learningRate or fewer steps",
      () => quadraticTrajectory(1, 1.5, 5000),
    ],
  ]);
});
