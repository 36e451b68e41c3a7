import type { Claim } from "../../numbers/account.js";

export const claims: readonly Claim[] = [
  { says: "published them in 1951", fact: "the year of a paper" },
];
