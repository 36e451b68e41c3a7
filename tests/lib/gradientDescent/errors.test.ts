import { describe } from "vitest";
import { gradientDescent, gradientDescentStep } from "../../../lib/gradientDescent.js";
import { refusals, untyped } from "../refusals.js";

const double = (theta: number) => 2 * theta;

/** Gradient of θ₀² + 5·θ₁². */
const bowl = ([x, y]: ArrayLike<number> & Iterable<number>) => [2 * x, 10 * y];

const options = { learningRate: 0.1, steps: 5 };

describe("bad values", () => {
  refusals([
    [
      "gradientDescentStep requires theta to be a finite number, got NaN",
      () => gradientDescentStep(Number.NaN, 1, 0.1),
    ],
    [
      "gradientDescentStep requires theta[1] to be a finite number, got Infinity",
      () => gradientDescentStep([0, Number.POSITIVE_INFINITY], [1, 1], 0.1),
    ],
    [
      "gradientDescentStep requires theta to be an array of at least one number, got an empty array",
      () => gradientDescentStep([], [], 0.1),
    ],
    [
      "gradientDescentStep requires learningRate to be a finite number, 0 or more, got -0.1",
      () => gradientDescentStep(1, 1, -0.1),
    ],
    [
      "gradientDescentStep requires gradient to be a finite number, got NaN",
      () => gradientDescentStep(1, Number.NaN, 0.1),
    ],
    [
      "gradientDescentStep requires gradient to be a finite number, got Infinity",
      () => gradientDescentStep(1, Number.POSITIVE_INFINITY, 0.1),
    ],
    [
      "gradientDescentStep requires gradient to be a finite number, got an array of length 1",
      () => gradientDescentStep(1, untyped([1]), 0.1),
    ],
    [
      "gradientDescentStep requires gradient to be an array of length 2, got an array of length 1",
      () => gradientDescentStep([1, 2], [1], 0.1),
    ],
    [
      "gradientDescentStep requires gradient to be an array of length 2, got 1",
      () => gradientDescentStep([1, 2], untyped(1), 0.1),
    ],
    [
      "gradientDescentStep requires gradient[1] to be a finite number, got NaN",
      () => gradientDescentStep([1, 2], [1, Number.NaN], 0.1),
    ],
    [
      "gradientDescentStep requires theta to be finite after the step, got -Infinity; the run diverges, choose a smaller learningRate or fewer steps",
      () => gradientDescentStep(-1e308, 1e308, 1),
    ],
    [
      "gradientDescent requires theta0 to be a finite number, got NaN",
      () => gradientDescent(double, Number.NaN, options),
    ],
    [
      "gradientDescent requires theta0 to be an array of at least one number, got an empty array",
      () => gradientDescent(bowl, [], options),
    ],
    [
      "gradientDescent requires learningRate to be a finite number, 0 or more, got NaN",
      () => gradientDescent(double, 1, { learningRate: Number.NaN, steps: 1 }),
    ],
    [
      "gradientDescent requires steps to be an integer, 0 or more, got 1.5",
      () => gradientDescent(double, 1, { learningRate: 1, steps: 1.5 }),
    ],
    [
      "gradientDescent requires gradientOf(theta) to be an array of length 2, got an array of length 1 at step 1",
      () => gradientDescent(() => [1], [1, 2], options),
    ],
    [
      "gradientDescent requires gradientOf(theta) to be a finite number, got undefined at step 1, where theta is 1",
      () =>
        gradientDescent(
          untyped<() => number>(() => undefined),
          1,
          options,
        ),
    ],
    [
      "gradientDescent requires gradientOf(theta) to be a finite number, got NaN at step 3, where theta is -1",
      () => gradientDescent((theta) => (theta < 0 ? Number.NaN : 10), 1, options),
    ],
    [
      "gradientDescent requires gradientOf(theta)[1] to be a finite number, got NaN at step 1, where theta[1] is 2",
      () => gradientDescent(() => [1, Number.NaN], [1, 2], options),
    ],
    [
      "gradientDescent requires gradientOf(theta) to be a finite number, got -Infinity at step 1024, where theta is -8.98846567431158e+307; the run diverges, choose a smaller learningRate or fewer steps",
      () => gradientDescent(double, 1, { learningRate: 1.5, steps: 5000 }),
    ],
    [
      "gradientDescent requires gradientOf(theta)[0] to be a finite number, got -Infinity at step 1024, where theta[0] is -8.98846567431158e+307; the run diverges, choose a smaller learningRate or fewer steps",
      () => gradientDescent(([x]) => [2 * x], [1], { learningRate: 1.5, steps: 5000 }),
    ],
    [
      "gradientDescent requires theta to be finite after the step, got -Infinity at step 2; the run diverges, choose a smaller learningRate or fewer steps",
      () => gradientDescent(() => 1e308, 0, { learningRate: 1, steps: 5 }),
    ],
    [
      "gradientDescent requires theta[1] to be finite after the step, got -Infinity at step 2; the run diverges, choose a smaller learningRate or fewer steps",
      () => gradientDescent(() => [1, 1e308], [0, 0], { learningRate: 1, steps: 5 }),
    ],
  ]);
});
