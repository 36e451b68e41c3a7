import type { Claim } from "../../numbers/account.js";

export const claims: readonly Claim[] = [
  { says: "one at $-0.1$ and the other at $0.1$", fact: "where the walkers start" },
  {
    says: "so sharp that a walker with $\\eta = 0.1$ is thrown out",
    fact: "the learning rate of the walks",
  },
  { says: "0.4\nIt is 1 − ηa = 1 − 0.6", numbers: () => [1 - 0.1 * 6, 1, 1, 0.1 * 6] },
  {
    says: "a factor of 500, and $1.2^t$ reaches 500 at $t \\approx 34.1$, so it passes ½ on the 35th",
    numbers: () => [0.5 / 0.001, 1.2, 500, Math.log(500) / Math.log(1.2), 35],
  },
  { says: "is multiplied by 1.2 at each step", numbers: () => [1 + 0.1 * 2] },
  { says: "with curvature 3, it is 0.7", numbers: () => [3, 1 - 0.1 * 3] },
];
