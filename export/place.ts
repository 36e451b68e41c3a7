import { text } from "./words/words.js";

/** Where in a lesson something is; without a cell, the lesson itself. */
export type Place = {
  readonly lesson: string;
  readonly cell?: number | undefined;
  readonly id?: string | undefined;
};

/** A sentence about a place in a lesson. */
export function at({ lesson, cell, id = "" }: Place, sentence: string): string {
  if (cell === undefined) return text.inLesson({ lesson, sentence });
  return text.inCell({ lesson, cell, id, sentence });
}
