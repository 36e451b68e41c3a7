// The process in which one exercise is graded: it waits for a job, runs the checks in its main thread
// and the answer in another, sends each result as it is there, and is then ended by its parent.
import { compileFunction } from "node:vm";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
  suite,
  test,
} from "@vitest/runner";
import type { CheckStatus } from "../../../lib/notebook/results.js";
import { problems } from "../text.js";
import { Answer, type AnswerSource } from "./answer.js";
import { makeExpect } from "./expect.js";
import { format } from "./format.js";
import { Realm } from "./realm.js";
import { type Check, runChecks } from "./runner.js";

/** What the parent sends: the bundled checks and the answer that they are to check. */
export type Job = { readonly checks: string; readonly answer: AnswerSource };

/** What this process sends: the checks that there are, then the verdict on each, then the end. */
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
  | { readonly type: "done" }
  | { readonly type: "broken"; readonly message: string };

declare const WORKER_PROGRAM: string;

const send = (event: Event) => process.send?.(event);
const realm = new Realm(WORKER_PROGRAM);

process.on("disconnect", () => process.exit());
process.on("SIGINT", () => {}); // Ctrl+C reaches the whole group; the parent decides.
process.once("message", (job: Job) => {
  grade(job).then(
    () => send({ type: "done" }),
    (error) => send({ type: "broken", message: String(error?.message ?? error) }),
  );
});

async function grade(job: Job): Promise<void> {
  const answer = new Answer(job.answer, realm);
  const callOf = (value: unknown) =>
    answer.lastCall !== undefined && Object.is(answer.lastCall.result, value)
      ? answer.lastCall.text
      : undefined;
  const hooks = { afterAll, afterEach, beforeAll, beforeEach };
  const vitest = { ...hooks, describe, expect: makeExpect(callOf), it, suite, test };
  const modules: Record<string, unknown> = { vitest, answer: { answer: () => answer.functions } };
  const collect = () => {
    const run = compileFunction(job.checks, ["require", "module"], { filename: "checks.js" });
    run((name: string) => modules[name], { exports: {} });
  };
  await runChecks(collect, {
    onChecks: (checks) => send({ type: "checks", checks }),
    beforeCheck: () => answer.beginCheck(),
    afterCheck: (index, error) => {
      send({ type: "verdict", index, ...verdict(answer, error), printed: realm.printed });
      return realm.settled();
    },
  });
}

function verdict(answer: Answer, error: unknown): Pick<Verdict, "status" | "message"> {
  if (answer.problem !== undefined) {
    return { status: answer.problem.status, message: answer.problem.message };
  }
  if (error === undefined) return { status: "passed" };
  const thrown = answer.explain(error);
  if (thrown !== undefined) return { status: "error", message: thrown };
  const message = error instanceof Error ? error.message : String(error);
  const { lastCall } = answer;
  // A TypeError of the check itself: it was given something of another shape than it can use.
  if (error instanceof TypeError && lastCall !== undefined) {
    const result = format(lastCall.result);
    return { status: "failed", message: problems.couldNotUse(lastCall.text, result, message) };
  }
  return { status: "failed", message };
}
