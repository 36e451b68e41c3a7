/** What the functions that cells call say. */
export const en = {
  /** What they can be given: the end of a sentence that refuses anything else. */
  expected: {
    figure: "a figure, such as {example}",
    interactive: "a figure that moves, such as {example}",
    prediction: "one of the lesson's predictions, such as {example}",
    rows: "an array of rows, such as {example}",
    id: "the path of an exercise in quotation marks, such as {example}",
  },
  /** What they were given instead, and what to write. */
  got: {
    moving: "a figure that moves (write {call})",
    still: "a figure that stands still (write {call})",
    uncalled: "a function ({call} makes the figure)",
    several: "an array (check one exercise at a time)",
  },
  /** The line beside a progress bar. Anything counted or measured under another name keeps that name. */
  progress: {
    line: "{label} {done} of {total}",
    lineWithMeasure: "{line} · {measure}",
    measure: "{name} {value}",
    labels: { update: "update", epoch: "epoch" },
    measures: { loss: "loss", accuracy: "accuracy" },
  },
} as const;
