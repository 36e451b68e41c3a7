import { readFileSync } from "node:fs";
import path from "node:path";
import { isTrail, notebookNames } from "../../lib/node/notebook.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { cleaned } from "../../scripts/git/cleanNotebook.cjs";

export type Cell = {
  cell_type: "markdown" | "code";
  id: string;
  metadata: { readonly tags?: readonly string[] };
  source: string | string[];
  outputs?: Output[];
  execution_count?: number | null;
};

/** What a cell printed, as a stream or as its value. */
export type Output = {
  readonly text?: string | string[];
  readonly data?: { readonly "text/plain"?: string | string[] };
};

export type Lesson = {
  name: string;
  cells: Cell[];
  metadata: {
    kernelspec: { name: string; language: string };
    /** A trail has the lesson that it belongs to; a page to look things up in is a reference. */
    course?: { lesson?: string; reference?: boolean };
  };
};

/** The names of all notebooks of the course: lessons, pages to look things up in, and trails as trails/NAME. */
export const allNames = notebookNames(inRoot("notebooks"));

/** The names of the lessons, in order. */
export const lessonNames = allNames.filter((name) => /^\d/.test(name));

/** The names of the trails, such as trails/landscapes. */
export const trailNames = allNames.filter(isTrail);

/** The lesson that a notebook belongs to: a trail's, or itself. */
export const roomOf = ({ name, metadata }: Lesson): string => metadata.course?.lesson ?? name;

/** A lesson with its trails. */
export const withTrails = (lesson: string): Lesson[] =>
  allNames.map((name) => readLesson(name)).filter((one) => roomOf(one) === lesson);

/** A lesson or trail as the repository keeps it, whether or not somebody has run it here; of another folder, as it is. */
export function readLesson(name: string, folder?: string): Lesson {
  const text = readFileSync(path.join(folder ?? inRoot("notebooks"), `${name}.ipynb`), "utf8");
  return { name, ...JSON.parse(folder === undefined ? cleaned(text) : text) };
}

/** The format allows a text and a list of its lines. */
export const textOf = ({ source }: Cell): string => [source].flat().join("");

export const codeCells = ({ cells }: Lesson): Cell[] =>
  cells.filter((cell) => cell.cell_type === "code");

/** A lesson's prose, without code fences and mathematics, in which # and links mean something else. */
export const proseOf = ({ cells }: Lesson): string =>
  cells
    .filter((cell) => cell.cell_type === "markdown")
    .map(textOf)
    .join("\n\n")
    .replace(/```[\s\S]*?```/g, "");

/** A heading as JupyterLab names it in a link: blanks become hyphens. */
export const anchorOf = (heading: string): string => heading.trim().replaceAll(" ", "-");

/** What a link to a lesson may name: its headings, and the places that are marked for links to earlier headings. */
export function anchorsOf(lesson: Lesson): string[] {
  const marked = [...proseOf(lesson).matchAll(/<a id="([^"]+)">/g)].map(([, id = ""]) => id);
  return [...headingsOf(lesson).map(({ text }) => anchorOf(text)), ...marked];
}

/** The headings of a lesson with their levels. */
export function headingsOf(lesson: Lesson): { level: number; text: string }[] {
  return [...proseOf(lesson).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, hashes = "", text = ""]) => ({
    level: hashes.length,
    text: text.trim(),
  }));
}
