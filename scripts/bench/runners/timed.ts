import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { setTimeout as after } from "node:timers/promises";
import { median } from "d3-array";
import { inRoot } from "../../../lib/node/paths.mjs";

export type Timed = {
  readonly milliseconds: number;
  /** The exit status, or undefined if it had to be ended. */
  readonly status: number | null | undefined;
  /** Processes of its group that were still there afterwards; unknown on Windows. */
  readonly left: number | undefined;
};

const hasGroups = process.platform !== "win32";

/**
 * Runs Node to its end, or to a limit.
 *
 * @param limit - milliseconds after which the program and all that it has started are ended
 */
export async function timed(args: readonly string[], limit = 60_000): Promise<Timed> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: inRoot(),
    stdio: "ignore",
    detached: hasGroups,
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  const timer = setTimeout(() => endAll(child), limit);
  const status = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  clearTimeout(timer);
  const milliseconds = performance.now() - begin;
  const late = milliseconds >= limit;
  // Processes that end with the program may take a moment.
  await after(500);
  const left = late ? undefined : groupSize(child);
  if (left) endAll(child);
  return { milliseconds, status: late ? undefined : status, left };
}

function groupSize({ pid }: ChildProcess): number | undefined {
  if (!hasGroups) return undefined;
  const { stdout } = spawnSync("ps", ["-A", "-o", "pgid=,stat="], { encoding: "utf8" });
  const all = stdout.split("\n").map((line) => line.trim().split(/\s+/));
  // One that has ended stays listed, as Z, until its new parent looks.
  return all.filter(([group, state = "Z"]) => Number(group) === pid && !state.startsWith("Z"))
    .length;
}

function endAll(child: ChildProcess): void {
  if (hasGroups && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  else child.kill("SIGKILL");
}

/** The column of the course's own numbers. */
export const course = "this course";

/** npm run grade without npm. */
export const grade = (...args: string[]) => [inRoot("scripts", "course.cjs"), "grade", ...args];

export const rounds = 20;

export const medianTime = (args: readonly string[]) =>
  medianOf(async () => (await timed(args)).milliseconds);

export async function medianOf(measure: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await measure(round));
  return median(times) ?? Number.NaN;
}
