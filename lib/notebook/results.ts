/** What became of one check. */
export type CheckStatus = "passed" | "failed" | "todo" | "error" | "timeout";

/** What became of an exercise: all its checks passed, some did, or what kept all of them from passing. */
export type ExerciseStatus = CheckStatus | "partial";

/** The typical mistake that an answer behaves like. */
export type Diagnosis = { readonly mistake: string; readonly explanation: string };

export type CheckResult = {
  readonly name: string;
  readonly status: CheckStatus;
  readonly points: number;
  readonly maxPoints: number;
  /** Why it did not pass, for the student: got and expected, or what went wrong. */
  readonly message?: string;
  readonly diagnosis?: Diagnosis;
};

export type ExerciseResult = {
  /** The path under exercises/ without .ts, such as `03-softmax/softmax`. */
  readonly id: string;
  readonly lesson: string;
  readonly status: ExerciseStatus;
  readonly points: number;
  readonly maxPoints: number;
  readonly checks: readonly CheckResult[];
};

export type Report = {
  readonly points: number;
  readonly maxPoints: number;
  readonly exercises: readonly ExerciseResult[];
};

/** All that a notebook shows of an exercise that was just graded, or why it could not be. */
export type CheckView =
  | {
      readonly kind: "graded";
      readonly title: string;
      readonly result: ExerciseResult;
      /** What the answer printed in the first check that did not pass. */
      readonly printed: string;
      readonly hints: readonly string[];
      readonly solution: string;
    }
  | { readonly kind: "problem"; readonly message: string };
