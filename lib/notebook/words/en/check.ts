/** The words of `check`, beside those of a result. */
export const en = {
  grading: "Grading {id} …",
  graderEnded: "The grader has ended. Run the cell again.",
  diagnosis: "Diagnosis: {mistake}.",
  typeErrors:
    "TypeScript objects. That costs no points, but often shows where an error comes from:",
  printed: "What your code printed",
  hint: "Hint {number} of {count}",
  solution: "The official solution",
} as const;
