import { stripVTControlCharacters } from "node:util";
import { isEstimate, type Prediction } from "../../../lib/page/prediction.js";
import { type Cell, type Lesson, textOf } from "../lesson.js";

/** A text that a reader reads: a cell's, or a prediction's. */
export type Passage = { readonly name: string; readonly text: string };

/** The part of an executed lesson between two headings. */
export type Section = {
  readonly passages: readonly Passage[];
  /** Numbers in this section's code and in the earlier code that it rests on. */
  readonly given: readonly number[];
  /** Numbers that this section's code has printed. */
  readonly printed: readonly number[];
};

const isHeading = (cell: Cell) => cell.cell_type === "markdown" && /^#+ /.test(textOf(cell));
const isTimed = ({ metadata }: Cell) => JSON.stringify(metadata).includes('"measurement"');

/** The sections of an executed lesson, with the predictions that it asks for. */
export function sectionsOf(
  { cells }: Lesson,
  predictions: Readonly<Record<string, Prediction>>,
): Section[] {
  const starts = cells.flatMap((cell, i) => (i === 0 || isHeading(cell) ? [i] : []));
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? cells.length;
    const section = cells.slice(start, end);
    return {
      passages: section.flatMap((cell) => passagesOf(cell, predictions)),
      given: restsOn(codeOf(section), codeOf(cells.slice(0, start))).flatMap(valuesIn),
      printed: section
        .filter((cell) => !isTimed(cell))
        .flatMap(printedBy)
        .flatMap(valuesIn),
    };
  });
}

/** Everything that a reader of the lesson reads. */
export const passagesIn = (
  { cells }: Lesson,
  predictions: Readonly<Record<string, Prediction>>,
): Passage[] => cells.flatMap((cell) => passagesOf(cell, predictions));

function passagesOf(cell: Cell, predictions: Readonly<Record<string, Prediction>>): Passage[] {
  if (cell.cell_type === "markdown") return [{ name: cell.id, text: textOf(cell) }];
  const asked = /^ask\(predictions\.(\w+)\);$/m.exec(textOf(cell))?.[1];
  const prediction = asked === undefined ? undefined : predictions[asked];
  if (asked === undefined || prediction === undefined) return [];
  return [{ name: `${cell.id} (${asked})`, text: textsOf(prediction).join("\n") }];
}

/** The text that a prediction vouches for, which leaves out its wrong answers. */
function textsOf(prediction: Prediction): string[] {
  const { question } = prediction;
  if (!isEstimate(prediction)) {
    const right = prediction.options.filter((option) => option.right).map(({ answer }) => answer);
    return [question, ...right, ...prediction.options.map(({ feedback }) => feedback)];
  }
  const { answer, right, typical, otherwise } = prediction;
  return [question, `${answer}`, right, ...typical.map(({ feedback }) => feedback), otherwise];
}

/** The code of cells, without comments and texts; 1_000 as 1000. */
const codeOf = (cells: readonly Cell[]) =>
  cells
    .filter((cell) => cell.cell_type === "code")
    .map((cell) => textOf(cell).replace(/\/\/.*|"[^"\n]*"|(?<=\d)_/g, ""));

/** Cells with those earlier ones that define what they use, and those that define what these use. */
function restsOn(cells: readonly string[], earlier: readonly string[]): readonly string[] {
  const used = new Set(cells.flatMap((code) => code.match(/\w+/g) ?? []));
  const defining = earlier.filter((code) => definedBy(code).some((name) => used.has(name)));
  return defining.length === 0
    ? cells
    : [...cells, ...restsOn(defining, without(earlier, defining))];
}

const without = (all: readonly string[], some: readonly string[]) =>
  all.filter((code) => !some.includes(code));

const definedBy = (code: string) =>
  Array.from(code.matchAll(/\b(?:const|let|function) (\w+|[[{][^\]}]*)/g)).flatMap(
    ([, names = ""]) => names.match(/\w+/g) ?? [],
  );

const printedBy = ({ outputs = [] }: Cell): string[] =>
  outputs.map(({ text, data }) =>
    stripVTControlCharacters([text ?? data?.["text/plain"] ?? ""].flat().join("")),
  );

const valuesIn = (text: string) =>
  Array.from(text.matchAll(/(?<![\w.])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g), ([value]) => Number(value));
