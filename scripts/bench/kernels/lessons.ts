import { median, sum } from "d3-array";
import { notebookNames, readNotebook } from "../../../lib/node/notebook.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import type { Measurements } from "../latency.js";
import { course } from "../runners/timed.js";
import { short, spread } from "../spread.js";
import { courseKernel } from "./contestants.js";
import { type RunCell, runSession } from "./session.js";

const notebooks = inRoot("notebooks");
/** The seconds of its own work up to which a cell counts as computing little. */
const little = 0.01;
const starts = 3;

type Cell = { readonly source: string; readonly isMeasurement: boolean };

/** What the lessons' cells take in the course's kernel. */
export async function lessonCells(): Promise<Measurements> {
  const lessons = notebookNames(notebooks);
  const rows: Record<string, Measurements[string]> = {};
  for (const lesson of lessons) {
    const cells = codeCells(lesson).filter(isImport);
    rows[`import cells of ${lesson}, s`] = await importsOf(cells.map(({ source }) => source));
  }
  const kernel = { ...courseKernel, variables: { COURSE_ANSWERS: "solutions" } };
  const run: (Cell & RunCell)[] = [];
  const firstChecks: number[] = [];
  for (const lesson of lessons) {
    const cells = codeCells(lesson);
    const session = await runSession(kernel, {
      cells: cells.map(({ source }) => source),
      parted: true,
    });
    const both = cells.flatMap((cell, i) => {
      const ran = session.cells[i];
      return ran ? [{ ...cell, ...ran }] : [];
    });
    const check = both.find(({ source }) => /^check\(/m.test(source));
    if (check) firstChecks.push(1000 * check.seconds);
    run.push(...both);
  }
  return { ...rows, ...warmRows(run), "first check of a kernel, ms": spread(course, firstChecks) };
}

async function importsOf(cells: readonly string[]): Promise<Measurements[string]> {
  const sums: number[] = [];
  // The first start warms the caches and does not count.
  for (let start = 0; start <= starts; start++) {
    const { cells: all } = await runSession(courseKernel, { cells });
    if (start > 0) sums.push(sum(all, ({ seconds }) => seconds));
  }
  return spread(course, sums);
}

/** The rows of warm cells: all but imports, measurements and cells that work for long themselves. */
export function warmRows(run: readonly (Cell & Pick<RunCell, "seconds" | "own">)[]): Measurements {
  const warm = run.filter((cell) => !cell.isMeasurement && !isImport(cell));
  const light = warm.filter(({ own = Number.POSITIVE_INFINITY }) => own <= little);
  const milliseconds = (cells: readonly { seconds: number }[]) =>
    cells.map((one) => 1000 * one.seconds);
  const overhead = warm.map(({ seconds, own = 0 }) => 1000 * (seconds - own));
  const note = `${light.length} of ${run.length} cells`;
  return {
    [`warm cell whose own work takes at most ${short(1000 * little)} ms, ms (${note})`]: spread(
      course,
      milliseconds(light),
    ),
    "any warm cell, ms": spread(course, milliseconds(warm)),
    "what the kernel adds to any warm cell, ms": { [course]: median(overhead) ?? Number.NaN },
  };
}

const isImport = ({ source }: Cell) => /^import\b/m.test(source);

function codeCells(lesson: string): Cell[] {
  return readNotebook(inRoot("notebooks", `${lesson}.ipynb`))
    .cells.filter(({ kind }) => kind === "code")
    .map(({ source, tags }) => ({ source, isMeasurement: tags.includes("measurement") }));
}
