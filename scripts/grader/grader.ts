import { availableParallelism } from "node:os";
import type { CheckResult, ExerciseResult, TypeRemark } from "../../lib/notebook/results.js";
import { Bundler } from "./bundle.js";
import { limiter } from "./limiter.js";
import { exerciseResult } from "./points.js";
import { sandboxProgram } from "./program.js";
import type { Check } from "./sandbox/checks.js";
import type { Explanation } from "./sandbox/diagnosis.js";
import type { Job, Verdict } from "./sandbox/main.js";
import { type Ending, Sandbox } from "./sandbox.js";
import { isStub } from "./stubs.js";
import { problems } from "./text.js";
import { TypeChecker } from "./types/typeChecker.js";

/** A result, and what the answer printed in the check that the student will look at first. */
export type Graded = { readonly result: ExerciseResult; readonly printed: string };

/** Checks and types are looked at side by side: these are the type errors, once they are known. */
export type GradedFirst = Graded & { readonly typeErrors: Promise<readonly TypeRemark[]> };

/** Grades exercises, each in a process of its own, of which the next one is started ahead. */
export class Grader {
  private readonly bundler = new Bundler();
  private readonly program = sandboxProgram();
  private spare: Promise<Sandbox> | undefined;
  private readonly types = new TypeChecker();
  private closed = false;

  /** @param stays - whether a process is kept waiting after the first grade, too: for a grader that is asked again */
  constructor(private readonly stays = true) {
    this.startSpare();
  }

  /** Grades the answer to one exercise as it is in the folder now. */
  async grade(folder: string, id: string): Promise<Graded> {
    return withTypeErrors(await this.gradeFirst(folder, id));
  }

  /** The same, but does not wait for the type errors. */
  async gradeFirst(folder: string, id: string): Promise<GradedFirst> {
    const found = isStub(folder, id) ? none : this.types.errors(folder, id);
    const job = await this.job(folder, id);
    const graded = await this.gradeJob(id, job);
    // What keeps an answer from being loaded has been said already, better than TypeScript does.
    return { ...graded, typeErrors: "code" in job.answer ? found : none };
  }

  /** What is to be run to grade an exercise: the checks of the course, unless another file is told. */
  async job(folder: string, id: string, checksFile?: string): Promise<Job> {
    const [checks, answer, catalogue] = await Promise.all([
      this.bundler.checks(id, checksFile),
      this.bundler.answer(folder, id),
      this.bundler.catalogue(id),
    ]);
    return { checks, answer, ...(catalogue && { catalogue }) };
  }

  async gradeJob(id: string, job: Job): Promise<Graded> {
    const first = await this.run(job);
    // A process that ended before it had even read its job was ended from outside: once more.
    const run = first.checks.length > 0 ? first : await this.run(job);
    return graded(id, run);
  }

  /** Grades several, as many at a time as there are cores, and tells of them in the order of `ids`. */
  async gradeAll(
    folder: string,
    ids: readonly string[],
    onGraded: (graded: Graded) => void,
  ): Promise<void> {
    const inTurn = limiter(availableParallelism());
    const results = ids.map((id) => inTurn(() => this.grade(folder, id)));
    for (const result of results) onGraded(await result);
  }

  async close(): Promise<void> {
    this.closed = true;
    (await this.spare)?.end();
    await this.types.close();
    await this.bundler.dispose();
  }

  private async run(job: Job): Promise<Run> {
    const sandbox = await this.take();
    const run: Run = { checks: [], verdicts: [], ending: { status: "done" } };
    run.ending = await sandbox.run(job, (event) => {
      if (event.type === "checks") run.checks = event.checks;
      if (event.type === "verdict") run.verdicts[event.index] = event;
      if (event.type === "diagnosis") run.explanation = event;
    });
    if (this.stays) this.startSpare();
    return run;
  }

  private async take(): Promise<Sandbox> {
    const waiting = this.spare;
    this.spare = undefined;
    const spare = await waiting;
    return spare?.fresh ? spare : new Sandbox(await this.program);
  }

  private startSpare(): void {
    if (!this.closed) this.spare ??= this.program.then((program) => new Sandbox(program));
  }
}

const none: Promise<readonly TypeRemark[]> = Promise.resolve([]);

export async function withTypeErrors(graded: GradedFirst): Promise<Graded> {
  const { result, printed } = graded;
  const typeErrors = await graded.typeErrors;
  return { result: typeErrors.length > 0 ? { ...result, typeErrors } : result, printed };
}

type Run = {
  checks: readonly Check[];
  verdicts: Verdict[];
  explanation?: Explanation;
  ending: Ending;
};

function graded(id: string, { checks, verdicts, explanation, ending }: Run): Graded {
  const cut = ending.status === "done" ? { status: "error", message: problems.ended } : ending;
  if (checks.length === 0) {
    const none = { name: problems.noChecks, points: 0, maxPoints: 0, ...cut } as CheckResult;
    return { result: exerciseResult(id, [none]), printed: "" };
  }
  const results = checks.map(({ name, points: maxPoints }, i) => {
    const { status, message } = verdicts[i] ?? cut;
    const points = status === "passed" ? maxPoints : 0;
    const diagnosis = explanation?.checks.includes(i) && explanation.diagnosis;
    const why = { ...(message && { message }), ...(diagnosis && { diagnosis }) };
    return { name, status, points, maxPoints, ...why } as CheckResult;
  });
  const wrong = results.findIndex(({ status }) => status !== "passed");
  return {
    result: exerciseResult(id, results),
    printed: verdicts[Math.max(0, wrong)]?.printed ?? "",
  };
}
