import type { Message } from "./message.js";

/** The outcome of one check. */
export type CheckStatus = "passed" | "failed" | "todo" | "error" | "timeout";

/** The outcome of an exercise: all its checks passed, some did, or the reason why none could. */
export type ExerciseStatus = CheckStatus | "partial";

/** The typical mistake that an answer behaves like; `Text` is a string once it has been put into words. */
export type Diagnosis<Text = Message> = { readonly mistake: Text; readonly explanation: Text };

export type CheckResult<Text = Message> = {
  readonly name: Text;
  readonly status: CheckStatus;
  readonly points: number;
  readonly maxPoints: number;
  /** Why it did not pass, for the student: got and expected, or what went wrong. */
  readonly message?: Text;
  readonly diagnosis?: Diagnosis<Text>;
};

/** A type error in an answer. It costs no points: only checks do. */
export type TypeRemark<Text = Message> = {
  readonly line: number;
  readonly column: number;
  readonly message: Text;
  /** The line of code, with a mark under the place. */
  readonly frame: string;
};

export type ExerciseResult<Text = Message> = {
  /** The path under exercises/ without .ts, such as `03-softmax/softmax`. */
  readonly id: string;
  readonly lesson: string;
  readonly status: ExerciseStatus;
  readonly points: number;
  readonly maxPoints: number;
  readonly checks: readonly CheckResult<Text>[];
  readonly typeErrors?: readonly TypeRemark<Text>[];
};

export type Report<Text = Message> = {
  readonly points: number;
  readonly maxPoints: number;
  readonly exercises: readonly ExerciseResult<Text>[];
};

/** The most characters stored of what an answer prints; output of this length was cut. */
export const longestPrinted = 100_000;

/** All that a notebook shows of an exercise just graded, in the notebook's language, or why it could not be graded. */
export type CheckView =
  | {
      readonly kind: "graded";
      readonly title: string;
      readonly result: ExerciseResult<string>;
      /** What the answer printed in the first check that did not pass. */
      readonly printed: string;
      readonly hints: readonly string[];
      readonly solution: string;
      /** The types were not checked in time; {@link Replies.typeErrors} waits for them. */
      readonly typesLater?: boolean;
    }
  | { readonly kind: "problem"; readonly message: string };

/** A lesson that has exercises. */
export type LessonHead = { readonly lesson: string; readonly title: string };

/** How far an exercise is. */
export type ExerciseProgress = {
  readonly id: string;
  readonly title: string;
  /** The notebook that asks for it: its lesson, or a trail such as `trails/hidden-layer`. */
  readonly notebook: string;
  /** The heading in it that the exercise belongs to. */
  readonly section: string;
  readonly status: ExerciseStatus;
  readonly points: number;
  readonly maxPoints: number;
};

/** A lesson, and how far its exercises are, once they are graded. */
export type LessonProgress = LessonHead & { readonly exercises?: readonly ExerciseProgress[] };

/** What the grader replies to a notebook; each question has a name for its argument. */
export type Replies = {
  /** Grades an exercise. */
  readonly check: CheckView;
  /** The type errors in the exercise that was checked last. */
  readonly typeErrors: readonly TypeRemark<string>[];
  /** All lessons that have exercises. */
  readonly lessons: readonly LessonHead[];
  /** Grades all exercises of a lesson. */
  readonly lesson: readonly ExerciseProgress[];
};

type Points = { readonly points: number; readonly maxPoints: number };

/** The points of several checks or exercises together. */
export function totals(parts: readonly Points[]): Points {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return {
    points: sum(parts.map(({ points }) => points)),
    maxPoints: sum(parts.map(({ maxPoints }) => maxPoints)),
  };
}
