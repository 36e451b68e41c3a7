// The worker of a page waits for the page to say what it is for: texts to compile, one answer to grade, or cells to run.
import { type ExerciseParts, grade, type PageJob } from "../../../grader/page/worker/main.js";
import type { AnswerFiles, Shelf, Table } from "../../../grader/page/worker/modules.js";
import type { CellsStart } from "../cells/cellRunner.js";
import type { CompileStart } from "../compiler.js";
import { type CellShelf, takeCells } from "./cells.js";
import { takeQuestions } from "./compile.js";

/** What the exporter has put into the program; see export/programs/workerProgram.ts. */
export type Parts = {
  readonly exercises: Table<ExerciseParts>;
  readonly shelf: Shelf;
  readonly cellShelf: CellShelf;
};

/** @param files - the answer to grade, if there is one */
export function startWorker({ exercises, shelf, cellShelf }: Parts, files: AnswerFiles): void {
  const hear = ({ data }: MessageEvent<PageJob | CellsStart | CompileStart>) => {
    if (!("kind" in data)) void grade(data, files, exercises, shelf);
    else if (data.kind === "cells") takeCells(cellShelf, data.data);
    else takeQuestions();
  };
  Object.assign(globalThis, { onmessage: hear });
}
