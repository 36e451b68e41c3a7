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

export type Order = {
  /** Lessons that may run beside each other. */
  readonly together: readonly string[];
  /**
   * Lessons that time something, that is, have a cell with the tag `measurement`: another kernel at work beside them
   * would spoil their numbers.
   */
  readonly alone: readonly string[];
};

/** The order in which lessons run: those with the most code first, so that none is left alone in the end. */
export function runningOrder(notebooks: string, lessons: readonly string[]): Order {
  const loads = lessons.map((lesson) => ({ lesson, ...loadOf(notebooks, lesson) }));
  loads.sort((a, b) => b.codeCells - a.codeCells);
  const named = (timed: boolean) =>
    loads.filter(({ isTimed }) => isTimed === timed).map(({ lesson }) => lesson);
  return { together: named(false), alone: named(true) };
}

function loadOf(notebooks: string, lesson: string) {
  const text = readFileSync(path.join(notebooks, `${lesson}.ipynb`), "utf8").replace(/^\ufeff/, "");
  type Cell = { cell_type: string; metadata?: { tags?: unknown } | null };
  const { cells }: { cells: readonly Cell[] } = JSON.parse(text);
  const isTimed = cells.some(({ metadata }) => {
    const tags = metadata?.tags;
    return Array.isArray(tags) && tags.includes("measurement");
  });
  return { isTimed, codeCells: cells.filter(({ cell_type }) => cell_type === "code").length };
}
