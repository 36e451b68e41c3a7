import { allIds } from "../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../grader/node/grader.js";
import { answersFolder, functionOf, writeAnswer } from "../../../tests/grader/answers.js";
import { hostileAnswers } from "../../../tests/grader/hostile.js";
import type { LatencyPart, Measurements } from "../latency.js";
import { installRunners, runners, testFile } from "../runners/runners.js";
import { course, grade, medianOf, type Timed, timed } from "../runners/timed.js";
import { text } from "../words/words.js";

const id = "03-softmax/softmax";
const answerThat = (does: string) => `export function softmax() {\n  ${does}\n}\n`;
const loop = answerThat("for (;;) {}");

/** Milliseconds that a runner may spend on an endless loop. */
const patience = 20_000;

/** How answers fare that do what they should not. */
export const part: LatencyPart = {
  title: text.latency.hostileAnswers.title,
  async measure() {
    await installRunners();
    const { folder, remove } = answersFolder({ [id]: loop });
    try {
      return { ...(await endings(folder)), ...(await inOneProcess()) };
    } finally {
      remove();
    }
  },
};

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

/** A flood of output, and 24 answers each of which does something that it should not. */
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
