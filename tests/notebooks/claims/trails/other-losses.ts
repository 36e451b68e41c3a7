import type { Claim } from "../../numbers/account.js";

export const claims: readonly Claim[] = [
  { says: "its probabilities are 0.999 and 0.001", fact: "an example" },
  { says: "0.7, the true frequency", numbers: () => [7 / 10] },
];
