import { logSumExp } from "../../../../lib/softmax.js";
import type { Claim } from "../../numbers/account.js";

export const claims: readonly Claim[] = [
  { says: "$\\log 2$, about 0.693", numbers: () => [2, logSumExp([0, 0])] },
  { says: "Adding 100 to every logit", fact: "an example" },
  {
    says: "The value rises by 100",
    numbers: () => [logSumExp([102, 101]) - logSumExp([2, 1])],
  },
];
