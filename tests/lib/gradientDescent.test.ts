import fc from "fast-check";
import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { gradientDescent, gradientDescentStep } from "../../lib/gradientDescent.js";
import { finite } from "./arbitraries.js";
import { expectAllClose, expectClose } from "./close.js";

const double = (theta: number) => 2 * theta;

/** Gradient of θ₀² + 5·θ₁². */
const bowl = ([x, y]: ArrayLike<number> & Iterable<number>) => [2 * x, 10 * y];

describe("gradientDescentStep", () => {
  test("walks η times the gradient, downhill", () => {
    expect(gradientDescentStep(3, 6, 0.25)).toBe(1.5);
    expect(gradientDescentStep(3, -6, 0.25)).toBe(4.5);
    expect(gradientDescentStep(3, 6, 0)).toBe(3);
  });

  test("keeps the kind of the point", () => {
    expect(gradientDescentStep([1, 2], Float64Array.of(4, 8), 0.25)).toEqual([0, 0]);
    expect(gradientDescentStep(Float64Array.of(1, 2), [4, 8], 0.25)).toEqual(Float64Array.of(0, 0));
    expect(gradientDescentStep(Float32Array.of(1), [4], 0.5)).toEqual(Float64Array.of(-1));
    expectTypeOf(gradientDescentStep(1, 2, 0.1)).toEqualTypeOf<number>();
    expectTypeOf(gradientDescentStep([1], [2], 0.1)).toEqualTypeOf<number[]>();
    expectTypeOf(gradientDescentStep(new Float64Array(1), [2], 0.1)).toEqualTypeOf<Float64Array>();
  });

  test("changes neither point nor gradient", () => {
    const theta = Object.freeze([1, 2]);
    const gradient = Float64Array.of(3, 4);
    gradientDescentStep(theta, gradient, 0.1);
    expect(theta).toEqual([1, 2]);
    expect(gradient).toEqual(Float64Array.of(3, 4));
  });

  test("is linear in the gradient", () => {
    fc.assert(
      fc.property(finite(1e3), finite(1e3), finite(1e3), (theta, a, b) => {
        const both = gradientDescentStep(theta, a + b, 0.5);
        const oneByOne = gradientDescentStep(gradientDescentStep(theta, a, 0.5), b, 0.5);
        expect(both).toBeCloseTo(oneByOne, 9);
      }),
    );
  });
});

describe("gradientDescent", () => {
  test("returns every point visited, the start first", () => {
    expect(gradientDescent(double, 1, { learningRate: 0.25, steps: 2 })).toEqual([1, 0.5, 0.25]);
    expect(gradientDescent(double, 1, { learningRate: 0.25, steps: 0 })).toEqual([1]);
    expect(gradientDescent(double, 1, { learningRate: 0, steps: 2 })).toEqual([1, 1, 1]);
  });

  test("goes through two dimensions, plain and typed alike", () => {
    const options = { learningRate: 0.1, steps: 2 };
    const plain = gradientDescent(bowl, [1, 1], options);
    const typed = gradientDescent(bowl, Float64Array.of(1, 1), options);
    expect(plain[0]).toEqual([1, 1]);
    expectAllClose(plain[2], [0.64, 0]);
    expect(typed.map((point) => Array.from(point))).toEqual(plain);
    expect(typed.every((point) => point instanceof Float64Array)).toBe(true);
    expectTypeOf(plain).toEqualTypeOf<number[][]>();
    expectTypeOf(typed).toEqualTypeOf<Float64Array[]>();
  });

  test("finds the lowest point of a bowl from anywhere", () => {
    fc.assert(
      fc.property(finite(100), finite(100), (x, y) => {
        const [last] = gradientDescent(bowl, [x, y], { learningRate: 0.09, steps: 500 }).slice(-1);
        expect(Math.hypot(...last)).toBeLessThan(1e-12);
      }),
    );
  });

  test("halves the distance to the middle of samples: mean squared distance", () => {
    const samples = [1, 2, 6];
    const gradient = (theta: number) =>
      samples.reduce((sum, sample) => sum + 2 * (theta - sample), 0) / samples.length;
    const [last] = gradientDescent(gradient, 100, { learningRate: 0.25, steps: 60 }).slice(-1);
    expectClose(last, 3, 1e-14);
  });

  test("calls onStep with each point and its step, the start being step 0", () => {
    const onStep = vi.fn();
    gradientDescent(double, 1, { learningRate: 0.25, steps: 2, onStep });
    expect(onStep.mock.calls).toEqual([
      [0, 1],
      [1, 0.5],
      [2, 0.25],
    ]);
  });

  test("never changes the start, nor hands it out", () => {
    const theta0 = Float64Array.of(1, 1);
    const visited = gradientDescent(bowl, theta0, { learningRate: 0.1, steps: 3 });
    expect(theta0).toEqual(Float64Array.of(1, 1));
    expect(visited[0]).not.toBe(theta0);
    const frozen = Object.freeze([1, 1]);
    expect(gradientDescent(bowl, frozen, { learningRate: 0.1, steps: 3 })[0]).not.toBe(frozen);
  });

  test("n steps and then m are n + m steps", () => {
    fc.assert(
      fc.property(finite(10), fc.nat(10), fc.nat(10), (theta0, n, m) => {
        const learningRate = 0.3;
        const whole = gradientDescent(Math.sin, theta0, { learningRate, steps: n + m });
        const first = gradientDescent(Math.sin, theta0, { learningRate, steps: n });
        const second = gradientDescent(Math.sin, first[n], { learningRate, steps: m });
        expect([...first, ...second.slice(1)]).toEqual(whole);
      }),
    );
  });
});
