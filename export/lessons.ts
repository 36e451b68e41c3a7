import path from "node:path";
import { readNotebook } from "../lib/node/notebook.js";
import { UserError } from "../lib/node/userError.mjs";
import { text } from "./words/words.js";

/**
 * The lessons and trails that somebody asked for, or all of them; a path to the notebook does as well as its name, and
 * so does the name of a trail alone.
 *
 * @throws {UserError} if one is not there
 */
export function chooseLessons(all: readonly string[], wanted: readonly string[]): string[] {
  const names = wanted.map((word) => {
    const parts = word.replace(/\.ipynb$/, "").split(/[/\\]/);
    const name = [parts.slice(-2).join("/"), parts.at(-1), `trails/${parts.at(-1)}`].find(
      (one) => one !== undefined && all.includes(one),
    );
    if (name !== undefined) return name;
    throw new UserError(text.noLesson({ lesson: parts.at(-1) ?? word, lessons: all }));
  });
  return names.length === 0 ? [...all] : all.filter((name) => names.includes(name));
}

/** The lessons with the most code first, so that no long one is left running alone in the end. */
export function longestFirst(notebooks: string, lessons: readonly string[]): string[] {
  const counts = new Map(lessons.map((lesson) => [lesson, codeCells(notebooks, lesson)]));
  return [...lessons].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function codeCells(notebooks: string, lesson: string): number {
  const { cells } = readNotebook(path.join(notebooks, `${lesson}.ipynb`));
  return cells.filter(({ kind }) => kind === "code").length;
}
