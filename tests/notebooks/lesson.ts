import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";
import { cleaned } from "../../scripts/git/cleanNotebook.cjs";

export type Cell = {
  cell_type: "markdown" | "code";
  id: string;
  metadata: object;
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
  metadata: { kernelspec: { name: string; language: string } };
};

/** The names of the lessons, in order. */
export const lessonNames = readdirSync(inRoot("notebooks"))
  .filter((file) => file.endsWith(".ipynb"))
  .map((file) => file.replace(".ipynb", ""))
  .sort();

/** A lesson as the repository keeps it, whether or not somebody has run it here; of another folder, as it is. */
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

/** The headings of a lesson with their levels. */
export function headingsOf(lesson: Lesson): { level: number; text: string }[] {
  return [...proseOf(lesson).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, hashes = "", text = ""]) => ({
    level: hashes.length,
    text: text.trim(),
  }));
}
