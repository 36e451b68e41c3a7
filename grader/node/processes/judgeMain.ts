// The process that makes verdicts, in which no line of an answer ever runs: it waits for a job, runs the
// checks, which call the answer in a process of its own (processLine.ts), and sends each result as it is there.
// The line comes first: it starts the process of the first answer, while runner and expect are being loaded.
import "./answerLine.js";
import { randomInt } from "node:crypto";
import { AnswerRealm } from "../../core/calls/answerRealm.js";
import { type GradeEvent, gradeAnswer, type Job } from "../../core/checks/gradeAnswer.js";
import { line } from "./answerLine.js";
import { nodePlatform } from "./nodePlatform.js";

/** What this process sends for a job: what is told of it, then its end. */
export type JudgeEvent =
  | GradeEvent
  | { readonly type: "done" }
  | { readonly type: "broken"; readonly reason: string };

const send = (event: JudgeEvent) => process.send?.(event);
const seed = process.env.COURSE_SEED;

process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {}); // Ctrl+C reaches the whole group; the parent decides.
process.on("SIGUSR1", () => {}); // Otherwise it would open a debugger to whoever asks.
process.on("message", (job: Job) => {
  grade(job).then(
    () => send({ type: "done" }),
    (error) => send({ type: "broken", reason: String(error?.message ?? error) }),
  );
});

async function grade(job: Job): Promise<void> {
  // One seed for all: the mistake that an answer may make is tried on the numbers that the answer got.
  process.env.COURSE_SEED = seed || String(randomInt(1, 1_000_000));
  const realm = new AnswerRealm(line);
  try {
    await gradeAnswer(job, realm, nodePlatform, send);
  } finally {
    realm.close();
  }
}
