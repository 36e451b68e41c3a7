import { notesOf, toldNote, type Why } from "../../../grader/class/leftOut.js";

/** The note about files of a submission that do not count. */
export function leftOut(why: Why, ...files: string[]): string {
  return notesOf(files.map((file) => ({ file, why })))
    .map(toldNote)
    .join();
}
