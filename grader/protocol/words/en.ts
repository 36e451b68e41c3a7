/** What notebook, page, terminal and class say alike of a result. */
export const en = {
  status: {
    passed: "passed",
    partial: "partly passed",
    failed: "failed",
    todo: "to do",
    error: "error",
    timeout: "too slow",
  },
  points: "{points} of {maxPoints}",
  exercisePoints: "{points} of {maxPoints} points",
  coursePoints: {
    one: "{points} of {maxPoints} points, {passed} of {count} exercise",
    other: "{points} of {maxPoints} points, {passed} of {count} exercises",
  },
  praise: "Right in every check: well done.",
} as const;
