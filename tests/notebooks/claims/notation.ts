import type { Claim } from "../numbers/account.js";

export const claims: readonly Claim[] = [
  { says: "the next 64-bit number", fact: "the size of a number in JavaScript" },
];
