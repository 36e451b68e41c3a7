/** What the grader says of itself. */
export const grader = {
  /** Stands in the place of the names of checks that could not be run. */
  checks: "the checks",
  checksBroken: "the checks themselves could not be run: {reason}",
  broken: "The grader could not grade this: {reason}",
  printedCut: "\n… (the rest of what your code printed was cut)\n",
  /** What comes with a message of its own, such as TypeScript's. */
  said: "{text}",
} as const;
