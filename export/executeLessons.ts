import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import pLimit from "p-limit";
import { UserError } from "../lib/node/userError.mjs";
import { ExecutedCache } from "./executedCache.js";
import { lessonHash } from "./inputs.js";
import { longestFirst } from "./lessons.js";
import type { Progress } from "./progress.js";
import { describeFailure, type Line, startPython } from "./python.js";
import { Machine, Turns } from "./turns.js";

export type Execution = {
  /** The folder of the notebooks. */
  readonly notebooks: string;
  /** Names of lessons in it. */
  readonly lessons: readonly string[];
  /** The folder, from the project's root, whose answers the lessons' checks grade. */
  readonly answers: string;
  /** Whether to run unchanged lessons, too. */
  readonly fresh: boolean;
  /** Where executed notebooks are kept. */
  readonly cache: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** The machine's turns, if they are shared with other work. */
  readonly machine?: Machine;
  /** Called for each lesson that has run. */
  readonly onExecuted?: (lesson: string) => void;
};

/** A kernel with the libraries of a lesson takes about 350 MB. */
export const kernelsAtOnce = Math.min(2, availableParallelism());

/**
 * Executes lessons into a folder, each in a kernel of its own, except those that ran before on the same
 * inputs. A cell that measures time runs while no other does.
 *
 * @returns the lessons that failed, with the cell and the error; a lesson that fails stops no other
 */
export async function executeLessons(
  what: Execution,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const { notebooks, lessons, signal, machine = new Machine(kernelsAtOnce) } = what;
  const failures = new Map<string, string>();
  const execute = async (lesson: string, stop: AbortSignal) => {
    const turns = new Turns(machine);
    try {
      await executeLesson(what, { lesson, folder, turns, signal: stop });
      what.onExecuted?.(lesson);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.set(lesson, error.message);
    } finally {
      turns.over();
    }
  };
  await forEachLimited(longestFirst(notebooks, lessons), kernelsAtOnce, signal, execute);
  return failures;
}

/**
 * Does a piece of work for each item, a few at a time. The first failure ends it all: the signal that the others
 * got is aborted, and once they have ended the failure is thrown.
 *
 * @param limit - how many at a time, at least 1
 */
export async function forEachLimited<Item>(
  items: readonly Item[],
  limit: number,
  signal: AbortSignal,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  signal.throwIfAborted();
  const end = new AbortController();
  signal.addEventListener("abort", () => end.abort(signal.reason), { signal: end.signal });
  await pLimit(limit).map(items, async (item) => {
    if (end.signal.aborted) return;
    // Only the first failure counts: those after it were aborted by it.
    await work(item, end.signal).catch((error) => end.abort(error));
  });
  end.signal.throwIfAborted();
}

type One = {
  readonly lesson: string;
  /** Where the executed notebook goes. */
  readonly folder: string;
  readonly turns: Turns;
  readonly signal: AbortSignal;
};

async function executeLesson(what: Execution, { lesson, folder, turns, signal }: One) {
  const { notebooks, answers, fresh, progress } = what;
  const cache = new ExecutedCache(what.cache);
  const hash = lessonHash(notebooks, lesson, answers);
  const executed = path.join(folder, `${lesson}.ipynb`);
  mkdirSync(path.dirname(executed), { recursive: true });
  if (!fresh && cache.restore(lesson, hash, executed)) {
    progress.executing({ lesson, status: "unchanged" });
    return;
  }
  let failure: Line | undefined;
  const onLine = (told: Line) => {
    // Python reports a trail by the name of its file alone.
    const line = { ...told, lesson };
    if (line.status === "asking") {
      void turns.next(line.alone).then(() => python.send({ run: true }));
      return;
    }
    if (line.status === "failed") failure = line;
    progress.executing(line);
  };
  const source = path.join(notebooks, `${lesson}.ipynb`);
  const args = ["export/execute.py", source, executed, "--end-with-caller", "--ask"];
  // The kernel's connection file lies in the temporary folder, which is removed whatever ends this process.
  const variables = { COURSE_ANSWERS: answers, JUPYTER_RUNTIME_DIR: path.join(folder, "runtime") };
  await turns.next();
  const python = startPython({ args, onLine, signal, variables });
  try {
    await python.ended;
  } catch (error) {
    signal.throwIfAborted();
    if (failure === undefined && error instanceof UserError) {
      failure = { lesson, status: "failed", error: error.message };
      progress.executing(failure);
    } else if (failure === undefined) {
      throw error;
    }
  }
  if (failure !== undefined) throw new UserError(describeFailure(failure));
  // Nothing is cached if somebody saved an input while the lesson ran.
  if (lessonHash(notebooks, lesson, answers) === hash) cache.keep(lesson, hash, executed);
}
