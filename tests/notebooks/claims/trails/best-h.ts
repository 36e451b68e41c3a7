import type { Claim } from "../../numbers/account.js";

// J(θ) = e^θ − 2θ.
const loss = (theta: number) => Math.exp(theta) - 2 * theta;
const gradient = (theta: number) => Math.exp(theta) - 2;
const forward = (h: number) => (loss(1 + h) - loss(1)) / h;
const central = (h: number) => (loss(1 + h) - loss(1 - h)) / (2 * h);

/** By which factors the errors of both differences shrink with a tenth of h. */
const shrinkages = () =>
  [forward, central].map((estimate) => {
    const error = (h: number) => Math.abs(estimate(h) - gradient(1));
    return Math.round(error(0.01) / error(0.001));
  });

/** How many digits a 64-bit number has. */
const digits = -Math.log10(Number.EPSILON);

export const claims: readonly Claim[] = [
  { says: "about 0.718", numbers: () => [gradient(1)] },
  { says: "with its best h, about 10⁻⁸", numbers: () => [Math.sqrt(Number.EPSILON)] },
  { says: "For h = 10⁻¹⁷ it would be 0", numbers: () => [1e-17, 1 + 1e-17 - 1] },
  { says: "It gives 0.777.", numbers: () => [central(1e-15)] },
  { says: "The forward one by 10, the central one by 100", numbers: shrinkages },
  { says: "By about 10 and by about 100.", numbers: shrinkages },
  { says: "A 64-bit number keeps about 16 digits", numbers: () => [64, digits] },
  { says: "between 1 and the next 64-bit number", fact: "what epsilon is" },
  { says: "may change the quotient by 0.3", numbers: () => [(Number.EPSILON * Math.E) / 2e-15] },
  { says: "from $10^{-1}$ to $10^{-15}$", fact: "the range that the cell draws" },
  {
    says: "roughens at about $10^{-14}$, and at $10^{-15}$ it is a staircase. Between two neighbouring 64-bit",
    fact: "what the reader sees on turning the knob",
  },
  { says: "64 decimal digits instead of 16", numbers: () => [64, digits] },
  { says: "about $6 \\cdot 10^{-6}$", numbers: () => [Math.cbrt(Number.EPSILON)] },
];
