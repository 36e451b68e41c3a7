import path from "node:path";
import { Problem } from "../setup/problem.mjs";
import type { Progress } from "./progress.js";
import { type Line, runPython } from "./python.js";
import { text } from "./text.js";

export type Making = {
  /** The folder of the lessons as their authors wrote them. */
  readonly notebooks: string;
  /** The folder of the same notebooks with outputs. */
  readonly executed: string;
  /** An empty folder to write to. */
  readonly aside: string;
  readonly lessons: readonly string[];
  /** The lessons whose page is at its place already, for the index. */
  readonly there: readonly string[];
  /** The folder, from the project's root, whose answers are shown. */
  readonly answers: string;
  /** How long the making of one page may take. */
  readonly pageSeconds: number;
  readonly progress: Progress;
  readonly signal: AbortSignal;
};

export type Made = {
  /** The lessons without a page, each with the sentences that say why. */
  readonly failures: ReadonlyMap<string, string>;
  /** The lessons that the index links to; none if there is no index. */
  readonly listed: readonly string[] | undefined;
};

/**
 * Makes the pages of executed lessons and their index. A page that takes too long, or brings Python down,
 * stops no other.
 */
export async function makePages(what: Making): Promise<Made> {
  const failures = new Map<string, string>();
  let waiting = what.lessons;
  // Without a lesson, too: then for the index alone.
  do {
    const end = await makeSome(what, waiting, failures);
    if ("listed" in end) return { failures, listed: end.listed };
    failures.set(end.lesson, text.problem(end, end.reason));
    if (!waiting.includes(end.lesson)) break; // The index, which is the last.
    waiting = waiting.slice(waiting.indexOf(end.lesson) + 1);
  } while (waiting.length > 0);
  return { failures, listed: undefined };
}

type End =
  | { readonly lesson: string; readonly reason: string }
  | { readonly listed: readonly string[] | undefined };

/** In one process, as far as it comes: to the index, or to a lesson at which it ended early. */
async function makeSome(
  what: Making,
  lessons: readonly string[],
  failures: Map<string, string>,
): Promise<End> {
  const { progress, pageSeconds, signal } = what;
  const tooSlow = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let current: string | undefined;
  let listed: readonly string[] | undefined;
  const onLine = (line: Line) => {
    clearTimeout(timer);
    current = line.status === "making" ? line.lesson : undefined;
    if (line.status === "making") {
      timer = setTimeout(() => tooSlow.abort(), pageSeconds * 1000);
    } else if (line.status === "failed") {
      failures.set(line.lesson, sentences(line));
    } else {
      listed = line.pages;
      progress.wrote(line);
    }
  };
  try {
    await runPython({
      args: ["-m", "course_export"],
      request: {
        notebooks: path.resolve(what.notebooks),
        executed: path.resolve(what.executed),
        output: path.resolve(what.aside),
        answers: what.answers,
        there: what.there,
        lessons,
        endWithInput: true,
      },
      onLine,
      signal: AbortSignal.any([signal, tooSlow.signal]),
    });
  } catch (error) {
    signal.throwIfAborted();
    const lesson = current;
    if (lesson === undefined) throw error;
    if (tooSlow.signal.aborted) return { lesson, reason: text.pageTooSlow(pageSeconds) };
    if (!(error instanceof Problem)) throw error;
    return { lesson, reason: text.pageEnded(error.message) };
  } finally {
    clearTimeout(timer);
  }
  return { listed };
}

const sentences = ({ lesson, problems = [] }: Line) =>
  problems.map((problem) => text.problem({ lesson, ...problem }, problem.text)).join("\n");
