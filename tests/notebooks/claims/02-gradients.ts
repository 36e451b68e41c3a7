import { gradientDescent } from "../../../lib/gradientDescent.js";
import type { Claim } from "../numbers/account.js";

// J(θ) = e^θ − 2θ, the lesson's first curve, with its lowest point at log 2.
const gradient = (theta: number) => Math.exp(theta) - 2;

// ½(ax² + by²) with a = 1 and b = 10 at (8, 2): the angle between −∇J and the way to the minimum.
const [a, b] = [1, 10];
const degrees = (radians: number) => (radians * 180) / Math.PI;
const angle = degrees(Math.atan2(b * 2, a * 8) - Math.atan2(2, 8));

/** Where the path ends whose gradient has a slip of the pen, 0.1 too much. */
const slippedEnd = () =>
  gradientDescent((theta: number) => gradient(theta) + 0.1, 2, {
    learningRate: 0.3,
    steps: 200,
  }).at(-1) ?? 0;

const loss = (theta: number) => Math.exp(theta) - 2 * theta;
const forward = (h: number) => (loss(1 + h) - loss(1)) / h;
const central = (h: number) => (loss(1 + h) - loss(1 - h)) / (2 * h);
/** How far the two differences at 1 are off. */
const forwardError = (h: number) => Math.abs(forward(h) - gradient(1));
const centralError = (h: number) => Math.abs(central(h) - gradient(1));
/** By which factors they shrink with a tenth of h. */
const shrinkages = () =>
  [forwardError, centralError].map((error) => Math.round(error(0.01) / error(0.001)));

/** Where the walker stands who uses the first gradient for all steps. */
const frozen = (steps: number) => 2 - steps * 0.1 * gradient(2);

/** The point at which four wrong gradients of x²y + y³ are compared with the right one. */
const [x, y] = [2, 1];

/** The two places between which the path jumps with η = 1.1. */
const jumpsAboveTheBound = () =>
  gradientDescent(gradient, 0.7, { learningRate: 1.1, steps: 200 })
    .slice(-2)
    .sort((one, other) => one - other);

/** Steps to a millionth of the first distance, with the best η of the condition number. */
const stepsFor = (kappa: number) =>
  gradientDescent(([u = 0, v = 0]: readonly number[]) => [u, kappa * v], [1, 1], {
    learningRate: 2 / (1 + kappa),
    steps: 800,
  }).findIndex(([u = 0, v = 0]) => Math.hypot(u, v) <= 1e-6 * Math.SQRT2);

export const claims: readonly Claim[] = [
  { says: "as long as the first, 0.54", numbers: () => [0.1 * gradient(2)] },
  { says: "The forward one by 10, the central one by 100", numbers: shrinkages },
  { says: "By about 10 and by about 100.", numbers: shrinkages },
  { says: "$10^{-8}$ means, roughly", fact: "an example of a relative error" },
  { says: "with its best h, about 10⁻⁸", numbers: () => [Math.sqrt(Number.EPSILON)] },
  { says: "For h = 10⁻¹⁷ it would be 0", numbers: () => [1e-17, 1 + 1e-17 - 1] },
  { says: "keeps about 16 digits", numbers: () => [-Math.log10(Number.EPSILON)] },
  { says: "$e^\\theta \\approx 2.7$", numbers: () => [Math.E] },
  { says: "64 decimal digits instead of 16", numbers: () => [64, -Math.log10(Number.EPSILON)] },
  {
    says: "At 2 the slope is 5.4. With 5.5 instead",
    numbers: () => [2, gradient(2), gradient(2) + 0.1],
  },
  {
    says: "log 1.9 = 0.642 instead of log 2 = 0.693",
    numbers: () => [2 - 0.1, slippedEnd(), 2, Math.log(2)],
  },
  { says: "5 degrees, 15, or more than 50?", fact: "three answers to choose from" },
  { says: "More than 50 degrees", numbers: () => [Math.floor(angle / 10) * 10] },
  { says: "54 degrees.", numbers: () => [angle] },
  { says: "the two are more than 50 degrees apart", numbers: () => [Math.floor(angle / 10) * 10] },
  { says: "$2/11$ and $9/11$", numbers: () => [2, a + b, b - a, a + b] },
  { says: "ends lowest after 30 steps", fact: "how many steps the figure takes" },
  { says: "30 steps are not for ever", fact: "how many steps the figure takes" },
  {
    says: "$\\eta = 0.18$, the slider's value next to $2/11$",
    numbers: () => [0.18, 2, a + b],
  },
  { says: "a little below $2/11$", numbers: () => [2, a + b] },
  {
    says: "The line roughens at about $10^{-14}$",
    fact: "what the reader sees on turning the knob",
  },
  { says: "$h = 10^{-15}$: about 0.06 as before", numbers: () => [1e-15, centralError(1e-15)] },
  { says: "turned by 45 degrees", numbers: () => [degrees(Math.atan2(1, 1))] },
  { says: "from $10^{-1}$ to $10^{-15}$", fact: "the range that the cell draws" },
  { says: "A rule of thumb for 64-bit numbers: below $10^{-6}$", fact: "a rule of thumb" },
  { says: "Above $10^{-3}$ one of the two is wrong", fact: "a rule of thumb" },
  { says: "far above $10^{-3}$", fact: "the rule of thumb again" },
  { says: "A relative error below $10^{-6}$", fact: "the rule of thumb again" },
  { says: "1.9 for 2. So every slope is 0.1 too large", numbers: () => [1.9, 2, 2 - 1.9] },
  { says: "The programmed slope is 0.1 too large everywhere", numbers: () => [2 - 1.9] },
  { says: "The slopes are 8 along the valley and 20 across it", numbers: () => [a * 8, b * 2] },
  { says: "−∇J = (−8, −20)", numbers: () => [-a * 8, -b * 2] },
  {
    says: "gives 0.5 at every point",
    fact: "the relative error of one gradient and its double, |1 − 2| / 2",
  },
  { says: "The curvatures of a valley are 4 and 100.", fact: "an example" },
  {
    says: "$2/(4 + 100)$, about 0.019",
    numbers: () => [2, 4, 100, 2 / (4 + 100)],
  },
  {
    says: "The third passes the minimum at 0.69, and the tenth ends at −3.39",
    numbers: () => [Math.log(2), frozen(10)],
    holds: () => frozen(2) > Math.log(2) && frozen(3) < Math.log(2),
  },
  { says: "0.83, against 1.53.", numbers: () => [central(0.5), forward(0.5)] },
  { says: "It gives 0.777.", numbers: () => [central(1e-15)] },
  { says: "It gives (−4, 7)", numbers: () => [-2 * x * y, x ** 2 + 3 * y ** 2] },
  { says: "It gives (2, 7)", numbers: () => [x * y, x ** 2 + 3 * y ** 2] },
  { says: "It gives (4, 3)", numbers: () => [2 * x * y, 3 * y ** 2] },
  { says: "between −0.006 and 1.101", numbers: jumpsAboveTheBound },
  { says: "From 69 to 691", numbers: () => [stepsFor(10), stepsFor(100)] },
];
