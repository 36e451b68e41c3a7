import { abortedByEnd, fullBudget, lessAfterLoop } from "../core/calls/budget.js";
import type { AnswerSource } from "../core/checks/answerSource.js";
import { type Ending, type Graded, Run } from "../core/checks/gradedRun.js";
import { checkName } from "../words/checkName.js";
import { message } from "../words/message.js";
import type { Transpiled } from "./transpile.js";
import { runInWorker } from "./watchWorker.js";
import { type AnswerFile, workerScript } from "./workerScript.js";

/** An exercise to be graded in a page. */
export type PageExercise = {
  readonly id: string;
  /** What the student has written, here and in the exercises beside it, by the names of their files. */
  readonly answers: Readonly<Record<string, string>>;
  readonly stub: string;
  /** The program of the page's workers. */
  readonly program: string;
  /** Reads a file; a page has this done in a worker, since reading may take for ever, too. */
  readonly transpile: (
    file: string,
    source: string,
    beside: readonly string[],
  ) => Promise<Transpiled>;
  readonly seed?: number;
};

/** Workers that one grade may need: a fresh one after each call that does not come back. */
const mostWorkers = 50;

/** Grades an answer in workers of a page. The result is for the student: checks and answer share a thread there. */
export async function gradeInPage(exercise: PageExercise): Promise<Graded> {
  const { id, program, seed = 1 + Math.floor(Math.random() * 999_999) } = exercise;
  const run = new Run();
  let ending: Ending = { status: "done" };
  let { source, files } = await prepared(exercise);
  let budget = fullBudget;
  for (let from = 0, workers = 0; workers < mostWorkers; workers++) {
    const script = workerScript(program, files);
    const end = await runInWorker(script, { id, answer: source, seed, from, budget }, run.hear);
    if (end.type === "done" || run.isComplete) break;
    if (end.type === "broken") {
      ending = { status: "error", message: message("grader.checksBroken", { reason: end.reason }) };
      break;
    }
    const { call, spent } =
      end.type === "stopped" ? { call: end.call, spent: end.budget } : { call: "", spent: budget };
    const { status, why } = abortedByEnd("timeout", budget, call);
    budget = lessAfterLoop(spent);
    from = run.stop({ status, message: why });
    // What does not come back while it is loaded will not do so for the next check either.
    if (call === "") [source, files] = [{ status, message: why }, []];
  }
  return run.graded(id, ending, (title) => checkName(id, title));
}

/** The answer with those that it imports, or why there is none. */
async function prepared(
  exercise: PageExercise,
): Promise<{ source: AnswerSource; files: readonly AnswerFile[] }> {
  const { id, answers, stub, transpile } = exercise;
  const own = `${id.split("/")[1]}.ts`;
  const beside = Object.keys(answers).map((name) => name.replace(/\.ts$/, ""));
  const files = new Map<string, AnswerFile>();
  const waiting = [own];
  for (const name of waiting) {
    if (files.has(name)) continue;
    const source = answers[name] ?? "";
    const made = await transpile(name, source, beside);
    if ("problem" in made) return { source: { status: "error", message: made.problem }, files: [] };
    files.set(name, { name, source, code: made.code });
    for (const specifier of made.imports) {
      const [, helper] = /^\.\/([\w-]+)/.exec(specifier) ?? [];
      if (helper !== undefined) waiting.push(`${helper}.ts`);
    }
  }
  const isStub = answers[own] === stub;
  return {
    source: { file: own, code: own, map: "", libraries: {}, isStub },
    files: [...files.values()],
  };
}
