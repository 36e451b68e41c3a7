import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Problem } from "../setup/problem.mjs";

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
 * @throws {Problem} if one is not there
 */
export function chooseLessons(all: readonly string[], wanted: readonly string[]): string[] {
  const names = wanted.map((word) => path.basename(word, ".ipynb"));
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    throw new Problem(`There is no lesson "${unknown}"; the lessons are ${all.join(", ")}.`);
  }
  return names.length === 0 ? [...all] : all.filter((name) => names.includes(name));
}

/**
 * Whether a lesson times something, that is, has a cell with the tag `measurement`: another kernel
 * at work beside it would spoil its numbers.
 */
export function isTimed(notebooks: string, lesson: string): boolean {
  const text = readFileSync(path.join(notebooks, `${lesson}.ipynb`), "utf8").replace(/^\ufeff/, "");
  const { cells }: { cells: readonly { metadata?: { tags?: unknown } | null }[] } =
    JSON.parse(text);
  return cells.some(({ metadata }) => {
    const tags = metadata?.tags;
    return Array.isArray(tags) && tags.includes("measurement");
  });
}
