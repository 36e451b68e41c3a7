// Grades one answer in a page's worker. Checks and answer share its thread, so these verdicts are only for the student.
// The page terminates the worker if a call does not return.
import type { Closed } from "../../../lib/exercises/guide.js";
import { AnswerRealm } from "../../core/calls/answerRealm.js";
import type { Budget } from "../../core/calls/budget.js";
import type { AnswerSource } from "../../core/checks/answerSource.js";
import type { CatalogueSource } from "../../core/checks/explain.js";
import { type GradeEvent, gradeAnswer } from "../../core/checks/gradeAnswer.js";
import type { Module, Platform } from "../../core/platform.js";
import { framesIn, placeIn } from "./frames.js";
import { freezeLanguage, leaveLanguageAlone } from "./language.js";
import { type AnswerFiles, requireFor, type Shelf, type Table } from "./modules.js";
import { type CallEvent, ThreadLine } from "./threadLine.js";

/** The parts of an exercise that the program has in it. */
export type ExerciseParts = {
  /** Registers the checks with vitest, however often it is called. */
  readonly checks: Module;
  readonly catalogue?: () => { readonly solution: object };
  /** The names of the parameters of its solution. */
  readonly parameters?: readonly string[];
  readonly closed: Closed;
};

/** What the page asks for. */
export type PageJob = {
  readonly id: string;
  readonly answer: AnswerSource;
  readonly seed: number;
  readonly from: number;
  readonly budget: Budget;
};

/** What the page hears. */
export type WorkerEvent =
  | GradeEvent
  | CallEvent
  | { readonly type: "done" }
  | { readonly type: "broken"; readonly reason: string };

type Thread = { postMessage(event: WorkerEvent): void };

/**
 * @param files - the answer and those beside it, by their names
 * @param exercises - by their ids
 */
export async function grade(
  { id, answer, seed, from, budget }: PageJob,
  files: AnswerFiles,
  exercises: Table<ExerciseParts>,
  shelf: Shelf,
): Promise<void> {
  const thread = globalThis as unknown as Thread;
  const tell = thread.postMessage.bind(thread);
  const now = performance.now.bind(performance);
  const parts = (exercises[id] as () => ExerciseParts)();
  const { checks, catalogue, closed } = parts;
  const { load } = requireFor(files, shelf, closed);
  const platform: Platform = {
    seed,
    // The program has no code that is text: what is compiled elsewhere is chosen here by its name.
    compile: (name) =>
      name === "checks"
        ? checks
        : (_require, module) => Object.assign(module, { exports: { catalogue: named(parts) } }),
    locate: (stack) => placeIn(stack, files),
    pause: () => Promise.resolve(),
  };
  const source: CatalogueSource = { id, code: "catalogue", libraries: {} };
  const job = { checks: "checks", answer, from, ...(catalogue && { catalogue: source }) };
  const compile = (name: string) => (_require: unknown, module: object) =>
    void Object.assign(module, { exports: load(name) });
  const line = new ThreadLine({ compile, framesOf: (stack) => framesIn(stack, files) }, tell, now);
  leaveLanguageAlone();
  freezeLanguage();
  try {
    await gradeAnswer(job, new AnswerRealm(line, budget), platform, tell);
    tell({ type: "done" });
  } catch (error) {
    tell({ type: "broken", reason: String(error instanceof Error ? error.message : error) });
  }
}

/** The catalogue, whose solution tells the names of its parameters again: the program is minified, and a diagnosis reads them. */
function named({ catalogue, parameters = [] }: ExerciseParts): object | undefined {
  const made = catalogue?.();
  const text = `function (${parameters.join(", ")}) {}`;
  if (made !== undefined) Object.defineProperty(made.solution, "toString", { value: () => text });
  return made;
}
