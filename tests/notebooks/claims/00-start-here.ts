import { gradientDescent } from "../../../lib/gradientDescent.js";
import type { Claim } from "../numbers/account.js";

const slope = (theta: number) => theta / 2 + 2 * Math.cos(2 * theta);
const endOfWalk = (start: number) =>
  gradientDescent(slope, start, { learningRate: 0.1, steps: 30 }).at(-1) ?? 0;

export const claims: readonly Claim[] = [
  { says: "a shallow valley near $-3.4$", numbers: () => [endOfWalk(-4)] },
  { says: "ends near $-0.7$", numbers: () => [endOfWalk(-2)] },
  { says: "takes about 45 minutes", fact: "the limit that length.test.ts holds" },
];
