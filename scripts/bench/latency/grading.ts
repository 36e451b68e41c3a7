import { spawn } from "node:child_process";
import { setTimeout as after } from "node:timers/promises";
import { median } from "d3-array";
import { askGrader } from "../../../lib/notebook/grader.js";
import { answersFolder, functionOf, writeAnswer } from "../../../tests/grader/answers.js";
import { hostileAnswers } from "../../../tests/grader/hostile.js";
import { allIds } from "../../grader/catalogue.js";
import { Grader } from "../../grader/grader.js";
import { solutionOf } from "../../grader/hints.js";
import { inRoot } from "../../setup/paths.mjs";
import type { LatencyPart, Measurements } from "../latency.js";
import { installRunners, runners, testFile } from "../runners/runners.js";
import { type Timed, timed } from "../runners/timed.js";

const course = "this course";
const rounds = 20;
const id = "03-softmax/softmax";
const solution = solutionOf(id);
const answerThat = (does: string) => `export function softmax() {\n  ${does}\n}\n`;
const loop = answerThat("for (;;) {}");

/** Milliseconds between two edits: nobody edits faster than the next process is started ahead. */
const pause = 500;

/** Milliseconds that a runner may take for an endless loop. */
const patience = 20_000;

/** The answer, edited: another text of the same length of work each time. */
const edited = (round: number) => `${solution}// edit ${round}\n`;

/** How long a student waits for a grade, beside test runners that run the same checks. */
export const part: LatencyPart = {
  title: "Grading: medians of 20",
  async measure() {
    await installRunners();
    const { folder, remove } = answersFolder({ [id]: solution });
    try {
      return {
        "check() after an edit, warm, without the kernel's share, ms": {
          [course]: await timeOfCheck(folder),
        },
        "--watch, from save to result, ms": { [course]: await timeOfWatch(folder) },
        "one exercise, cold, ms": await timesOfOne(folder),
        "all 24 exercises, cold, ms": { [course]: await medianTime(grade("--from", "solutions")) },
        ...(await endings(folder)),
        ...(await inOneProcess()),
      };
    } finally {
      remove();
    }
  },
};

/** npm run grade without npm. */
const grade = (...args: string[]) => [inRoot("scripts", "course.cjs"), "grade", ...args];

async function timeOfCheck(folder: string): Promise<number> {
  process.env.COURSE_ANSWERS = folder;
  askGrader("check", id);
  return medianOf(async (round) => {
    await after(pause);
    writeAnswer(folder, id, edited(round));
    const begin = performance.now();
    askGrader("check", id);
    return performance.now() - begin;
  });
}

async function timeOfWatch(folder: string): Promise<number> {
  const watching = spawn(process.execPath, grade("--watch", "--from", folder, id), {
    cwd: inRoot(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  let onOutput = () => {};
  watching.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
    onOutput();
  });
  const seen = (text: string) =>
    new Promise<void>((resolve) => {
      onOutput = () => output.includes(text) && resolve();
      onOutput();
    });
  await seen("Watching");
  const time = await medianOf(async (round) => {
    await after(pause);
    output = "";
    const begin = performance.now();
    writeAnswer(folder, id, edited(round));
    await seen("of 1 exercises");
    return performance.now() - begin;
  });
  watching.kill();
  return time;
}

async function timesOfOne(folder: string): Promise<Record<string, number>> {
  const times: Record<string, number> = { [course]: await medianTime(grade(id, "--from", folder)) };
  for (const name of Object.keys(runners)) {
    times[name] = await medianTime(await testFile(name, id, solution));
  }
  return times;
}

/** What becomes of an answer that never ends, and of one that ends its process with status 0. */
async function endings(folder: string): Promise<Measurements> {
  const rows: Record<string, Record<string, string>> = {
    "an endless loop, until the verdict, s": {},
    "processes that it leaves": {},
    "exit status of an answer that ends its process": {},
  };
  const [times = {}, left = {}, statuses = {}] = Object.values(rows);
  for (const name of [course, ...Object.keys(runners)]) {
    const run = async (answer: string): Promise<Timed> => {
      writeAnswer(folder, id, answer);
      const own = name === course;
      const args = own ? grade(id, "--from", folder) : await testFile(name, id, answer);
      return timed(args, patience);
    };
    const looped = await run(loop);
    const seconds = (looped.milliseconds / 1000).toFixed(1);
    times[name] = looped.status === undefined ? `none in ${patience / 1000}` : seconds;
    left[name] = looped.left === undefined ? "–" : String(looped.left);
    statuses[name] = String((await run(answerThat("process.exit(0);"))).status);
  }
  return rows;
}

/** A flood of output, and 24 answers of which each does what it should not. */
async function inOneProcess(): Promise<Measurements> {
  const ids = allIds();
  const hostile = ids.flatMap((id, i) => {
    const file = hostileAnswers[i]?.file(functionOf(id));
    return file === undefined ? [] : [[id, file] as const];
  });
  const flood = answerThat('for (let i = 0; i < 50; i++) console.log("x".repeat(1e6));');
  const folders = [answersFolder(Object.fromEntries(hostile)), answersFolder({ [id]: flood })];
  const [all = "", flooded = ""] = folders.map(({ folder }) => folder);
  const grader = new Grader();
  let kept = 0;
  const floodTime = await medianOf(async () => {
    const begin = performance.now();
    kept = (await grader.grade(flooded, id)).printed.length;
    return performance.now() - begin;
  });
  let results = 0;
  const begin = performance.now();
  await grader.gradeAll(all, ids, () => {
    results += 1;
  });
  const seconds = (performance.now() - begin) / 1000;
  await grader.close();
  for (const { remove } of folders) remove();
  return {
    "50 MB of printing, until the verdict, ms": { [course]: floodTime },
    "characters of it that are kept": { [course]: kept },
    [`${results} hostile answers in one run, s`]: { [course]: seconds },
  };
}

const medianTime = (args: readonly string[]) =>
  medianOf(async () => (await timed(args)).milliseconds);

async function medianOf(measure: (round: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await measure(round));
  return median(times) ?? Number.NaN;
}
