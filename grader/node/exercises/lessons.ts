// What the notebooks of lessons and trails say about the exercises: their order, and the headings that they belong to.
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  type Cell,
  editionFolder,
  isTrail,
  notebookNames,
  readNotebook,
} from "../../../lib/node/notebook.js";
import { language } from "../../../lib/words/language.js";
import { lessonOf } from "../../protocol/exerciseId.js";

/** The code of both editions is the same; the English ones are there in any case. */
const notebooks = path.resolve(import.meta.dirname, "..", "..", "..", "notebooks");

export type LessonOutline = {
  readonly title: string;
  /** The headings by the ids of their cells. */
  readonly headings: ReadonlyMap<string, string>;
};

/**
 * The title and headings of a lesson's or trail's notebook in the current language; its name and none, where the
 * notebook can't be read.
 */
export function lessonOutline(name: string): LessonOutline {
  const cells = cellsOf(name).filter(({ kind }) => kind === "markdown");
  const headings = cells.flatMap(({ id = "", source }) => {
    const heading = /^#+ (.+)$/m.exec(source)?.[1];
    return heading === undefined ? [] : [[id, heading] as const];
  });
  return { title: headings[0]?.[1] ?? name, headings: new Map(headings) };
}

/** The notebook with the exercise's cell `check("…")`: its lesson, or one of the trails. */
export function notebookOf(id: string, folder = notebooks): string {
  const lesson = lessonOf(id);
  const trail = () => trails(folder).find((name) => placeIn(contentOf(name, folder), id) >= 0);
  return placeIn(contentOf(lesson, folder), id) >= 0 ? lesson : (trail() ?? lesson);
}

/**
 * Ids in the order of the lessons, and within a lesson in that of its cells `check("…")`; then come those that a
 * trail asks for, and last those that no cell asks for.
 *
 * @param ids - sorted by name
 */
export function inLessonOrder(ids: readonly string[], folder = notebooks): string[] {
  const after = trails(folder).map((name) => contentOf(name, folder));
  return [...new Set(ids.map(lessonOf))].flatMap((lesson) => {
    const texts = [contentOf(lesson, folder), ...after];
    const places = ids
      .filter((id) => lessonOf(id) === lesson)
      .map((id) => {
        const found = texts.map((text) => placeIn(text, id));
        const text = found.findIndex((place) => place >= 0);
        return { id, text: text < 0 ? texts.length : text, place: found[text] ?? 0 };
      });
    return places.sort((a, b) => a.text - b.text || a.place - b.place).map(({ id }) => id);
  });
}

/**
 * Where a notebook's file asks for an exercise, or a negative number. The file is neither decoded nor parsed: with
 * outputs it may have megabytes. A line of a cell is a string of its own in the file, so the quote before `check` tells
 * a cell from prose.
 */
const placeIn = (content: Buffer, id: string) => content.indexOf(`"check(\\"${id}\\")`);

function trails(folder: string): string[] {
  try {
    return notebookNames(folder).filter(isTrail);
  } catch {
    return [];
  }
}

function cellsOf(name: string): readonly Cell[] {
  try {
    return readNotebook(path.join(editionFolder(notebooks, language()), `${name}.ipynb`)).cells;
  } catch {
    return [];
  }
}

function contentOf(name: string, folder: string): Buffer {
  try {
    return readFileSync(path.join(folder, `${name}.ipynb`));
  } catch {
    return Buffer.alloc(0);
  }
}
