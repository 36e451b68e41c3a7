// The process that makes verdicts, in which no line of an answer ever runs: it waits for a job, runs the
// checks, which call the answer in a process of its own (processLine.ts), and sends each result as it is there.
import { randomInt } from "node:crypto";
import { Realm } from "../../core/calls/answerRealm.js";
import { Answer } from "../../core/checks/answer.js";
import type { AnswerSource } from "../../core/checks/answerSource.js";
import { makeExpect } from "../../core/checks/expect.js";
import {
  type CatalogueSource,
  type Explanation,
  explain,
  isWorthDiagnosing,
} from "../../core/checks/explain.js";
import { type Check, runChecks } from "../../core/checks/runChecks.js";
import { limits } from "../../core/limits.js";
import { format } from "../../core/values/format.js";
import { visible } from "../../core/visible.js";
import type { CheckStatus } from "../../protocol/results.js";
import { comparison, shape, sharedResult } from "../../words/resultText.js";
import { problems } from "../../words/text.js";
import { line } from "./answerLine.js";

/** What the parent sends, bundled: the checks, the answer that they are to check, and its typical mistakes. */
export type Job = {
  readonly checks: string;
  readonly answer: AnswerSource;
  readonly catalogue?: CatalogueSource;
};

/** What this process sends: the checks that there are, the verdict on each, a diagnosis, then the end. */
export type Verdict = {
  readonly type: "verdict";
  readonly index: number;
  readonly status: CheckStatus;
  readonly message?: string;
  readonly printed: string;
};
export type Event =
  | { readonly type: "checks"; readonly checks: readonly Check[] }
  | Verdict
  | ({ readonly type: "diagnosis" } & Explanation)
  | { readonly type: "done" }
  | { readonly type: "broken"; readonly message: string };

const send = (event: Event) => process.send?.(event);
const seed = process.env.COURSE_SEED;

process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {}); // Ctrl+C reaches the whole group; the parent decides.
process.on("SIGUSR1", () => {}); // Otherwise it would open a debugger to whoever asks.
process.on("message", (job: Job) => {
  grade(job).then(
    () => send({ type: "done" }),
    (error) => send({ type: "broken", message: String(error?.message ?? error) }),
  );
});

async function grade(job: Job): Promise<void> {
  const realm = new Realm(line);
  try {
    await gradeIn(realm, job);
  } finally {
    realm.close();
  }
}

async function gradeIn(realm: Realm, { checks, answer: source, catalogue }: Job): Promise<void> {
  const answer = new Answer(source, realm);
  const callOf = (value: unknown) =>
    answer.lastCall !== undefined && Object.is(answer.lastCall.result, value)
      ? answer.lastCall.text
      : undefined;
  const statuses: CheckStatus[] = [];
  // One seed for all: the mistake that an answer may make is tried on the numbers that the answer got.
  process.env.COURSE_SEED = seed || String(randomInt(1, 1_000_000));
  await runChecks(checks, answer, makeExpect(callOf), {
    onChecks: (checks) => send({ type: "checks", checks }),
    beforeCheck: () => answer.beginCheck(),
    afterCheck: (index, error) => {
      const judged = verdict(answer, error);
      statuses[index] = judged.status;
      send({ type: "verdict", index, ...judged, printed: visible(realm.printed) });
    },
  });
  if (catalogue === undefined || !isWorthDiagnosing(statuses)) return;
  answer.beginCheck();
  realm.allow(limits.diagnosis);
  const explanation = await explain(answer, statuses, catalogue, checks);
  if (explanation !== undefined) send({ type: "diagnosis", ...explanation });
}

function verdict(answer: Answer, error: unknown): Pick<Verdict, "status" | "message"> {
  const { status, message } = judged(answer, error);
  if (message === undefined) return { status };
  return { status, message: cut(visible(message)) };
}

function judged(answer: Answer, error: unknown): Pick<Verdict, "status" | "message"> {
  if (answer.problem !== undefined) {
    return { status: answer.problem.status, message: answer.problem.message };
  }
  if (error === undefined) return { status: "passed" };
  const thrown = answer.explain(error);
  if (thrown !== undefined) return { status: "error", message: thrown };
  const message = error instanceof Error ? error.message : String(error);
  const [, uncallable] = /^(\w+) is not a function$/.exec(message) ?? [];
  if (uncallable !== undefined && answer.isValue(uncallable)) {
    return { status: "error", message: problems.noFunction(answer.file, uncallable) };
  }
  const { lastCall } = answer;
  // A TypeError of the check itself: it was given something of another shape than it can use.
  if (error instanceof TypeError && lastCall !== undefined) {
    if (lastCall.result === undefined) {
      return { status: "failed", message: comparison.of(lastCall.text, shape.nothing) };
    }
    const result = format(lastCall.result);
    return { status: "failed", message: problems.couldNotUse(lastCall.text, result, message) };
  }
  const shared = lastCall?.shared === true ? `\n  ${sharedResult}` : "";
  return { status: "failed", message: message + shared };
}

function cut(message: string): string {
  return message.length <= limits.message ? message : `${message.slice(0, limits.message)} …`;
}
