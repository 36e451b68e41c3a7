import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../setup/paths.mjs";
import { executeLessons } from "./executeLessons.js";
import { lessonNames } from "./lessons.js";
import type { Printer } from "./paper.js";
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
  /** "saved" takes outputs as the notebooks hold them, "fresh" runs what is unchanged too. */
  readonly execute?: "changed" | "fresh" | "saved";
  /** The folder, from the project's root, whose answers are graded and shown. */
  readonly answers?: "exercises" | "solutions";
  /** Whether to write executed notebooks, too. */
  readonly notebook?: boolean;
  /** What prints the pages, if they are to be printed. */
  readonly printer?: Printer | undefined;
  /** Where executed notebooks are kept. */
  readonly cache?: string;
};

/**
 * Executes lessons and writes a page each, with an index of all lessons.
 *
 * Nothing is written to the output before every lesson has run and every page is made.
 *
 * @throws {Problem} naming the lesson, the cell and the error, if one fails
 */
export async function exportLessons(what: Export): Promise<void> {
  const { notebooks, lessons, output, progress, signal, execute = "changed", printer } = what;
  const { answers = "exercises", cache = inRoot(".cache", "executed") } = what;
  const temporary = mkdtempSync(path.join(tmpdir(), "executed-"));
  try {
    const fresh = execute === "fresh";
    if (execute !== "saved") {
      await executeLessons({ ...what, answers, fresh, cache }, temporary);
    }
    const executed = execute === "saved" ? notebooks : temporary;
    const there = lessonNames(notebooks).filter((lesson) =>
      existsSync(path.join(output, `${lesson}.html`)),
    );
    await publish(output, async (aside) => {
      const files = [notebooks, executed, aside, ...lessons];
      const args = ["-m", "course_export", ...files, "--there", ...there, "--answers", answers];
      await runPython(args, progress.wrote, signal);
      for (const lesson of lessons) {
        const file = `${lesson}.ipynb`;
        if (what.notebook) copyFileSync(path.join(executed, file), path.join(aside, file));
        if (printer) progress.wrote(await printer.print(aside, lesson, signal));
      }
    });
  } finally {
    progress.clear();
    rmSync(temporary, { recursive: true, force: true });
  }
}
