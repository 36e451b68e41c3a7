import { softmax } from "../../../lib/softmax.js";
import type { Claim } from "../numbers/account.js";

/** The smallest gap of two logits at which the second probability is 0 as a 64-bit number. */
const vanishing = () => {
  let gap = 700;
  while (softmax([gap, 0])[1] > 0) gap++;
  return gap;
};

export const claims: readonly Claim[] = [
  { says: "a predicted probability of 0.9", fact: "an example" },
  { says: "no 64-bit number is that large", fact: "the size of a number in JavaScript" },
  {
    says: "has 64 bits and ends near $1.8 \\cdot 10^{308}$",
    fact: "Number.MAX_VALUE; rounded up, it is no number any more",
  },
  {
    says: "a body mass of 4,000 grams times a weight of 0.2 is a logit of 800",
    numbers: () => [4000, 0.2, 4000 * 0.2],
  },
  { says: "up to a gap of about 745", numbers: () => [vanishing() - 1] },
  { says: "to about 16 digits", numbers: () => [-Math.log10(Number.EPSILON)] },
  { says: "an exponent of $-435$", numbers: () => [Math.floor(-1000 / Math.LN10)] },
  { says: 'who says "90 percent" should be right nine times', fact: "what calibration means" },
  { says: "(2017)", fact: "the year of a paper" },
  { says: "with $[3000, 0]$ it is 1500", numbers: () => [3000, 0, 3000 / 2] },
  { says: "$-\\log(1 + e^{-40})$", numbers: () => [1, -40] },
  {
    says: "Adelie gets 0.9 near $T = 0.45$, and 0.4 near $T = 6.7$",
    numbers: () => [softmax([2, -1, 1], 0.45)[0], 0.45, softmax([2, -1, 1], 6.7)[0], 6.7],
  },
  { says: "A calibrated model says 0.9 for one penguin", fact: "an example" },
  { says: "of all samples that get 0.9, nine in ten", fact: "what calibration means" },
  { says: "e times, about 2.72", numbers: () => [Math.E] },
  { says: "exp(2) is 2.72 times exp(1)", numbers: () => [2, Math.exp(2) / Math.exp(1), 1] },
  {
    says: "Adelie goes from 0.705 to 0.879",
    numbers: () => [softmax([2, -1, 1])[0], softmax([4, -2, 2])[0]],
  },
];
