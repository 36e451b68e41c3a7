import { crossEntropy, crossEntropyGradient } from "../../../lib/crossEntropy.js";
import { gradientDescent } from "../../../lib/gradientDescent.js";
import { numericalGradient } from "../../../lib/numericalGradient.js";
import { softmax } from "../../../lib/softmax.js";
import type { Claim } from "../numbers/account.js";

const logLikelihood = 1400 * Math.log(0.7) + 600 * Math.log(0.3);

const pulls = crossEntropyGradient([2, -1, 1], 1);

/** After how many steps from −10 a score has brought z above 0. */
const crossing = (score: (z: number) => number) =>
  gradientDescent((z: number): number => numericalGradient(score, z), -10, {
    learningRate: 1,
    steps: 2000,
  }).findIndex((z) => z > 0);

export const claims: readonly Claim[] = [
  { says: "until there are 2,000", fact: "how often the cell repeats the labels" },
  {
    says: "likelihood of 2,000 labels at p = 0.7",
    fact: "how often the cell repeats the labels",
  },
  { says: "the product of 2,000 factors below 1", numbers: () => [1400 + 600, 1] },
  {
    says: "about 10⁻⁵³¹. No 64-bit number",
    numbers: () => [10 ** Math.floor(logLikelihood / Math.LN10), 64],
  },
  { says: "a harmless −1222", numbers: () => [logLikelihood] },
  { says: "gives only 0.03", numbers: () => [1 - 0.97] },
  { says: "$p = 0.97$, cost most", fact: "the value that the reader sets" },
  { says: "a probability of 0.51 from one of 0.99", fact: "two examples" },
  { says: "with p = 0.000045", numbers: () => [softmax([-10, 0])[0]] },
  { says: "ten-class model is 2.9", fact: "an example" },
  { says: "Its price is −log 0.1", numbers: () => [1 / 10] },
  { says: "0.01 costs 4.61 nats", numbers: () => [0.01, -Math.log(0.01)] },
  { says: "log 2 = 0.693 nats each time", numbers: () => [2, Math.log(2)] },
  {
    says: "p − y is −0.965 there: it rises by what the others lose together, 0.705 and 0.259",
    numbers: () => [pulls[1], pulls[0], pulls[2]],
  },
  {
    says: "From z = −10 with η = 1, cross-entropy is across after 11 steps",
    numbers: () => [-10, 1, crossing((z) => crossEntropy([z, 0], 0))],
  },
  { says: "far below the $10^{-6}$ that", fact: "the rule of thumb of lesson 02" },
];
