import { type Export, exportLessons } from "../../export/exportLessons.js";
import { inRoot } from "../../lib/node/paths.mjs";

/** Exports a lesson, with the outputs that it was saved with, as a page that runs. */
export function exportLive(
  lesson: string,
  output: string,
  answers: Export["answers"] = "exercises",
): Promise<void> {
  return exportLessons({
    notebooks: inRoot("notebooks"),
    lessons: [lesson],
    output,
    execute: "saved",
    answers,
    progress: { executing() {}, wrote() {}, clear() {} },
    signal: new AbortController().signal,
  });
}
