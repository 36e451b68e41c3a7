// npm run grade [-- ID…] --submissions FOLDER --csv FILE [--private FOLDER]
import { existsSync } from "node:fs";
import path from "node:path";
import { allIds, Mistake } from "../catalogue.js";
import { limiter } from "../limiter.js";
import { sandboxProgram } from "../program.js";
import { ClassGrader, knownForms } from "./classGrader.js";
import { toCsv } from "./csv.js";
import { privateChecksIn } from "./privateChecks.js";
import { similarPairs } from "./similar.js";
import { Store, writeWhole } from "./store.js";
import { submissionsIn } from "./submissions.js";
import { summaryOf } from "./summary.js";
import { maxPointsOf, pointsOf, type Student, tableOf } from "./table.js";
import { command } from "./text.js";

export type ClassOptions = {
  readonly submissions?: string | undefined;
  readonly csv?: string | undefined;
  readonly private?: string | undefined;
  /** What a class is not graded with. */
  readonly from?: string | undefined;
  readonly json?: boolean;
  readonly watch?: boolean;
};

/** How many submissions are in memory at a time; the next is read while one waits for its last exercise. */
const atATime = 3;

/** Grades a class and writes the table and the summary. True if it got to its end. */
export async function gradeClass(options: ClassOptions, ids: readonly string[]): Promise<boolean> {
  const { folder, csv, summaryFile, graded, privateFolder } = placesOf(options);
  const submissions = submissionsIn(folder, allIds(), [csv, summaryFile, graded]);
  const privateChecks = privateFolder ? privateChecksIn(privateFolder) : new Map<string, string>();
  const store = new Store(graded, await sandboxProgram());
  process.env.COURSE_SEED = store.seed;
  const goOn = () => {
    console.error(command.stopped);
    process.exit(130);
  };
  process.once("SIGINT", goOn);
  const grader = new ClassGrader(store, ids, privateChecks);
  try {
    const { exercises, privateExercises } = await grader.solutions();
    for (const [id, { checks }] of privateExercises) {
      const failed = checks.find(({ status }) => status !== "passed");
      if (failed) console.log(command.checksTooHard(privateChecks.get(id) ?? id, failed.name));
    }
    console.log(command.counting(submissions.length));
    let done = 0;
    const inTurn = limiter(atATime);
    const maxPoints = maxPointsOf(exercises);
    const tell = (student: Student) => {
      const points = pointsOf(student.results);
      console.log(command.progress(++done, submissions.length, student.name, points, maxPoints));
      for (const note of student.notes) console.log(command.note(note));
      return student;
    };
    const students = await Promise.all(
      submissions.map((submission) => inTurn(async () => tell(await grader.student(submission)))),
    );
    const all = { exercises, privateExercises, students };
    const pairs = similarPairs(students, await knownForms(ids));
    const summary = summaryOf(all, pairs, store.seed);
    write(csv, toCsv(tableOf(all)));
    write(summaryFile, summary);
    console.log(`\n${summary}\n${command.written(csv, summaryFile, graded)}`);
    return true;
  } finally {
    process.off("SIGINT", goOn);
    await grader.close();
    store.close();
  }
}

function placesOf(options: ClassOptions) {
  const { submissions, csv: file, private: ownChecks } = options;
  for (const name of ["from", "json", "watch"] as const) {
    if (options[name]) throw new Mistake(command.notTogether(name));
  }
  if (submissions === undefined) throw new Mistake(command.needsSubmissions);
  if (file === undefined) throw new Mistake(command.needsCsv);
  const folder = path.resolve(submissions);
  if (!existsSync(folder)) throw new Mistake(command.noFolder(submissions));
  const csv = path.resolve(file);
  const base = csv.replace(/\.csv$/i, "");
  const privateFolder = ownChecks === undefined ? undefined : path.resolve(ownChecks);
  if (privateFolder !== undefined && isInside(folder, privateFolder)) {
    throw new Mistake(command.privateInside);
  }
  return {
    folder,
    csv,
    summaryFile: `${base}.summary.md`,
    graded: `${base}.graded`,
    privateFolder,
  };
}

function isInside(folder: string, place: string): boolean {
  const relative = path.relative(folder, place);
  return !relative.startsWith("..") && !path.isAbsolute(relative);
}

function write(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch {
    throw new Mistake(command.busy(file));
  }
}
