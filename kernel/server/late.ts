// What goes wrong in a cell after it has ended is shown under that cell. Where nobody watches, as when a lesson is
// exported, that is not enough: the cell that is answered next fails for it.
import type { Failure, Outcome } from "../threads.js";

export class LateFailures {
  readonly #isWatched: boolean;
  readonly #failures: Failure[] = [];

  /** @param isWatched - whether a person sees what cells show later */
  constructor(isWatched: boolean) {
    this.#isWatched = isWatched;
  }

  add(failure: Failure): void {
    if (!this.#isWatched) this.#failures.push(failure);
  }

  /** How a cell ended, with what went wrong in earlier ones since the last cell was answered. */
  after(outcome: Outcome): Outcome {
    const [failure] = this.#failures.splice(0);
    return failure === undefined || outcome.status === "error"
      ? outcome
      : { status: "error", failure };
  }
}
