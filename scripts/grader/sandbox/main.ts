// The process in which one exercise is graded: it waits for a job, runs the checks in its main thread
// and the answer in another, sends each result as it is there, and is then ended by its parent.
import { randomInt } from "node:crypto";
import type { CheckStatus } from "../../../lib/notebook/results.js";
import { limits } from "../limits.js";
import { problems } from "../text.js";
import { Answer, type AnswerSource } from "./answer.js";
import { type Check, runChecks } from "./checks.js";
import { type CatalogueSource, type Explanation, explain, isWorthDiagnosing } from "./diagnosis.js";
import { makeExpect } from "./expect.js";
import { format } from "./format.js";
import { Realm } from "./realm.js";
import { comparison, shape } from "./text.js";

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

async function grade({ checks, answer: source, catalogue }: Job): Promise<void> {
  const answer = new Answer(source, realm);
  const callOf = (value: unknown) =>
    answer.lastCall !== undefined && Object.is(answer.lastCall.result, value)
      ? answer.lastCall.text
      : undefined;
  const statuses: CheckStatus[] = [];
  // One seed for all: the mistake that an answer may make is tried on the numbers that the answer got.
  process.env.COURSE_SEED ||= String(randomInt(1, 1_000_000));
  await runChecks(checks, answer.functions, makeExpect(callOf), {
    onChecks: (checks) => send({ type: "checks", checks }),
    beforeCheck: () => answer.beginCheck(),
    afterCheck: (index, error) => {
      const judged = verdict(answer, error);
      statuses[index] = judged.status;
      send({ type: "verdict", index, ...judged, printed: realm.printed });
      return realm.settled();
    },
  });
  if (catalogue === undefined || !isWorthDiagnosing(statuses)) return;
  answer.beginCheck();
  realm.allow(limits.diagnosis);
  const explanation = await explain(answer, statuses, catalogue, checks);
  if (explanation !== undefined) send({ type: "diagnosis", ...explanation });
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
    if (lastCall.result === undefined) {
      return { status: "failed", message: comparison.of(lastCall.text, shape.nothing) };
    }
    const result = format(lastCall.result);
    return { status: "failed", message: problems.couldNotUse(lastCall.text, result, message) };
  }
  return { status: "failed", message };
}
