import { announce } from "../announce.js";
import type { Course } from "../course.js";
import { liveWords as text } from "../words/words.js";
import type { CellPlace } from "./cell.js";
import { Execution, type Outcome } from "./execution.js";
import { tellWhatRuns } from "./tellWhatRuns.js";
import { Turns } from "./turns.js";

/** What has come of cells that ran one after another, by the last of them. */
export type RunEnd = Outcome & { readonly at: CellPlace };

/** The code cells of a page, in order. */
export class Cells {
  readonly places: CellPlace[] = [];
  private readonly execution: Execution;
  private readonly turns = new Turns();

  /** @param onShown - brings to life what an output shows */
  constructor(
    private readonly course: Course,
    readonly onShown: (element: HTMLElement) => void,
  ) {
    this.execution = new Execution(course, () => {
      for (const cell of this.places) cell.hasRun = false;
    });
  }

  get lesson(): string {
    return this.course.facts.lesson;
  }

  /** The button of a cell: runs it after those above that have not run yet, or stops it while it runs or waits. */
  press(cell: CellPlace): void {
    if (!this.stop(cell)) this.run(cell);
  }

  /** Runs a cell, unless it runs or waits already. */
  run(cell: CellPlace): void {
    if (this.execution.running === cell || this.turns.has(cell)) return;
    cell.wait(text.waiting);
    if (this.turns.current !== undefined) announce(text.waits({ number: cell.number }));
    void this.take(cell, () => this.above(cell).filter(({ hasRun }) => !hasRun)).then((end) => {
      if (end !== undefined) announce(end.at === cell ? "" : notRun(end), end.said);
    });
  }

  /** Runs all cells anew, up to the first that does not come to its end. @returns undefined if it was given up before */
  async runAll(onBegin: (cell: CellPlace) => void): Promise<RunEnd | undefined> {
    const last = this.places.at(-1);
    if (last === undefined) return undefined;
    if (this.execution.running !== last) last.wait(text.waiting);
    const before = () => {
      // Whoever asks for all of them means those that they have stopped, too.
      for (const cell of this.places) cell.wasStopped = false;
      return this.above(last);
    };
    return this.take(last, before, onBegin);
  }

  stopAll(): void {
    const last = this.places.at(-1);
    if (last !== undefined) this.stop(last);
  }

  /** @returns false if there was nothing to stop */
  private stop(cell: CellPlace): boolean {
    if (this.turns.giveUp(cell)) cell.say("");
    else if (this.turns.current === cell || this.execution.running === cell) this.execution.stop();
    else return false;
    return true;
  }

  private async take(
    cell: CellPlace,
    before: () => readonly CellPlace[],
    onBegin: (cell: CellPlace) => void = () => {},
  ): Promise<RunEnd | undefined> {
    try {
      return await this.turns.take(cell, () => this.runAfter(before(), cell, onBegin));
    } catch (error) {
      cell.say(String(error));
      return { type: "failed", at: cell, said: String(error) };
    }
  }

  private async runAfter(
    before: readonly CellPlace[],
    cell: CellPlace,
    onBegin: (cell: CellPlace) => void,
  ): Promise<RunEnd> {
    const { number } = cell;
    const endTelling = tellWhatRuns(() => this.execution.running);
    try {
      for (const [i, above] of before.entries()) {
        cell.wait(text.waitingFor({ number: above.number, done: i, total: before.length }));
        onBegin(above);
        const end: RunEnd = above.wasStopped
          ? { type: "stopped", at: above, said: "" }
          : { ...(await this.execution.run(above)), at: above };
        if (end.type === "whole") continue;
        cell.say(notRun(end));
        return end;
      }
      onBegin(cell);
      const { type, said } = await this.execution.run(cell);
      const count = before.length;
      const hasRun = count > 0 ? text.haveRun({ number, count }) : text.hasRun({ number });
      return { type, at: cell, said: said || hasRun };
    } finally {
      endTelling();
    }
  }

  private above(cell: CellPlace): readonly CellPlace[] {
    return this.places.slice(0, this.places.indexOf(cell));
  }
}

/** Why a cell has not run: one above it did not come to its end. */
function notRun({ type, at }: RunEnd): string {
  const why = type === "stopped" ? text.stoppedAbove : text.failedAbove;
  return why({ number: at.number });
}
