import type { Claim } from "../../numbers/account.js";

export const claims: readonly Claim[] = [
  { says: 'who says "90 percent" should be right nine times', fact: "what calibration means" },
  { says: "(2017)", fact: "the year of a paper" },
  { says: "model that says 0.9 is right nine times", fact: "what calibration means" },
  { says: "gives a single penguin 0.9", fact: "an example" },
  { says: "all those that get 0.9, about nine in ten", fact: "what calibration means" },
  { says: "for which it says 0.4, two in five", numbers: () => [2 / 5] },
  { says: '"40 percent" every day', fact: "an example" },
  { says: "Clearly less, about 0.6", fact: "accuracy of the group, which the table shows as 0.58" },
  { says: "of these samples is about 0.6", fact: "accuracy of the group in the table, rounded" },
];
