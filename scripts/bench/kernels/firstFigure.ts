import type { Measurements } from "../latency.js";
import { course } from "../runners/timed.js";
import { medianRatio, spread } from "../spread.js";
import type { Contestant } from "./contestants.js";
import { runSession } from "./session.js";

/** The steps of a start that are measured, in the order in which a reader waits for them. */
const steps = {
  "kernel start to ready, s": "ready",
  "import cell, s": "imports",
  "figure cell, s": "figure",
  "start to first figure, s": "first",
  "memory, idle after the start, MB": "idle",
  "memory, idle after the imports, MB": "imported",
} as const;
type Step = (typeof steps)[keyof typeof steps];

/** A row per step, a column per kernel, with the course's time as a multiple of each other kernel's. */
export type Start = Readonly<Record<Step, number>>;

/**
 * Starts each kernel several times, one after the other in every round, so that a machine that slows down does so for
 * all. The first round, in which caches are filled, does not count.
 */
export async function firstFigures(
  kernels: Readonly<Record<string, Contestant | string>>,
  rounds: number,
): Promise<Measurements> {
  const starts: Record<string, Start[]> = {};
  const missing: Record<string, string> = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, kernel] of Object.entries(kernels)) {
      if (typeof kernel === "string") missing[name] = kernel;
      else {
        const start = await startOf(kernel);
        starts[name] ??= [];
        if (round > 0) starts[name].push(start);
      }
    }
  }
  return rowsOf(starts, missing);
}

async function startOf({ kernel, cells }: Contestant): Promise<Start> {
  const timed = await runSession(kernel, { cells: [cells.imports, cells.figure], shows: true });
  const [imports, figure] = timed.cells.map(({ seconds, shown = seconds }) => ({ seconds, shown }));
  if (imports === undefined || figure === undefined)
    throw new Error("A session had too few cells.");
  const settled = await runSession(kernel, { cells: [cells.imports], settle: 1 });
  return {
    ready: timed.ready,
    imports: imports.seconds,
    figure: figure.shown,
    first: timed.ready + imports.seconds + figure.shown,
    idle: settled.memory ?? Number.NaN,
    imported: settled.cells[0]?.memory ?? Number.NaN,
  };
}

/** The table; a kernel that could not be had says why in the first row. */
export function rowsOf(
  starts: Readonly<Record<string, readonly Start[]>>,
  missing: Readonly<Record<string, string>>,
): Measurements {
  const own = starts[course] ?? [];
  const rows = Object.entries(steps).map(([title, step], i) => {
    const row: Record<string, number | string> = {};
    for (const [name, all] of Object.entries(starts)) {
      const values = all.map((start) => start[step]);
      Object.assign(row, spread(name, values));
      if (name === course) continue;
      row[`÷ ${name}`] = medianRatio(
        own.map((start) => start[step]),
        values,
      );
    }
    for (const [name, reason] of Object.entries(missing)) row[name] = i === 0 ? reason : "–";
    return [title, row] as const;
  });
  return Object.fromEntries(rows);
}
