import { softmax } from "../../../lib/softmax.js";
import type { Claim } from "../numbers/account.js";

/** The smallest gap of two logits at which the second probability is 0 as a 64-bit number. */
const vanishing = () => {
  let gap = 700;
  while (softmax([gap, 0])[1] > 0) gap++;
  return gap;
};

export const claims: readonly Claim[] = [
  { says: "makes 27 times as likely", numbers: () => [3 * 9] },
  { says: "the trail [Softmax to 64 digits]", fact: "a title" },
  {
    says: "[Softmax to 64 digits](trails/softmax-precision.ipynb), [Calibration]",
    fact: "a title",
  },
  {
    says: "has 64 bits and goes no higher than about $1.8 \\cdot 10^{308}$",
    fact: "Number.MAX_VALUE, rounded",
  },
  {
    says: "a body mass of 4,000 grams times a weight of 0.2 is already a logit of 800",
    numbers: () => [4000, 0.2, 4000 * 0.2],
  },
  { says: "Up to a gap of about 745", numbers: () => [vanishing() - 1] },
  { says: "a model which says 0.9 is right nine times in ten", fact: "what calibration means" },
  { says: "for $[3000, 0]$ it is 1500", numbers: () => [3000, 0, 3000 / 2] },
  {
    says: "Adelie gets 0.9 near $T = 0.45$",
    numbers: () => [softmax([2, -1, 1], 0.45)[0], 0.45],
  },
  { says: "It is e times as large, about 2.72", numbers: () => [Math.E] },
  { says: "exp(2) is 2.72 times exp(1)", numbers: () => [2, Math.exp(2) / Math.exp(1), 1] },
  {
    says: "Adelie goes from 0.705 to 0.879",
    numbers: () => [softmax([2, -1, 1])[0], softmax([4, -2, 2])[0]],
  },
];
