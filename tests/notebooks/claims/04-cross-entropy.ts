import { softmax } from "../../../lib/softmax.js";
import type { Claim } from "../numbers/account.js";

const logLikelihood = 1400 * Math.log(0.7) + 600 * Math.log(0.3);

export const claims: readonly Claim[] = [
  { says: "until there are 2,000", fact: "how often the cell repeats the labels" },
  {
    says: "The likelihood of 2,000 labels at p = 0.7",
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
];
