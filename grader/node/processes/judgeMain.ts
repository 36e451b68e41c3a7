// The program of the process that makes verdicts, in which no line of an answer ever runs. It waits for a job, runs the
// checks, which call the answer in a process of its own (processLine.ts), and sends each result as soon as it exists.
// This import comes first: it starts the process of the first answer while runner and expect are being loaded.
import "./answerLine.js";
import { randomInt } from "node:crypto";
import { AnswerRealm } from "../../core/calls/answerRealm.js";
import { type GradeEvent, gradeAnswer, type Job } from "../../core/checks/gradeAnswer.js";
import { line } from "./answerLine.js";
import { nodePlatform } from "./nodePlatform.js";

/** What this process sends about a job: its events, then its end. */
export type JudgeEvent =
  | GradeEvent
  | { readonly type: "done" }
  | { readonly type: "broken"; readonly reason: string };

const send = (event: JudgeEvent) => process.send?.(event);
const seed = Number(process.env.COURSE_SEED);

process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {}); // Ctrl+C may reach the whole group, but the parent decides.
process.on("SIGUSR1", () => {}); // By default this signal would open a debugger to anybody.
process.on("message", (job: Job) => {
  grade(job).then(
    () => send({ type: "done" }),
    (error) => send({ type: "broken", reason: String(error?.message ?? error) }),
  );
});

async function grade(job: Job): Promise<void> {
  const platform = { ...nodePlatform, seed: seed || randomInt(1, 1_000_000) };
  const realm = new AnswerRealm(line);
  try {
    await gradeAnswer(job, realm, platform, send);
  } finally {
    realm.close();
  }
}
