// Notebooks as files: what Jupyter saves, with the cells' sources as texts.
import { readFileSync } from "node:fs";
import path from "node:path";
import { editionFolder } from "../../lib/node/notebook.js";
import { inRoot } from "../../lib/node/paths.mjs";
import type { Language } from "../../lib/words/language.js";
import { cleaned } from "../git/cleanNotebook.cjs";

export type SavedCell = {
  readonly cell_type: "markdown" | "code" | "raw";
  readonly id: string;
  readonly metadata: {
    readonly course?: { readonly translates?: string };
    readonly tags?: readonly string[];
  };
  readonly source: string;
};

export type SavedNotebook = {
  readonly cells: readonly SavedCell[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: number;
  readonly nbformat_minor: number;
};

/** The file of a notebook such as `trails/landscapes` in an edition. */
export const notebookFile = (name: string, edition: Language): string =>
  path.join(editionFolder(inRoot("notebooks"), edition), `${name}.ipynb`);

/** A notebook as the repository keeps it, whether or not somebody has run it here. */
export function readSaved(file: string): SavedNotebook {
  const notebook = JSON.parse(cleaned(readFileSync(file, "utf8")));
  for (const cell of notebook.cells) cell.source = [cell.source].flat().join("");
  return notebook;
}

/** The text of the file, in the form in which Jupyter saves it. */
export const savedText = (notebook: SavedNotebook): string => cleaned(JSON.stringify(notebook));
