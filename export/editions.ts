// The course's editions: the English notebooks with their pages, and the Chinese ones in a folder of each.
import { existsSync } from "node:fs";
import path from "node:path";
import { editionFolder, notebookNames } from "../lib/node/notebook.js";
import { UserError } from "../lib/node/userError.mjs";
import type { Language } from "../lib/words/language.js";
import { type Export, exportLessons } from "./exportLessons.js";
import type { Progress } from "./progress.js";
import { text } from "./words/words.js";

/** The editions that a folder of notebooks has. */
export const editionsIn = (notebooks: string): Language[] =>
  (["en", "zh"] as const).filter(
    (edition) => notebookNames(editionFolder(notebooks, edition)).length > 0,
  );

/**
 * Exports lessons in several editions, one after the other. A lesson that fails in one stops no other.
 *
 * @param what - as for {@link exportLessons}, with the folders of the English notebooks and pages
 * @throws {UserError} as `exportLessons` does, with the sentences of all editions
 */
export async function exportEditions(what: Export, editions: readonly Language[]): Promise<void> {
  const failures: string[] = [];
  const make = async (edition: Language, lessons: readonly string[], others: readonly string[]) => {
    try {
      await exportLessons({
        ...what,
        lessons,
        notebooks: editionFolder(what.notebooks, edition),
        timed: what.notebooks,
        output: editionFolder(what.output, edition),
        progress: named(what.progress, edition),
        edition,
        others,
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(edition === "en" ? error.message : `${text.inChinese}\n${error.message}`);
    }
  };
  const offered = new Map(editions.map((edition) => [edition, twins(what, edition, editions)]));
  for (const [edition, others] of offered) await make(edition, what.lessons, others);
  // Where a lesson failed in one edition, its page in the other offers no way to it.
  for (const [edition, others] of failures.length > 0 ? offered : []) {
    const there = twins(what, edition, []);
    const isIn = (name: string) =>
      existsSync(path.join(editionFolder(what.output, edition), `${name}.html`));
    const misled = what.lessons.filter(
      (name) => others.includes(name) && !there.includes(name) && isIn(name),
    );
    if (misled.length > 0) await make(edition, misled, there);
  }
  if (failures.length > 0) throw new UserError(failures.join("\n"));
}

/** The pages that have a twin in the other edition: one that is made too, or is there already. */
function twins(what: Export, edition: Language, editions: readonly Language[]): string[] {
  const other = edition === "en" ? "zh" : "en";
  const folder = editionFolder(what.output, other);
  const made = editions.includes(other) ? [...what.lessons, "index"] : [];
  const all = notebookNames(editionFolder(what.notebooks, other));
  return [...all, "index"].filter(
    (name) => made.includes(name) || existsSync(path.join(folder, `${name}.html`)),
  );
}

/** Progress that names the lessons and pages of the Chinese edition with their folder. */
function named(progress: Progress, edition: Language): Progress {
  if (edition === "en") return progress;
  const inside = (name: string) => `${edition}/${name}`;
  return {
    executing: (line) => progress.executing({ ...line, lesson: inside(line.lesson) }),
    wrote: (line) =>
      progress.wrote({
        ...line,
        lesson: inside(line.lesson),
        ...(line.file !== undefined && { file: inside(line.file) }),
      }),
    clear: () => progress.clear(),
  };
}
