// Why an answer is wrong: the catalogued mistake that it behaves like, and the checks that this explains.

import type { MistakeCatalogue } from "../../../lib/exercises/mistake.js";
import { diagnose } from "../../diagnosis/diagnose.js";
import { messagesOf } from "../../diagnosis/finding.js";
import type { CheckStatus, Diagnosis } from "../../protocol/results.js";
import { message } from "../../words/message.js";
import type { Libraries } from "../calls/answerPlace.js";
import type { Platform } from "../platform.js";
import { isContainer, isTyped } from "../values/containers.js";
import type { AnyFunction } from "../values/encode.js";
import type { Answer } from "./answer.js";
import { CheckAborted } from "./checkAborted.js";
import { tryOut } from "./tryOut.js";

/** Values of a result that is still compared with the mistakes. */
const largestResult = 20_000;

/** A bundled catalogue of mistakes. */
export type CatalogueSource = {
  /** The exercise's id. */
  readonly id: string;
  readonly code: string;
  readonly libraries: Libraries;
};

/** A mistake, and the checks, by number, that it is the reason for. */
export type Explanation = {
  readonly checks: readonly number[];
  readonly diagnosis: Diagnosis;
};

/**
 * An answer that is not written, or does not come back, has other worries than a mistake.
 *
 * @param statuses - what became of its checks
 */
export function isWorthDiagnosing(statuses: readonly CheckStatus[]): boolean {
  const unfinished = statuses.some((status) => status === "todo" || status === "timeout");
  return statuses.includes("failed") && !unfinished;
}

/**
 * Compares an answer with the catalogue. To be sure, the mistake itself is put through the checks: all
 * that it fails the answer has to fail as well, and only these checks are explained by it.
 */
export async function explain(
  answer: Answer,
  statuses: readonly CheckStatus[],
  source: CatalogueSource,
  checks: string,
  platform: Platform,
): Promise<Explanation | undefined> {
  const catalogue = load(source, platform);
  const { name } = catalogue.solution;
  answer.changes = "show";
  const diagnosed = diagnose(untilItFails(answer, name), catalogue);
  if (diagnosed === undefined || answer.aborted !== undefined) return undefined;
  const outcomes = await tryOut(checks, { [name]: diagnosed.answer }, platform);
  const fails = outcomes.map(({ error }) => error !== undefined);
  if (fails.some((fails, i) => fails && statuses[i] === "passed")) return undefined;
  // If the answer throws and the mistake does not, the mistake does not explain the error.
  const explained = outcomes.flatMap(({ threw }, i) =>
    !fails[i] || (statuses[i] === "error" && !threw) ? [] : [i],
  );
  if (explained.length === 0) return undefined;
  const { name: mistake, explanation } = messagesOf(source.id, diagnosed.finding);
  return { checks: explained, diagnosis: { mistake, explanation } };
}

/** The answer's function; once a call has no result by the grader's limits, it is called no more. */
function untilItFails(answer: Answer, name: string): AnyFunction {
  const f = answer.functions[name] as AnyFunction;
  return (...args) => {
    if (answer.aborted !== undefined) throw answer.aborted;
    const result = f(...args);
    // To compare it with hundreds of mistakes would take longer than the student waits.
    if (sizeOf(result) > largestResult)
      throw new CheckAborted("failed", message("answer.tooLarge"));
    return result;
  };
}

/** How many values stand in a result. */
function sizeOf(value: unknown): number {
  if (isTyped(value)) return value.length;
  if (!isContainer(value)) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + sizeOf(part), 1);
}

function load(
  { code, libraries }: CatalogueSource,
  { compile }: Platform,
): MistakeCatalogue<AnyFunction> {
  const run = (text: string) => {
    const module = { exports: {} };
    const require = (name: string) => run(libraries[name] ?? "");
    compile(text, "catalogue.js")(require, module, module.exports);
    return module.exports;
  };
  return Reflect.get(run(code), "catalogue");
}
