import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import { UserError } from "../../lib/node/userError.mjs";
import { allIds, places } from "../node/exercises/exercises.js";
import type { Grader } from "../node/grader.js";
import type { ExerciseResult } from "../protocol/results.js";
import { tell } from "../words/tell.js";
import { answersOf } from "./answers.js";
import { Graders } from "./graders.js";
import { listed, messageOf } from "./leftOut.js";
import { type Form, formOf } from "./similar.js";
import type { Store } from "./store.js";
import type { Submission } from "./submissions.js";
import type { Exercises, Student } from "./table.js";

import { text } from "./words/words.js";
import type { WorkFolder } from "./workFolder.js";

type Task = { readonly id: string; readonly checksFile?: string };
type Files = ReadonlyMap<string, Uint8Array>;
type Named = { readonly id: string; readonly job: Awaited<ReturnType<Grader["job"]>> };

/** Grades many submissions with the same checks, as many exercises at a time as there are cores. */
export class ClassGrader {
  private readonly graders = new Graders();
  private readonly everyId = allIds();
  private readonly inWorkFolder = pLimit(1);
  private readonly onCore = pLimit(availableParallelism());
  private readonly running = new Map<string, Promise<ExerciseResult>>();

  /** @param ids - what is graded @param privateChecks - the teacher's own checks, by exercise */
  constructor(
    private readonly store: Store,
    private readonly work: WorkFolder,
    private readonly ids: readonly string[],
    private readonly privateChecks: ReadonlyMap<string, string>,
  ) {}

  /**
   * The results of the official solutions, which define the points that can be had.
   *
   * @throws {UserError} if checks are broken
   */
  async solutions(): Promise<{ exercises: Exercises; privateExercises: Exercises }> {
    const missing = this.ids.find((id) => !existsSync(places.solution(id)));
    if (missing !== undefined) throw new UserError(text.run.noSolution({ id: missing }));
    const answers = this.ids.map((id): [string, Uint8Array] => [
      `${id}.ts`,
      readFileSync(places.solution(id)),
    ]);
    const { results, privateResults, failed } = await this.gradeAnswers(
      new Map(answers),
      ({ status }) => status === "passed",
    );
    const [first] = failed;
    if (first !== undefined) {
      const { id, checksFile } = first.task;
      throw new UserError(
        checksFile === undefined
          ? text.run.brokenCourse({ id, reason: first.why })
          : text.run.brokenChecks({ file: checksFile, reason: first.why }),
      );
    }
    for (const [id, { checks }] of results) {
      const wrong = checks.find(({ status }) => status !== "passed");
      // The official solution fails, so the fault cannot be the students'.
      if (wrong)
        throw new UserError(
          text.run.brokenCourse({ id, reason: tell(wrong.message ?? wrong.name) }),
        );
    }
    for (const [id, { checks }] of privateResults) {
      const broken = checks.find(({ name }) => name.messageId === "grader.checks");
      const file = this.privateChecks.get(id) ?? id;
      if (broken)
        throw new UserError(
          text.run.brokenChecks({ file, reason: broken.message ? tell(broken.message) : "" }),
        );
    }
    return { exercises: results, privateExercises: privateResults };
  }

  /** @throws {UserError} if nothing can be graded any more, because a wrong grade is worse than none */
  async student(submission: Submission): Promise<Student> {
    const { name } = submission;
    const { files, notes } = await answersOf(submission, this.everyId);
    const { refused, failed, ...results } = await this.gradeAnswers(files);
    const ungraded = new Map(failed.map(({ task, why }) => [task.id, why]));
    const said = [...notes];
    if (refused.length > 0) {
      said.push(messageOf("notes.refusedNames", { count: refused.length, files: listed(refused) }));
    }
    for (const [id, why] of ungraded) said.push(messageOf("notes.ungraded", { id, reason: why }));
    return {
      name,
      notes: said,
      ...results,
      ungraded,
      forms: await this.formsOf(files),
    };
  }

  close(): Promise<void> {
    return this.graders.close();
  }

  private async gradeAnswers(files: Files, isFinal = wasGraded) {
    const wanted = (id: string) => this.ids.includes(id) && files.has(`${id}.ts`);
    const tasks: Task[] = [
      ...this.ids.map((id) => ({ id })),
      ...[...this.privateChecks].map(([id, checksFile]) => ({ id, checksFile })),
    ].filter(({ id }) => wanted(id));
    // Submissions share one folder, so that each is bundled in the same place; they take turns.
    const { refused, jobs } = await this.inWorkFolder(async () => {
      const refused = this.work.layOut(files);
      return { refused, jobs: await Promise.all(tasks.map((task) => this.jobOf(task))) };
    });
    const outcomes = await Promise.all(
      jobs.map((job) => (job.problem === undefined ? this.resultOf(job.value, isFinal) : job)),
    );
    const results = new Map<string, ExerciseResult>();
    const privateResults = new Map<string, ExerciseResult>();
    const failed: { task: Task; why: string }[] = [];
    for (const [i, { value, problem }] of outcomes.entries()) {
      const task = tasks[i] as Task;
      if (problem !== undefined) failed.push({ task, why: problem });
      else (task.checksFile === undefined ? results : privateResults).set(task.id, value);
    }
    return { refused, results, privateResults, failed };
  }

  private jobOf({ id, checksFile }: Task) {
    return this.graders.ask(async (grader) => {
      return { id, job: await grader.job(this.work.exercises, id, checksFile) };
    });
  }

  private resultOf({ id, job }: Named, isFinal: typeof wasGraded) {
    const grade = async (grader: Grader) => (await grader.gradeJob(id, job)).result;
    return this.onCore(() =>
      this.graders.ask((grader) =>
        this.once(JSON.stringify(job), () => this.store.result(job, () => grade(grader), isFinal)),
      ),
    );
  }

  /** Grades equal answers only once, even when they come at the same time. */
  private once(key: string, grade: () => Promise<ExerciseResult>): Promise<ExerciseResult> {
    const result = this.running.get(key) ?? grade().finally(() => this.running.delete(key));
    this.running.set(key, result);
    return result;
  }

  private async formsOf(files: Files): Promise<Map<string, Form>> {
    const forms = new Map<string, Form>();
    for (const id of this.ids) {
      const bytes = files.get(`${id}.ts`);
      const form = bytes && (await formOf(bytes));
      if (form) forms.set(id, form);
    }
    return forms;
  }
}

/**
 * Whether a grade is final: what was ended from outside, such as a process that the system killed, is graded again in
 * the next run.
 */
function wasGraded({ checks }: ExerciseResult): boolean {
  return checks.every(
    ({ message, name }) =>
      message?.messageId !== "answer.ended" && name.messageId !== "grader.checks",
  );
}
