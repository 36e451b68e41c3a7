/** What a page says around its figures and predictions, whatever they are about. */
export const en = {
  play: "▶ Play",
  stop: "■ Stop",
  /** What a button does, and to which slider: for screen readers. */
  control: "{action}: {slider}",
  noScript: "This figure moves where the page's scripts may run.",
  check: "Check my prediction",
  /** The same button: for screen readers. */
  checkOf: "Check my prediction: {question}",
  yourNumber: "Your number",
  right: "Right.",
  wrong: "Not quite.",
  answer: "The answer",
  typical: "Why not {number}?",
  noChoice: "Choose an answer first.",
  noNumber: "Write a number first, such as 0.5.",
  readAs: "(Your number was read as {number}.)",
  /** What a figure's data cannot be, as the end of a sentence that refuses it. */
  data: {
    unmarked: "free of keys that name a kind of typed array",
    mark: "such a key",
    list: "a list or one of {kinds}",
    view: "another view of a buffer",
  },
} as const;
