import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../lib/node/userError.mjs";

/** The names of a folder's lessons, in order, without `.ipynb`. */
export function lessonNames(folder: string): string[] {
  return (
    readdirSync(folder)
      // macOS leaves a ._NAME beside each file that it copies to a foreign disk.
      .filter((file) => file.endsWith(".ipynb") && !file.startsWith("."))
      .map((file) => path.basename(file, ".ipynb"))
      .sort()
  );
}

/**
 * The lessons that somebody asked for, or all of them; a path to the notebook does as well as its name.
 *
 * @throws {UserError} if one is not there
 */
export function chooseLessons(all: readonly string[], wanted: readonly string[]): string[] {
  const names = wanted.map((word) => path.basename(word, ".ipynb"));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new UserError(`There is no lesson "${unknown}"; the lessons are ${all.join(", ")}.`);
  }
  return names.length === 0 ? [...all] : all.filter((name) => names.includes(name));
}

/** Those with the most code first, so that none is left alone in the end. */
export function longestFirst(notebooks: string, lessons: readonly string[]): string[] {
  const counts = new Map(lessons.map((lesson) => [lesson, codeCells(notebooks, lesson)]));
  return [...lessons].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}

function codeCells(notebooks: string, lesson: string): number {
  const text = readFileSync(path.join(notebooks, `${lesson}.ipynb`), "utf8").replace(/^\ufeff/, "");
  const { cells }: { cells: readonly { cell_type: string }[] } = JSON.parse(text);
  return cells.filter(({ cell_type }) => cell_type === "code").length;
}
