import { spawn } from "node:child_process";
import { setTimeout as after } from "node:timers/promises";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import { solutionOf } from "../../../grader/node/exercises/hints.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import { askGrader } from "../../../lib/notebook/grader.js";
import { answersFolder, writeAnswer } from "../../../tests/grader/answers.js";
import type { LatencyPart } from "../latency.js";
import { coldBesideVitest } from "../runners/cold.js";
import { installRunners, runners, testFile } from "../runners/runners.js";
import { course, grade, medianOf, medianTime, rounds } from "../runners/timed.js";
import { text } from "../words/words.js";

const id = "03-softmax/softmax";
const solution = solutionOf(id);
/** Milliseconds between two edits: nobody edits faster than the next process takes to start ahead. */
const pause = 500;

/** The answer, edited: each time the text differs and the work is the same. */
const edited = (round: number) => `${solution}// edit ${round}\n`;

/** How long a student waits for a grade, beside test runners that run the same checks. */
export const part: LatencyPart = {
  title: text.latency.grading.title({ rounds }),
  async measure() {
    await installRunners();
    const { folder, remove } = answersFolder({ [id]: solution });
    try {
      return {
        "check() after an edit, warm, without the kernel's share, ms": {
          [course]: await timeOfCheck(folder),
        },
        "--watch, from save to result, ms": { [course]: await timeOfWatch(folder) },
        "one exercise, cold, checks bundled for each, ms": await timesOfOne(folder),
        ...(await coldBesideVitest(rounds)),
        [`all ${allIds().length} exercises, cold, ms`]: {
          [course]: await medianTime(grade("--from", "solutions")),
        },
      };
    } finally {
      remove();
    }
  },
};

async function timeOfCheck(folder: string): Promise<number> {
  process.env.COURSE_ANSWERS = folder;
  askGrader("check", id);
  delete process.env.COURSE_ANSWERS;
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
