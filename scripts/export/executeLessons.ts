import { availableParallelism } from "node:os";
import path from "node:path";
import { ExecutedCache } from "./executedCache.js";
import { lessonHash } from "./inputs.js";
import { isTimed } from "./lessons.js";
import { forEachLimited } from "./pool.js";
import type { Progress } from "./progress.js";
import { runPython } from "./python.js";

export type Execution = {
  /** The folder of the notebooks. */
  readonly notebooks: string;
  /** Names of lessons in it. */
  readonly lessons: readonly string[];
  /** The folder, from the project's root, whose answers the lessons' checks grade. */
  readonly answers: string;
  /** Runs what is unchanged too. */
  readonly fresh: boolean;
  /** Where executed notebooks are kept. */
  readonly cache: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
};

/** A kernel with the libraries of a lesson takes about 350 MB. */
const kernelsAtOnce = Math.min(2, availableParallelism());

/**
 * Executes lessons into a folder, each in a kernel of its own, but for those that ran before on the same
 * inputs. Those that measure time run by themselves, after the others.
 *
 * @throws {Problem} naming the lesson, the cell and the error, if one fails
 */
export async function executeLessons(what: Execution, folder: string): Promise<void> {
  const { notebooks, lessons, answers, fresh, progress, signal } = what;
  const cache = new ExecutedCache(what.cache);
  const execute = async (lesson: string, stop: AbortSignal) => {
    const hash = lessonHash(notebooks, lesson, answers);
    const executed = path.join(folder, `${lesson}.ipynb`);
    if (!fresh && cache.restore(lesson, hash, executed)) {
      progress.executing({ lesson, status: "unchanged" });
      return;
    }
    const source = path.join(notebooks, `${lesson}.ipynb`);
    await runPython(["scripts/python/execute.py", source, executed], progress.executing, stop, {
      COURSE_ANSWERS: answers,
    });
    // Not if somebody saved something while it ran.
    if (lessonHash(notebooks, lesson, answers) === hash) cache.keep(lesson, hash, executed);
  };
  const timed = lessons.filter((lesson) => isTimed(notebooks, lesson));
  const others = lessons.filter((lesson) => !timed.includes(lesson));
  await forEachLimited(others, kernelsAtOnce, signal, execute);
  await forEachLimited(timed, 1, signal, execute);
}
