import { crossEntropyGradient } from "../../../lib/crossEntropy.js";
import { gradientDescent } from "../../../lib/gradientDescent.js";
import { softmax } from "../../../lib/softmax.js";
import type { Claim } from "../numbers/account.js";

const logLikelihood = 1400 * Math.log(0.7) + 600 * Math.log(0.3);

const pulls = crossEntropyGradient([2, -1, 1], 1);

/** After how many steps from −10 cross-entropy has brought z above 0. */
const steps = gradientDescent((z: number): number => crossEntropyGradient([z, 0], 0)[0], -10, {
  learningRate: 1,
  steps: 100,
}).findIndex((z) => z > 0);

export const claims: readonly Claim[] = [
  { says: "halved, from 0.8 to 0.4, or from 0.02 to 0.01", fact: "two examples" },
  { says: "More is lost: 0.4, against 0.01", numbers: () => [0.8 - 0.4, 0.02 - 0.01] },
  { says: "then pays 3.7 nats more", numbers: () => [Math.log(0.4 / 0.01)] },
  { says: "Of these five, 0.7 explains", numbers: () => [7 / 10] },
  { says: "for their likelihood at $p = 0.7$", fact: "an example" },
  { says: "until there are 2,000", fact: "how often the cell repeats the labels" },
  { says: "likelihood of 2,000 labels at p = 0.7", fact: "how often the cell repeats the labels" },
  { says: "0.7 is the probability of one label", numbers: () => [7 / 10] },
  { says: "the product of 2,000 factors below 1", numbers: () => [1400 + 600, 1] },
  {
    says: "about 10⁻⁵³¹. No 64-bit number",
    numbers: () => [10 ** Math.floor(logLikelihood / Math.LN10), 64],
  },
  { says: "The logarithm, −1222, is", numbers: () => [logLikelihood] },
  { says: "at the same place, $p = 0.7$", numbers: () => [7 / 10] },
  { says: "by predicting the true 0.7", fact: "an example" },
  { says: "2.302585092994046", numbers: () => [Math.log(10)] },
  { says: "reaches the right side, $z > 0$, after 11 steps", numbers: () => [0, steps] },
  {
    says: "with η = 1, cross-entropy is on the right side after 11 steps",
    numbers: () => [1, steps],
  },
  { says: "and p is 0.000045", numbers: () => [softmax([-10, 0])[0]] },
  { says: "ten-class model is 2.9", fact: "an example" },
  { says: "Its price is −log 0.1", numbers: () => [1 / 10] },
  { says: "0.01 costs 4.61 nats", numbers: () => [0.01, -Math.log(0.01)] },
  { says: "log 2 = 0.693 nats each time", numbers: () => [2, Math.log(2)] },
  {
    says: "p − y is −0.965 there: it rises by what the others lose together, 0.705 and 0.259",
    numbers: () => [pulls[1], pulls[0], pulls[2]],
  },
];
