// How long a student who has just opened a terminal or a notebook waits, beside vitest on the same check file.
import { createRequire } from "node:module";
import path from "node:path";
import { median } from "d3-array";
import { places } from "../../../grader/node/exercises/exercises.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import type { Measurements } from "../latency.js";
import { medianRatio } from "../spread.js";
import { course, grade, timed } from "./timed.js";

const id = "01-quadratic/step";

/** What the first check() of a notebook waits for: the thread that asks, the grader, the grade. */
const firstCheck = `process.env.COURSE_ANSWERS = "solutions";
const { createSyncFn } = require("synckit");
const { kind } = createSyncFn(${JSON.stringify(inRoot("grader", "node", "service", "bridge.mjs"))})("check", "${id}");
process.exit(kind === "graded" ? 0 : 1);`;

/** Node's arguments, always for the official solution; npm's and npx's share of the time is left out. */
const ours: Readonly<Record<string, readonly string[]>> = {
  [`npm run grade -- ${id}, cold, ms`]: grade(id, "--from", "solutions"),
  [`the first check("${id}") of a notebook, with a Node that asks, ms`]: ["--eval", firstCheck],
};

function vitest(): readonly string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve("vitest/package.json"));
  return [path.join(folder, "vitest.mjs"), "run", path.relative(inRoot(), places.checks(id))];
}

/** Medians of commands that take turns, so that a machine that slows down does so for all; the first turn does not count. */
export async function coldBesideVitest(rounds: number): Promise<Measurements> {
  const all = [...Object.entries(ours), ["vitest run", vitest()] as const];
  const times = all.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, [name, args]] of all.entries()) {
      const { milliseconds, status } = await timed(args);
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
      if (round > 0) times[i]?.push(milliseconds);
    }
  }
  const theirs = times.at(-1) ?? [];
  const rows = Object.keys(ours).map((name, i) => {
    const own = times[i] ?? [];
    const row = {
      [course]: median(own) ?? Number.NaN,
      "vitest run": median(theirs) ?? Number.NaN,
      "÷ vitest run": medianRatio(own, theirs),
    };
    return [name, row] as const;
  });
  return Object.fromEntries(rows);
}
