import { announce } from "../announce.js";
import type { Course } from "../course.js";
import { liveWords as text } from "../words/words.js";
import type { CellPlace } from "./cell.js";
import { cellRun, forget } from "./cellRun.js";
import { type CellEnd, CellRunner } from "./cellRunner.js";
import type { Outputs } from "./outputs.js";

/** Milliseconds after which a cell that still runs is asked about. */
const long = 10_000;

/** The code cells of a page, in order. */
export class Cells {
  readonly places: CellPlace[] = [];
  private readonly runner: CellRunner;
  /** The cell that was asked for, while it or one above it runs. */
  private asked: CellPlace | undefined;
  private running: CellPlace | undefined;
  /** Cells that wait for their turn. */
  private readonly queued = new Set<CellPlace>();
  private turn: Promise<void> = Promise.resolve();

  /** @param onShown - brings to life what an output shows */
  constructor(
    private readonly course: Course,
    readonly onShown: (element: HTMLElement) => void,
  ) {
    this.runner = new CellRunner(course.facts, () => {
      this.forgetAll();
      announce(text.lost);
    });
  }

  get lesson(): string {
    return this.course.facts.lesson;
  }

  /** The button of a cell: runs it after those above that have not run yet, or stops it while it runs or waits. */
  press(cell: CellPlace): void {
    if (this.asked === cell || this.running === cell) this.runner.stop();
    else if (this.queued.delete(cell)) cell.say("");
    else this.run(cell);
  }

  /** Runs a cell, unless it runs or waits already. */
  run(cell: CellPlace): void {
    if (this.asked === cell || this.running === cell || this.queued.has(cell)) return;
    this.queue(cell, () => this.above(cell).filter(({ hasRun }) => !hasRun));
  }

  /** Runs all cells anew, up to the first that fails. */
  runAll(): void {
    const last = this.places.at(-1);
    if (last !== undefined && this.asked !== last) this.queue(last, () => this.above(last));
  }

  private queue(cell: CellPlace, before: () => readonly CellPlace[]): void {
    cell.wait(text.waiting);
    this.queued.add(cell);
    this.turn = this.turn
      .then(async () => {
        if (!this.queued.delete(cell)) return;
        this.asked = cell;
        await this.runAfter(before(), cell);
      })
      .catch((error) => cell.say(String(error)))
      .finally(() => {
        this.asked = undefined;
      });
  }

  private async runAfter(before: readonly CellPlace[], cell: CellPlace): Promise<void> {
    const { number } = cell;
    for (const [i, above] of before.entries()) {
      cell.wait(text.waitingFor({ number: above.number, done: i, total: before.length }));
      if (!above.wasStopped && (await this.runOne(above)).isWhole) continue;
      const why = above.wasStopped ? text.stoppedAbove : text.failedAbove;
      const words = why({ number: above.number });
      cell.say(words);
      announce(words);
      return;
    }
    const { said } = await this.runOne(cell);
    const count = before.length;
    announce(
      count > 0 && said === "" ? text.haveRun({ number, count }) : said || text.hasRun({ number }),
    );
  }

  /** Runs one cell, and says what has come of it: nothing special if it came to its end. */
  private async runOne(cell: CellPlace): Promise<{ isWhole: boolean; said: string }> {
    const outputs = cell.begin();
    this.running = cell;
    const { number } = cell;
    const timer = setTimeout(() => {
      cell.wait(text.stillRunning);
      announce(text.stillRunningCell({ number }));
    }, long);
    try {
      const said = await this.outcome(cell, outputs);
      cell.hasRun = said === undefined;
      return { isWhole: cell.hasRun, said: said ?? outputs.spoken(number) };
    } finally {
      clearTimeout(timer);
      this.running = undefined;
      cell.end();
    }
  }

  /** @returns what a screen reader says of a run that did not come to its end */
  private async outcome(cell: CellPlace, outputs: Outputs): Promise<string | undefined> {
    const { stops } = this.runner;
    const prepared = await cellRun(cell.draft.text, cell.number, this.course);
    if (typeof prepared === "string") return outputs.fail(prepared);
    // The reader may have pressed Stop while the cell was being compiled.
    const end: CellEnd =
      this.runner.stops === stops
        ? await this.runner.run(prepared, (output) => outputs.add(output))
        : { type: "stopped" };
    forget(prepared);
    if (end.type === "failed") return outputs.fail(end.text);
    if (end.type === "ended") {
      if (cell.isMeasurement) outputs.note(text.measured);
      return undefined;
    }
    this.forgetAll();
    cell.wasStopped = end.type === "stopped";
    return outputs.note(end.type === "stopped" ? text.stopped : text.lost);
  }

  /** The worker is gone, and with it all variables. */
  private forgetAll(): void {
    for (const cell of this.places) cell.hasRun = false;
  }

  private above(cell: CellPlace): readonly CellPlace[] {
    return this.places.slice(0, this.places.indexOf(cell));
  }
}
