import { copyFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { notebookNames, readNotebook } from "../lib/node/notebook.js";
import { inWorkspace } from "../lib/node/paths.mjs";
import { UserError } from "../lib/node/userError.mjs";
import type { Language } from "../lib/words/language.js";
import { executeLessons, kernelsAtOnce } from "./executeLessons.js";

import { type Making, PageMaker } from "./makePages.js";
import { Pages } from "./pages.js";
import type { Printer } from "./paper.js";
import type { Progress } from "./progress.js";
import { makeStaging, publish } from "./publish.js";
import { makeTemporary, removeTemporary } from "./temporary.js";
import { Machine } from "./turns.js";
import { text } from "./words/words.js";

export type Export = {
  /** The folder of the notebooks. */
  readonly notebooks: string;
  /** Names of lessons in it. */
  readonly lessons: readonly string[];
  /** The folder to write to; anything else in it stays. */
  readonly output: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** "saved" takes the outputs that the notebooks hold; "fresh" runs even unchanged lessons. */
  readonly execute?: "changed" | "fresh" | "saved";
  /** The folder, from the project's root, whose answers are graded and shown. */
  readonly answers?: "exercises" | "solutions";
  /** Whether the pages are only to be read: no cell runs on them, and no exercise is graded. */
  readonly plain?: boolean;
  /** The edition that the notebooks are, and the pages that there are in the other language, too. */
  readonly edition?: Language;
  /** The notebooks from which reading times are taken: these, unless they are translated. */
  readonly timed?: string;
  readonly others?: readonly string[];
  /** Whether to write executed notebooks, too. */
  readonly notebook?: boolean;
  /** The printer, if the pages are to be printed. */
  readonly printer?: Printer | undefined;
  /** Where executed notebooks are kept. */
  readonly cache?: string;
  /** How long the making of one page may take, once its lesson has run. */
  readonly pageSeconds?: number;
};

/**
 * Executes lessons and writes a page each, with an index of all lessons.
 *
 * Nothing is written to the output before every lesson has run and every page is made. A lesson that fails
 * stops no other: its page stays as it was.
 *
 * @throws {UserError} in the end, with a sentence on each lesson that has no new page; at once, if nothing can
 * be written to the output
 */
export async function exportLessons(what: Export): Promise<void> {
  const { output, progress } = what;
  const staging = makeStaging(output);
  let temporary: string | undefined;
  try {
    temporary = makeTemporary(tmpdir(), "executed");
    const { failures, making, listed } = await makeAll(what, temporary, staging);
    const faults = publish(staging, output);
    await listAll(making, output, listed);
    const sentences = [...failures, ...faults];
    if (sentences.length > 0) {
      const last = text.failures({ count: sentences.length, folder: output });
      throw new UserError([...sentences, last].join("\n"));
    }
  } finally {
    progress.clear();
    if (temporary !== undefined) removeTemporary(temporary);
    removeTemporary(staging);
  }
}

/** Makes everything in the staging folder, so that nothing of an earlier export changes yet. */
async function makeAll(what: Export, temporary: string, staging: string) {
  const { notebooks, progress, signal, execute = "changed", printer } = what;
  const {
    answers = "exercises",
    cache = inWorkspace(".cache", "executed"),
    pageSeconds = 60,
  } = what;
  const { plain = false, edition = "en", others = [] } = what;
  const failures = new Map<string, string>();
  const note = (more: ReadonlyMap<string, string>) => {
    for (const [lesson, reason] of more) failures.set(lesson, reason);
  };
  note(unreadable(notebooks, what.lessons));
  const readable = what.lessons.filter((lesson) => !failures.has(lesson));
  const executed = execute === "saved" ? notebooks : temporary;
  const there = pagesIn(what.output, notebooks);
  const making = {
    output: what.output,
    notebooks,
    timed: what.timed ?? notebooks,
    executed,
    staging,
    there,
    answers,
    plain,
    edition,
    others,
    pageSeconds,
    progress,
    signal,
  };
  const machine = new Machine(kernelsAtOnce);
  const pages = new Pages(making, machine);
  const onExecuted = (lesson: string) => pages.add(lesson);
  try {
    if (execute === "saved") readable.forEach(onExecuted);
    else {
      const how = { lessons: readable, answers, fresh: execute === "fresh", cache };
      note(await executeLessons({ ...what, ...how, machine, onExecuted }, temporary));
    }
    const made = await pages.finish();
    note(made.failures);
    for (const lesson of readable.filter((name) => !failures.has(name))) {
      const file = `${lesson}.ipynb`;
      if (what.notebook) copyFileSync(path.join(executed, file), path.join(staging, file));
      if (printer) note(await print(printer, staging, lesson, what));
    }
    const order = new Set([...what.lessons, "index"]);
    const sentences = [...order].flatMap((lesson) => failures.get(lesson) ?? []);
    return { failures: sentences, making, listed: made.listed };
  } finally {
    await pages.ended();
  }
}

async function print(printer: Printer, staging: string, lesson: string, what: Export) {
  try {
    what.progress.wrote(await printer.print(staging, lesson, what.signal));
    return new Map<string, string>();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return new Map([[lesson, error.message]]);
  }
}

function unreadable(notebooks: string, lessons: readonly string[]): ReadonlyMap<string, string> {
  const failures = new Map<string, string>();
  for (const lesson of lessons) {
    try {
      checkLesson(notebooks, lesson);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.set(lesson, error.message);
    }
  }
  return failures;
}

/** Checks that a notebook can be read, before anything is run. @throws {UserError} */
function checkLesson(notebooks: string, lesson: string): void {
  if (lesson.toLowerCase() === "index") throw new UserError(text.takenName({ lesson }));
  readNotebook(path.join(notebooks, `${lesson}.ipynb`));
}

const pagesIn = (output: string, notebooks: string) =>
  notebookNames(notebooks).filter(
    (lesson) => lesson !== "index" && existsSync(path.join(output, `${lesson}.html`)),
  );

/** Writes the index again, if a page is missing or another export put one beside ours meanwhile. */
async function listAll(making: Making, output: string, listed: readonly string[] | undefined) {
  let before = listed;
  // Other exports could go on forever, but each of them does the same in the end.
  for (let times = 0; times < 5; times++) {
    const there = pagesIn(output, making.notebooks);
    if (there.join("\n") === before?.join("\n")) return;
    const staging = makeStaging(output);
    const maker = new PageMaker({ ...making, staging, there, progress: quiet });
    const made = await maker.index();
    await maker.end();
    publish(staging, output);
    before = "listed" in made ? made.listed : undefined;
  }
}

const quiet: Progress = { executing() {}, wrote() {}, clear() {} };
