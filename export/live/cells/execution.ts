import { announce } from "../announce.js";
import type { Course } from "../course.js";
import { liveWords as text } from "../words/words.js";
import type { CellPlace } from "./cell.js";
import { cellRun, forget } from "./cellRun.js";
import { CellRunner } from "./cellRunner.js";
import type { Outputs } from "./outputs.js";

/** Milliseconds after which a cell that still runs is asked about. */
const long = 10_000;

/** What has come of a cell, and what a screen reader says of it. */
export type Outcome = { readonly type: "whole" | "failed" | "stopped"; readonly said: string };

/** Runs one cell at a time, and shows in its place what comes of it. */
export class Execution {
  running: CellPlace | undefined;
  private readonly runner: CellRunner;
  /** The outputs of the cell that began last. */
  private outputs: Outputs | undefined;

  /** @param onLost - called when all variables are gone */
  constructor(
    private readonly course: Course,
    private readonly onLost: () => void,
  ) {
    this.runner = new CellRunner(course.facts, () => {
      onLost();
      announce(this.outputs?.note(text.lost) ?? text.lost);
    });
  }

  /** Runs a cell; the one before has to have ended. Nothing is said of it if it ended well and shows nothing short. */
  async run(cell: CellPlace): Promise<Outcome> {
    const outputs = cell.begin();
    this.running = cell;
    this.outputs = outputs;
    const timer = setTimeout(() => cell.wait(text.stillRunning), long);
    try {
      const outcome = await this.outcome(cell, outputs);
      cell.hasRun = outcome.type === "whole";
      return outcome;
    } finally {
      clearTimeout(timer);
      this.running = undefined;
      cell.end();
    }
  }

  /** Ends the cell that runs, and all variables with it. */
  stop(): void {
    this.runner.stop();
  }

  private async outcome(cell: CellPlace, outputs: Outputs): Promise<Outcome> {
    const { stops } = this.runner;
    const prepared = await cellRun(cell.draft.text, cell.number, this.course);
    if (!("script" in prepared)) return { type: "failed", said: outputs.fail(prepared) };
    // The reader may have pressed Stop while the cell was being compiled.
    const end =
      this.runner.stops === stops
        ? await this.runner.run(prepared, (output) => outputs.add(output))
        : ({ type: "stopped" } as const);
    forget(prepared);
    if (end.type === "failed") return { type: "failed", said: outputs.fail(end) };
    if (end.type === "ended") {
      if (cell.isMeasurement) outputs.note(text.measured);
      return { type: "whole", said: outputs.spoken() };
    }
    this.onLost();
    cell.wasStopped = end.type === "stopped";
    return end.type === "stopped"
      ? { type: "stopped", said: outputs.note(text.stopped) }
      : { type: "failed", said: outputs.note(text.lost) };
  }
}
