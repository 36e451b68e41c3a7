import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import type { Job } from "../core/checks/gradeAnswer.js";
import { type Ending, type Graded, Run } from "../core/checks/gradedRun.js";
import type { TypeRemark } from "../protocol/results.js";
import { TypeChecker } from "../types/typeChecker.js";
import { checkName } from "../words/checkName.js";
import { Bundler } from "./bundle/bundler.js";
import { Judge } from "./processes/judge.js";
import { judgeProgram } from "./processes/programs.js";
import { isStub } from "./sources/stubs.js";

/** Checks run while types are being checked; the promise gives the type errors once they are known. */
export type GradedFirst = Graded & { readonly typeErrors: Promise<readonly TypeRemark[]> };

/** Grades exercises; the processes that make the verdicts are reused for the next ones. */
export class Grader {
  private readonly bundler = new Bundler();
  private readonly program = judgeProgram();
  private readonly idle: Judge[] = [];
  private readonly judges = new Set<Judge>();
  private readonly types = new TypeChecker();
  private closed = false;

  /** @param stays - whether it will be asked again and again, so that the next answer's process should be started ahead, too */
  constructor(private readonly stays = true) {
    // Otherwise this signal would open a debugger, in which anybody on this machine could run code.
    if (process.listenerCount("SIGUSR1") === 0) process.on("SIGUSR1", () => {});
    const begin = (program: string) => this.closed || this.idle.push(this.start(program));
    this.program.then(begin, () => {}); // A failure is reported when something is graded.
  }

  /** Grades the answer to one exercise as it is in the folder now. */
  async grade(folder: string, id: string): Promise<Graded> {
    return withTypeErrors(await this.gradeFirst(folder, id));
  }

  /** The same, but does not wait for the type errors. */
  async gradeFirst(folder: string, id: string): Promise<GradedFirst> {
    const typeErrors = isStub(folder, id) ? none : this.types.errors(folder, id);
    const job = await this.job(folder, id);
    // An answer that cannot be loaded already has a better message than TypeScript's.
    const isLoaded = "code" in job.answer;
    return { ...(await this.gradeJob(id, job)), typeErrors: isLoaded ? typeErrors : none };
  }

  /** The job of grading an exercise, with the course's checks unless another file is given. */
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
    // A process that ended before it had even read its job was ended from outside, so the job is run once more.
    const isUnread = first.run.checks.length === 0 && first.ending.status === "error";
    const { run, ending } = isUnread ? await this.run(job) : first;
    return run.graded(id, ending, (title) => checkName(id, title));
  }

  /** Grades several exercises, as many at a time as there are cores, and reports them in the order of `ids`. */
  async gradeAll(
    folder: string,
    ids: readonly string[],
    onGraded: (graded: Graded) => void,
  ): Promise<void> {
    const inTurn = pLimit(availableParallelism());
    const results = ids.map((id) => inTurn(() => this.grade(folder, id)));
    for (const result of results) onGraded(await result);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const judge of this.judges) judge.end();
    await this.types.close();
    await this.bundler.dispose();
  }

  private async run(job: Job): Promise<{ run: Run; ending: Ending }> {
    const program = await this.program;
    const judge = this.take() ?? this.start(program);
    const run = new Run();
    const ending = await judge.run(job, run.hear);
    if (judge.usable) this.idle.push(judge);
    else this.judges.delete(judge);
    return { run, ending };
  }

  private take(): Judge | undefined {
    for (;;) {
      const judge = this.idle.pop();
      if (judge === undefined || judge.usable) return judge;
      this.judges.delete(judge);
    }
  }

  private start(program: string): Judge {
    const judge = new Judge(program, this.stays ? "always" : "once");
    this.judges.add(judge);
    return judge;
  }
}

const none: Promise<readonly TypeRemark[]> = Promise.resolve([]);

export async function withTypeErrors(graded: GradedFirst): Promise<Graded> {
  const { result, printed } = graded;
  const typeErrors = await graded.typeErrors;
  return { result: typeErrors.length > 0 ? { ...result, typeErrors } : result, printed };
}
