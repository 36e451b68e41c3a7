import type { Claim } from "../../numbers/account.js";

export const claims: readonly Claim[] = [];
