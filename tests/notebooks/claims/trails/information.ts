import type { Claim } from "../../numbers/account.js";

export const claims: readonly Claim[] = [
  { says: "The truth would have needed 1.75", numbers: () => [1 / 2 + 2 / 4 + 6 / 8] },
  { says: "spends on that class, 0.2,", numbers: () => [1 - 0.4 - 0.4] },
  { says: "A perplexity of 20 means", fact: "an example" },
  { says: "as if it had 20 equally", numbers: () => [Math.exp(Math.log(20))] },
];
