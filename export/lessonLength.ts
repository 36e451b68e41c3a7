import { sum } from "d3-array";
import type { Cell, Notebook } from "../lib/node/notebook.js";

/** What there is to read and to do in a lesson or trail. */
export type LessonLength = {
  /** Words in its prose, formulas included; a word is anything between blanks. */
  readonly words: number;
  readonly cells: number;
  readonly codeCells: number;
  readonly linesOfCode: number;
  readonly predictions: number;
  /** Cells that show a figure, and cells that show one that moves. */
  readonly figures: number;
  readonly explorers: number;
  readonly exercises: number;
  /** Import statements before the first section. */
  readonly importsBefore: number;
};

/**
 * What each part takes a reader, in minutes. Prose is read at 200 words a minute. Code is read line by line, run, and its
 * output looked at; a figure is studied on top of that, and one that moves is played with. A prediction is thought
 * about, then its feedback read. Exercises are not part of it: they are done afterwards. Readers of the six lessons
 * said how long each took them; a line of code is given what agrees best with that.
 */
export const minutesEach = {
  words: 1 / 200,
  linesOfCode: 0.14,
  figures: 0.75,
  explorers: 2,
  predictions: 1.25,
} as const;

/** Measures a lesson or trail. */
export function lessonLength({ cells }: Notebook): LessonLength {
  const code = cells.filter(({ kind }) => kind === "code").map(({ source }) => source);
  const prose = cells.filter(({ kind }) => kind === "markdown").map(({ source }) => source);
  const calling = (call: RegExp) => code.filter((source) => call.test(source)).length;
  const firstSection = cells.findIndex(isSection);
  const before = cells.slice(0, firstSection < 0 ? cells.length : firstSection);
  return {
    words: wordsIn(prose),
    cells: cells.length,
    codeCells: code.length,
    linesOfCode: code.flatMap((source) => source.trim().split("\n")).length,
    predictions: calling(/^ask\(/m),
    figures: calling(/^show\(/m),
    explorers: calling(/^interact\(/m),
    exercises: calling(/^check\(/m),
    importsBefore: before
      .filter(({ kind }) => kind === "code")
      .flatMap(({ source }) => source.match(/^import\b/gm) ?? []).length,
  };
}

const isSection = ({ kind, source }: Cell) => kind === "markdown" && /^## /m.test(source);

/** The number of words in some texts. */
export const wordsIn = (texts: readonly string[]): number =>
  texts.flatMap((text) => text.split(/\s+/).filter((word) => word !== "")).length;

/** The minutes as a page gives them: to the nearest five. */
export function roundedMinutes(length: LessonLength): number {
  return Math.max(5, 5 * Math.round(minutesOf(length) / 5));
}

/** The minutes that a reader takes, without the exercises. */
export function minutesOf(length: LessonLength): number {
  const parts = Object.entries(minutesEach) as [keyof typeof minutesEach, number][];
  return sum(parts, ([part, minutes]) => minutes * length[part]);
}
