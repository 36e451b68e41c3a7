// Grades for a notebook, request by request; see bridge.mjs. It ends with the process that asks.
import type { CheckView } from "../../lib/notebook/results.js";
import { answersFolder, exactId, Mistake } from "./catalogue.js";
import { Grader } from "./grader.js";
import { guideOf, solutionOf } from "./hints.js";
import { problems } from "./text.js";

const grader = new Grader();

async function view(name: string): Promise<CheckView> {
  try {
    const id = exactId(name);
    const [{ title, hints }, graded] = await Promise.all([
      guideOf(id),
      grader.grade(answersFolder(), id),
    ]);
    return { kind: "graded", title, hints, solution: solutionOf(id), ...graded };
  } catch (error) {
    if (error instanceof Mistake) return { kind: "problem", message: error.message };
    return { kind: "problem", message: problems.graderBroken(String(error)) };
  }
}

/** A notebook that is left open gives its memory back; the next request starts another service. */
const patience = 15 * 60_000;
const idle = setTimeout(() => process.exit(), patience);

process.on("message", async ({ number, id }: { number: number; id: string }) => {
  idle.refresh();
  const answer = { number, view: await view(id) };
  if (process.connected) process.send?.(answer);
});
process.on("disconnect", () => process.exit());
