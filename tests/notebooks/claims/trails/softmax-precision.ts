import { logSumExp } from "../../../../lib/softmax.js";
import type { Claim } from "../../numbers/account.js";

/** The smallest whole lead s = exp(−lead) at which 1 + s is rounded to 1. */
const silentLead = () => {
  let lead = 0;
  while (Math.log(1 + Math.exp(-lead)) > 0) lead++;
  return lead;
};

/** The smallest whole lead at which the logit equals LSE. */
const lostLead = () => {
  let lead = 0;
  while (logSumExp([lead, 0]) > lead) lead++;
  return lead;
};

/** The same as `silentLead` with 32-bit numbers. */
const silentLead32 = () => {
  let lead = 0;
  while (Math.fround(1 + Math.exp(-lead)) > 1) lead++;
  return lead;
};

/** The largest 32-bit number. */
const largest32 = (2 - 2 ** -23) * 2 ** 127;

/** How many digits a 64-bit number has. */
const digits = -Math.log10(Number.EPSILON);

export const claims: readonly Claim[] = [
  { says: "# Softmax to 64 digits", fact: "the precision that the witness is given" },
  { says: "to about 16 digits, which is all", numbers: () => [digits] },
  { says: "an exponent of −435", numbers: () => [Math.floor(-1000 / Math.LN10)] },
  { says: "larger probability is $1/(1 + e^{-40})$", fact: "softmax of the logits 40 and 0" },
  { says: "logarithm is $-\\log(1 + e^{-40})$", fact: "softmax of the logits 40 and 0" },
  { says: "In the sum $1 + e^{-40}$", fact: "softmax of the logits 40 and 0" },
  {
    says: "That needs 19 digits, and a 64-bit number has about 16",
    numbers: () => [1 - Math.log10(1e-18), 64, digits],
  },
  { says: "anything below about 10⁻¹⁶ is rounded", numbers: () => [Number.EPSILON / 2] },
  { says: "below about $10^{-16}$", numbers: () => [Number.EPSILON / 2] },
  { says: "from a lead of 34 on", numbers: () => [lostLead()] },
  {
    says: "a 32-bit number has about 7 digits and ends near $3.4 \\cdot 10^{38}$",
    fact: "the digits and the range of a 32-bit number",
  },
  {
    says: "overflow above a logit of 709",
    numbers: () => [Math.floor(Math.log(Number.MAX_VALUE))],
  },
  { says: "largest such number is 88.7", numbers: () => [Math.log(largest32)] },
  { says: "overflow above a logit of 88.7", numbers: () => [Math.log(largest32)] },
  {
    says: "from a lead of 17 on, where 64 bits allow 37",
    numbers: () => [silentLead32(), 64, silentLead()],
  },
];
