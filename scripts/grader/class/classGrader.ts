import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { ExerciseResult } from "../../../lib/notebook/results.js";
import { allIds, Mistake, places } from "../catalogue.js";
import { Grader } from "../grader.js";
import { limiter } from "../limiter.js";
import { exerciseResult } from "../points.js";
import { problems } from "../text.js";
import { refusal } from "./files.js";
import { type Form, formOf } from "./similar.js";
import type { Store } from "./store.js";
import { answersOf, type Submission } from "./submissions.js";
import type { Exercises, Student } from "./table.js";
import { command } from "./text.js";

type Task = { readonly id: string; readonly checksFile?: string };
type Files = ReadonlyMap<string, Uint8Array>;

/** Grades many submissions with the same checks, as many exercises at a time as there are cores. */
export class ClassGrader {
  private readonly grader = new Grader();
  private readonly everyId = allIds();
  private readonly inWorkFolder = limiter(1);
  private readonly onCore = limiter(availableParallelism());
  private readonly running = new Map<string, Promise<ExerciseResult>>();

  /** @param ids - what is graded @param privateChecks - the teacher's own checks, by exercise */
  constructor(
    private readonly store: Store,
    private readonly ids: readonly string[],
    private readonly privateChecks: ReadonlyMap<string, string>,
  ) {}

  /** The results of the official solutions: what there is to get. @throws {Mistake} if checks are broken */
  async solutions(): Promise<{ exercises: Exercises; privateExercises: Exercises }> {
    const answers = this.ids.map((id): [string, Uint8Array] => [
      `${id}.ts`,
      readFileSync(places.solution(id)),
    ]);
    const [exercises, privateExercises] = await this.gradeAnswers(
      new Map(answers),
      ({ status }) => status === "passed",
    );
    for (const [id, { checks }] of exercises) {
      const wrong = checks.find(({ status }) => status !== "passed");
      // Whatever it is, it is not the students.
      if (wrong) throw new Mistake(command.brokenCourse(id, wrong.message ?? wrong.name));
    }
    for (const [id, { checks }] of privateExercises) {
      const broken = checks.find(({ name }) => name === problems.noChecks);
      const file = this.privateChecks.get(id) ?? id;
      if (broken) throw new Mistake(command.brokenChecks(file, broken.message ?? ""));
    }
    return { exercises, privateExercises };
  }

  async student(submission: Submission): Promise<Student> {
    const { name } = submission;
    const { files, notes } = answersOf(submission, this.everyId);
    try {
      const [results, privateResults] = await this.gradeAnswers(files);
      return { name, notes, results, privateResults, forms: await this.formsOf(files) };
    } catch (error) {
      const nothing = { results: new Map(), privateResults: new Map(), forms: new Map() };
      return { name, notes: [...notes, refusal(error)], ...nothing };
    }
  }

  close(): Promise<void> {
    return this.grader.close();
  }

  private async gradeAnswers(files: Files, isFinal = wasGraded) {
    const wanted = (id: string) => this.ids.includes(id) && files.has(`${id}.ts`);
    const tasks: Task[] = [
      ...this.ids.map((id) => ({ id })),
      ...[...this.privateChecks].map(([id, checksFile]) => ({ id, checksFile })),
    ].filter(({ id }) => wanted(id));
    // The folder is shared, so that each submission is bundled in the same place: one after another.
    const jobs = await this.inWorkFolder(async () => {
      this.store.layOut(files);
      return Promise.all(tasks.map((task) => this.jobOf(task, isFinal)));
    });
    const results = await Promise.all(jobs.map((job) => this.onCore(job)));
    const part = (own: boolean) =>
      new Map(
        tasks.flatMap(({ id, checksFile }, i): [string, ExerciseResult][] => {
          const result = results[i];
          return result && (checksFile === undefined) === own ? [[id, result]] : [];
        }),
      );
    return [part(true), part(false)] as const;
  }

  /** A promise of a result that begins when it is called; whatever goes wrong is part of the result. */
  private async jobOf({ id, checksFile }: Task, isFinal: typeof wasGraded) {
    try {
      const job = await this.grader.job(this.store.workFolder, id, checksFile);
      const grade = async () => (await this.grader.gradeJob(id, job)).result;
      return () => this.once(JSON.stringify(job), () => this.store.result(job, grade, isFinal));
    } catch (error) {
      return async () => brokenResult(id, String(error).replace(/^.*Build failed.*\n/, ""));
    }
  }

  /** Students who wrote the same are graded once, also when it happens at the same time. */
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

/** The forms that every student may have: those of the official solutions and of the stubs. */
export async function knownForms(ids: readonly string[]): Promise<Set<string>> {
  const files = ids.flatMap((id) => [places.solution(id), places.stub(id)]);
  const forms = await Promise.all(files.map((file) => formOf(readFileSync(file))));
  return new Set(forms.flatMap((form) => (form ? [form.shape] : [])));
}

/** What ended from outside, such as a process that the system killed, is tried again in the next run. */
function wasGraded({ checks }: ExerciseResult): boolean {
  return checks.every(
    ({ message, name }) => message !== problems.ended && name !== problems.noChecks,
  );
}

function brokenResult(id: string, message: string): ExerciseResult {
  const check = { name: problems.noChecks, status: "error", points: 0, maxPoints: 0 } as const;
  return exerciseResult(id, [{ ...check, message: problems.graderBroken(message) }]);
}
