/** What a page says around its figures and predictions, whatever they are about. */
export const pageText = {
  play: "▶ Play",
  stop: "■ Stop",
  noScript: "This figure moves where the page's scripts may run.",
  check: "Check my prediction",
  yourNumber: "Your number",
  right: "Right.",
  wrong: "Not quite.",
  answer: "The answer",
  typical: (number: string) => `Why not ${number}?`,
  noChoice: "Choose an answer first.",
  readAs: (number: string) => `(Your number was read as ${number}.)`,
  noNumber: "Write a number first, such as 0.5.",
} as const;
