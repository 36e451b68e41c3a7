/** The words of `check`, beside those of a result, and of `answerOr`. */
export const en = {
  grading: "Grading {id} …",
  graderEnded: "The grader has ended. Run the cell again.",
  diagnosis: "Diagnosis: {mistake}.",
  typeErrors:
    "TypeScript complains. That costs no points, but often shows where an error comes from:",
  printed: "What your code printed",
  hint: "Hint {number} of {count}",
  /** What can be unfolded, and of which exercise: for screen readers. */
  about: "{what}: {title}",
  solution: "The official solution",
  answerOr: {
    yours: "What follows runs on your own {name}, from {file}.",
    todo: "{file} still holds its TODO, so what follows runs on the course's solution. Once you have written yours, run this cell again.",
    broken:
      "{file} cannot be read, so what follows runs on the course's solution. Mend it, and run this cell again: {problem}",
    missing: "{file} exports no {name}",
    exported:
      "This page was made with the course's solution. In your notebook, your own {name} takes its place once it is written.",
  },
} as const;
