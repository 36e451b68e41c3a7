import { gradientDescent } from "../../../lib/gradientDescent.js";
import type { Claim } from "../numbers/account.js";

// J(θ) = e^θ − 2θ, the lesson's first curve, with its lowest point at log 2.
const loss = (theta: number) => Math.exp(theta) - 2 * theta;
const gradient = (theta: number) => Math.exp(theta) - 2;

// ½(ax² + by²) with a = 1 and b = 10 at (8, 2): the angle between −∇J and the way to the minimum.
const [a, b] = [1, 10];
const degrees = (radians: number) => (radians * 180) / Math.PI;
const angle = degrees(Math.atan2(b * 2, a * 8) - Math.atan2(2, 8));

/** The end of the path whose gradient has an error of 0.1. */
const slippedEnd = () =>
  gradientDescent((theta: number) => gradient(theta) + 0.1, 2, {
    learningRate: 0.3,
    steps: 200,
  }).at(-1) ?? 0;

const forward = (h: number) => (loss(1 + h) - loss(1)) / h;
const central = (h: number) => (loss(1 + h) - loss(1 - h)) / (2 * h);

/** The end of the path that uses the first gradient for every step. */
const frozen = (steps: number) => 2 - steps * 0.1 * gradient(2);

/** The point at which four wrong gradients of x²y + y³ are compared with the right one. */
const [x, y] = [2, 1];

/** Weights and biases of the digits: a weight for each pixel and class, and a bias for each class. */
const parameterCount = 784 * 10 + 10;

export const claims: readonly Claim[] = [
  { says: "as long as the first, 0.54", numbers: () => [0.1 * gradient(2)] },
  {
    says: "The third passes the minimum at 0.69, and the tenth ends at −3.39",
    numbers: () => [Math.log(2), frozen(10)],
    holds: () => frozen(2) > Math.log(2) && frozen(3) < Math.log(2),
  },
  { says: "is $e - 2$, about 0.72. With $h = 0.5$", numbers: () => [2, gradient(1), 0.5] },
  { says: "The slope is 0.72, and h is 0.5", numbers: () => [gradient(1), 0.5] },
  { says: "bends away from the tangent. It gives 1.53", numbers: () => [forward(0.5)] },
  { says: "It gives 0.83, against 1.53", numbers: () => [central(0.5), forward(0.5)] },
  { says: "Why not take $h = 10^{-15}$", fact: "an example" },
  { says: "has 7,850 parameters", numbers: () => [parameterCount] },
  { says: "would take 15,700 evaluations", numbers: () => [2 * parameterCount] },
  { says: "$10^{-8}$ means, roughly", fact: "an example of a relative error" },
  {
    says: "64-bit numbers, an error below $10^{-6}$ is a good sign, one above $10^{-3}$",
    fact: "a rule of thumb",
  },
  {
    says: "At 2 the slope is 5.4. With 5.5 instead",
    numbers: () => [2, gradient(2), gradient(2) + 0.1],
  },
  {
    says: "log 1.9 = 0.642 instead of log 2 = 0.693",
    numbers: () => [2 - 0.1, slippedEnd(), 2, Math.log(2)],
  },
  { says: "a slip of the pen, 1.9 for 2", numbers: () => [2 - 0.1, 2] },
  { says: "The programmed slope is 0.1 too large everywhere", numbers: () => [2 - 1.9] },
  { says: "It gives (−4, 7)", numbers: () => [-2 * x * y, x ** 2 + 3 * y ** 2] },
  { says: "It gives (2, 7)", numbers: () => [x * y, x ** 2 + 3 * y ** 2] },
  { says: "It gives (4, 3)", numbers: () => [2 * x * y, 3 * y ** 2] },
  { says: "Taken together, the 1,001 entries", numbers: () => [1000 + 1] },
  { says: "with an $h$ near $6 \\cdot 10^{-6}$", numbers: () => [Math.cbrt(Number.EPSILON)] },
  { says: "Check in 64 bits, even if you train in 32", fact: "usual precisions" },
  { says: "about 5 degrees, about 15, or more than 50?", fact: "three answers to choose from" },
  { says: "More than 50 degrees", numbers: () => [Math.floor(angle / 10) * 10] },
  { says: "It is 54 degrees.", numbers: () => [angle] },
  { says: "The slopes are 8 along the valley and 20 across it", numbers: () => [a * 8, b * 2] },
  { says: "−∇J = (−8, −20)", numbers: () => [-a * 8, -b * 2] },
  { says: "ends lowest after 30 steps", fact: "how many steps the figure takes" },
  {
    says: "The best is $\\eta = 0.18$",
    fact: "the slider's value next to 2/11; tests/lib/lessons tries the others",
  },
  {
    says: "gives 0.5 at every point",
    fact: "the relative error of one gradient and its double, |1 − 2| / 2",
  },
];
