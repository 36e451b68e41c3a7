import { answerLimits } from "../answerLimits.js";
import type { AnswerPlace } from "../calls/answerPlace.js";
import type { Platform } from "../platform.js";
import { visible } from "../visible.js";
import { Answer } from "./answer.js";
import type { AnswerSource } from "./answerSource.js";
import { makeExpect } from "./expect.js";
import { type CatalogueSource, type Explanation, explain, isWorthDiagnosing } from "./explain.js";
import { runChecks } from "./runChecks.js";
import type { Check, Listener } from "./runTests.js";
import { type Verdict, verdictOn } from "./verdict.js";

/** The bundles for one run: the checks, the answer, and the typical mistakes. */
export type Job = {
  readonly checks: string;
  readonly answer: AnswerSource;
  readonly catalogue?: CatalogueSource;
  /** The first check to run, counted from 0, where those before it already have their verdicts. */
  readonly from?: number;
};

/** What is reported during the run: the list of checks, the verdict on each, and a diagnosis if there is one. */
export type GradeEvent =
  | { readonly type: "checks"; readonly checks: readonly Check[] }
  | ({ readonly type: "verdict"; readonly index: number; readonly printed: string } & Verdict)
  | ({ readonly type: "diagnosis" } & Explanation);

/**
 * Runs the checks of an exercise on an answer.
 *
 * @param place - where the answer runs
 * @param tell - receives each verdict as soon as it is known, since the run may not survive the next check
 * @throws what the checks throw where they are loaded
 */
export async function gradeAnswer(
  { checks, answer: source, catalogue, from = 0 }: Job,
  place: AnswerPlace,
  platform: Platform,
  tell: (event: GradeEvent) => void,
): Promise<void> {
  const answer = new Answer(source, place, platform.locate);
  const callOf = (value: unknown) =>
    answer.lastCall !== undefined && Object.is(answer.lastCall.result, value)
      ? answer.lastCall.text
      : undefined;
  const verdicts: Verdict[] = [];
  const listener: Listener = {
    onChecks: (checks) => tell({ type: "checks", checks }),
    beforeCheck: () => answer.beginCheck(),
    afterCheck: (index, error) => {
      const verdict = verdictOn(answer, error);
      verdicts[index] = verdict;
      tell({ type: "verdict", index, ...verdict, printed: visible(place.printed) });
    },
  };
  await runChecks(checks, answer, makeExpect(callOf), platform, listener, from);
  // Where the run begins later, a check before it did not come back, which explains enough.
  if (from > 0) return;
  const statuses = verdicts.map(({ status }) => status);
  if (catalogue === undefined || !isWorthDiagnosing(statuses)) return;
  answer.beginCheck();
  place.allow(answerLimits.diagnosis);
  const explanation = await explain(answer, statuses, catalogue, checks, platform);
  if (explanation !== undefined) tell({ type: "diagnosis", ...explanation });
}
