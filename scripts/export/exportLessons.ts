import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { isTimed, lessonNames } from "./lessons.js";
import { forEachLimited } from "./pool.js";
import type { Progress } from "./progress.js";
import { publish } from "./publish.js";
import { runPython } from "./python.js";

export type Export = {
  /** The folder of the notebooks. */
  readonly notebooks: string;
  /** Names of lessons in it. */
  readonly lessons: readonly string[];
  /** The folder to write to; what else lies there stays. */
  readonly output: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
};

/** A kernel with the libraries of a lesson takes about 350 MB. */
const kernelsAtOnce = Math.min(2, availableParallelism());

/**
 * Executes lessons and writes a page each, with an index of all lessons.
 *
 * Nothing is written to the output before every lesson has run and every page is made.
 *
 * @throws {Problem} naming the lesson, the cell and the error, if one fails
 */
export async function exportLessons(what: Export): Promise<void> {
  const { notebooks, lessons, output, progress, signal } = what;
  const executed = mkdtempSync(path.join(tmpdir(), "executed-"));
  try {
    const execute = (lesson: string, stop: AbortSignal) => {
      const file = `${lesson}.ipynb`;
      const args = [path.join(notebooks, file), path.join(executed, file)];
      return runPython("scripts/python/execute.py", args, progress.executing, stop);
    };
    const timed = lessons.filter((lesson) => isTimed(notebooks, lesson));
    const others = lessons.filter((lesson) => !timed.includes(lesson));
    await forEachLimited(others, kernelsAtOnce, signal, execute);
    await forEachLimited(timed, 1, signal, execute);
    const there = lessonNames(notebooks).filter((lesson) =>
      existsSync(path.join(output, `${lesson}.html`)),
    );
    await publish(output, (aside) => {
      const args = [notebooks, executed, aside, ...lessons, "--there", ...there];
      return runPython("scripts/export/convert.py", args, progress.wrote, signal);
    });
  } finally {
    progress.clear();
    rmSync(executed, { recursive: true, force: true });
  }
}
