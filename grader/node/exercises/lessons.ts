// What the lessons' notebooks say about the exercises: their order, and the headings that they belong to.
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Cell, readNotebook } from "../../../lib/node/notebook.js";
import { lessonOf } from "../../protocol/exerciseId.js";

const notebooks = path.resolve(import.meta.dirname, "..", "..", "..", "notebooks");

export type LessonOutline = {
  readonly title: string;
  /** The headings by the ids of their cells. */
  readonly headings: ReadonlyMap<string, string>;
};

/** The title and headings of a lesson's notebook; its name and none, where the notebook can't be read. */
export function lessonOutline(lesson: string): LessonOutline {
  const cells = cellsOf(lesson).filter(({ kind }) => kind === "markdown");
  const headings = cells.flatMap(({ id = "", source }) => {
    const heading = /^#+ (.+)$/m.exec(source)?.[1];
    return heading === undefined ? [] : [[id, heading] as const];
  });
  return { title: headings[0]?.[1] ?? lesson, headings: new Map(headings) };
}

/**
 * Ids in the order of the lessons, and within a lesson in that of its cells `check("…")`; those that no
 * cell asks for come last.
 *
 * @param ids - sorted by name
 */
export function inLessonOrder(ids: readonly string[]): string[] {
  return [...new Set(ids.map(lessonOf))].flatMap((lesson) => {
    const text = notebook(lesson);
    const place = (id: string) => {
      // Neither decoded nor parsed: a notebook with outputs may have megabytes. A line of a cell is a string of
      // its own in the file, so the quote before `check` tells a cell from prose.
      const found = text.indexOf(`"check(\\"${id}\\")`);
      return found < 0 ? text.length : found;
    };
    const places = new Map(
      ids.filter((id) => lessonOf(id) === lesson).map((id) => [id, place(id)]),
    );
    return [...places].sort(([, a], [, b]) => a - b).map(([id]) => id);
  });
}

function cellsOf(lesson: string): readonly Cell[] {
  try {
    return readNotebook(fileOf(lesson)).cells;
  } catch {
    return [];
  }
}

const fileOf = (lesson: string) => path.join(notebooks, `${lesson}.ipynb`);

function notebook(lesson: string): Buffer {
  try {
    return readFileSync(fileOf(lesson));
  } catch {
    return Buffer.alloc(0);
  }
}
