// Grades for a notebook: the thread behind check() in lib/notebook/check.ts. It ends with its kernel,
// and so does everything that it has started.
import { runAsWorker } from "synckit";
import type { CheckView } from "../../lib/notebook/results.js";
import { answersFolder, exactId, Mistake } from "./catalogue.js";
import { Grader } from "./grader.js";
import { guideOf, solutionOf } from "./hints.js";

const grader = new Grader();

runAsWorker(async (name: string): Promise<CheckView> => {
  try {
    const id = exactId(name);
    const [{ title, hints }, graded] = await Promise.all([
      guideOf(id),
      grader.grade(answersFolder(), id),
    ]);
    return { kind: "graded", title, hints, solution: solutionOf(id), ...graded };
  } catch (error) {
    if (!(error instanceof Mistake)) throw error;
    return { kind: "problem", message: error.message };
  }
});
