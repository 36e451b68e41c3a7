import type { Message } from "../../protocol/message.js";
import type { CheckResult, ExerciseResult } from "../../protocol/results.js";
import { message } from "../../words/message.js";
import { exerciseResult } from "./exerciseResult.js";
import type { Explanation } from "./explain.js";
import type { GradeEvent } from "./gradeAnswer.js";
import type { Check } from "./runTests.js";
import type { Verdict } from "./verdict.js";

/** A result, and what the answer printed in the check that the student will look at first. */
export type Graded = { readonly result: ExerciseResult; readonly printed: string };

/** How a job ended: all checks were run, or this is what ended it before. */
export type Ending =
  | { readonly status: "done" }
  | { readonly status: "error" | "timeout"; readonly message: Message };

/** Collects what a job reports while it runs. */
export class Run {
  checks: readonly Check[] = [];
  private readonly verdicts: (GradeEvent & { type: "verdict" })[] = [];
  private explanation: Explanation | undefined;

  readonly hear = (event: GradeEvent): void => {
    if (event.type === "checks") this.checks = event.checks;
    else if (event.type === "verdict") this.verdicts[event.index] = event;
    else this.explanation = event;
  };

  /** All checks have their verdicts. */
  get isComplete(): boolean {
    return this.checks.length > 0 && this.verdicts.length === this.checks.length;
  }

  /** Decides the check under way, if the checks are known yet. @returns the number of the next one */
  stop(verdict: Verdict): number {
    if (this.checks.length === 0) return 0;
    const index = this.verdicts.length;
    this.hear({ type: "verdict", index, printed: "", ...verdict });
    return index + 1;
  }

  /**
   * The result of the exercise.
   *
   * @param nameOf - the message for the title of a check
   */
  graded(id: string, ending: Ending, nameOf: (title: string) => Message): Graded {
    const cut =
      ending.status === "done"
        ? ({ status: "error", message: message("answer.ended") } as const)
        : ending;
    if (this.checks.length === 0) {
      const none = { name: message("grader.checks"), points: 0, maxPoints: 0, ...cut };
      return { result: exerciseResult(id, [none]), printed: "" };
    }
    const results = this.checks.map(({ name, points: maxPoints }, i): CheckResult => {
      const { status, message: why } = this.verdicts[i] ?? cut;
      const points = status === "passed" ? maxPoints : 0;
      const diagnosis = this.explanation?.checks.includes(i)
        ? { diagnosis: this.explanation.diagnosis }
        : {};
      const told = why === undefined ? {} : { message: why };
      return { name: nameOf(name), status, points, maxPoints, ...told, ...diagnosis };
    });
    const wrong = results.findIndex(({ status }) => status !== "passed");
    const { printed = "" } = this.verdicts[Math.max(0, wrong)] ?? {};
    return { result: exerciseResult(id, results), printed };
  }
}
