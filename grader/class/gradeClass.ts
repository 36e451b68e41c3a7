// npm run grade [-- ID…] --submissions FOLDER --csv FILE [--private FOLDER] [--separator NAME]
import path from "node:path";
import pLimit from "p-limit";
import { UserError } from "../../lib/node/userError.mjs";
import { sentences } from "../../lib/words/locale.js";
import { allIds } from "../node/exercises/exercises.js";
import { judgeProgram } from "../node/processes/programs.js";
import { tell as told } from "../words/tell.js";
import { ClassGrader } from "./classGrader.js";
import { toCsv } from "./csv.js";
import { listed, messageOf, toldNote } from "./leftOut.js";
import { Lock } from "./lock.js";
import { type ClassOptions, type Places, placesOf } from "./places.js";
import { privateChecksIn } from "./privateChecks.js";
import { knownForms, similarPairs } from "./similar.js";
import { Store } from "./store.js";
import { type Submission, submissionsIn } from "./submissions.js";
import { summaryOf } from "./summary.js";
import { type Class, maxPointsOf, pointsOf, type Student, tableOf } from "./table.js";
import { text } from "./words/words.js";
import { WorkFolder } from "./workFolder.js";
import { cannotWrite, removeTemporary, tryKeeping, tryWriting, writeOutput } from "./writing.js";

/** How many submissions are in memory at a time; the next is read while one waits for its last exercise. */
const atATime = 3;

/**
 * The exit status of a stopped command, by signal. SIGXFSZ, the limit on a file's size, shows up as an error of writing
 * instead.
 */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGXFSZ: undefined } as const;

/** Grades a class and writes the table and the summary. @returns whether every answer was graded */
export async function gradeClass(options: ClassOptions, ids: readonly string[]): Promise<boolean> {
  const places = placesOf(options);
  const { folder, csv, summaryFile, graded, privateFolder } = places;
  const { submissions, strays } = submissionsIn(folder, allIds(), [csv, summaryFile, graded]);
  const privateChecks = privateFolder ? privateChecksIn(privateFolder) : new Map<string, string>();
  const restore = onSignals();
  let lock: Lock | undefined;
  let grader: ClassGrader | undefined;
  try {
    tryKeeping(graded);
    lock = await Lock.take(graded, csv);
    const { run } = lock;
    tryWriting([csv, summaryFile]);
    for (const file of [csv, summaryFile]) removeTemporary(file);
    const store = new Store(graded, await judgeProgram(), run, (error) =>
      console.error(text.run.notKept({ reason: cannotWrite(graded, error).message })),
    );
    process.env.COURSE_SEED = store.seed;
    const work = new WorkFolder(path.join(graded, "work", run));
    grader = new ClassGrader(store, work, ids, privateChecks);
    if (strays.length > 0) console.error(told(messageOf("run.strays", { files: listed(strays) })));
    const results = await gradeAll(grader, submissions, privateChecks);
    const all = { ...results, strays };
    await write(all, places, store.seed, ids);
    const ungraded = all.students.flatMap(({ ungraded }) => [...ungraded.keys()]).length;
    if (ungraded > 0) console.error(text.run.ungraded({ count: ungraded }));
    return ungraded === 0;
  } finally {
    restore();
    await grader?.close();
    lock?.release();
  }
}

async function gradeAll(
  grader: ClassGrader,
  submissions: readonly Submission[],
  privateChecks: ReadonlyMap<string, string>,
): Promise<Omit<Class, "strays">> {
  const { exercises, privateExercises } = await grader.solutions();
  for (const [id, { checks }] of privateExercises) {
    const failed = checks.find(({ status }) => status !== "passed");
    if (failed === undefined) continue;
    const file = privateChecks.get(id) ?? id;
    console.error(text.run.checksTooHard({ file, check: told(failed.name) }));
  }
  const total = submissions.length;
  console.error(text.run.counting({ count: total }));
  let done = 0;
  const inTurn = pLimit(atATime);
  const maxPoints = maxPointsOf(exercises);
  const tell = (student: Student) => {
    const { name, notes, results } = student;
    done++;
    const said = text.run.graded({
      done: String(done).padStart(String(total).length),
      ...{ total, name, points: pointsOf(results), count: maxPoints },
    });
    console.error([said, ...notes.map((note) => `    ${toldNote(note)}`)].join("\n"));
    return student;
  };
  const students = await Promise.all(
    submissions.map((submission) => inTurn(async () => tell(await grader.student(submission)))),
  );
  return { exercises, privateExercises, students };
}

/** Writes both files; if one cannot be written, the other is still tried. @throws {UserError} */
async function write(
  all: Class,
  { csv, summaryFile, graded, separator }: Places,
  seed: string,
  ids: readonly string[],
): Promise<void> {
  const pairs = similarPairs(all.students, await knownForms(ids));
  const summary = summaryOf(all, pairs, seed);
  const failures: string[] = [];
  for (const [file, content] of [
    [csv, toCsv(tableOf(all), separator)],
    [summaryFile, summary],
  ] as const) {
    try {
      writeOutput(file, content);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  console.log(`\n${summary}`);
  if (failures.length > 0) throw new UserError(sentences([...failures, text.run.restIsKept]));
  console.log(text.run.written({ csv, summary: summaryFile, graded }));
}

/** Lets a signal end the run through process.exit, so that what the run worked with is removed. */
function onSignals(): () => void {
  const handlers = Object.entries(signals).map(([signal, status]) => {
    const stop = () => {
      if (status === undefined) return;
      console.error(text.run.stopped);
      process.exit(status);
    };
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}
