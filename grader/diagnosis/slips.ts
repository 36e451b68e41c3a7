// A mistake that no catalogue knows: a slip that could happen in any function, alone or together with a catalogued one.

import { type ArgumentSlip, argumentSlips } from "./argumentSlips.js";
import { type AnyAnswer, type AnyCatalogue, type Diagnosed, findingOf } from "./diagnosed.js";
import type { Args, Call, Candidate, Evidence } from "./evidence.js";
import { factorSlips } from "./factorSlips.js";
import type { Finding } from "./finding.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { parameterNames } from "./parameterNames.js";
import { partSlips } from "./partSlips.js";
import { type ResultSlip, resultSlips } from "./resultSlips.js";
import { hasNaN, partNames } from "./values.js";

/** The candidates: slips in results and arguments, the right answer, and the catalogued mistakes. */
function trialsOf(catalogue: AnyCatalogue) {
  const { solution, probes, parametersOf = solution, allows = () => true } = catalogue;
  const names = parameterNames(parametersOf);
  const parts = partNames(outcomeOf(solution, probes[0]).given);
  const call = (f: AnyAnswer) => remembered((args) => outcomeOf(f, args), probes);
  return {
    results: [...resultSlips, ...factorSlips(names), ...partSlips(parts)],
    args: argumentSlips(names, parametersOf.length).map((slip) => ({
      ...slip,
      of: (args: Args) => {
        const changed = slip.of(args);
        return changed && Reflect.apply(allows, undefined, changed) ? changed : undefined;
      },
    })),
    right: { finding: none, call: call(solution) },
    mistakes: catalogue.mistakes
      .filter(({ sameAs }) => sameAs === undefined)
      .map(
        (mistake): Candidate => ({
          finding: findingOf(mistake),
          call: call(mistake.answer),
        }),
      ),
  };
}

/** The one slip that gives the answer's results. */
export function slipIn(evidence: Evidence, catalogue: AnyCatalogue): Diagnosed | undefined {
  const { results, args, right } = trialsOf(catalogue);
  return (
    evidence.first(withSlips([right], results, after, right)) ??
    evidence.first(withSlips([right], args, before, right))
  );
}

/** A catalogued mistake and a slip, or two slips, that give the answer's results together. */
export function twoAtOnce(evidence: Evidence, catalogue: AnyCatalogue): Diagnosed | undefined {
  const { results, args, right, mistakes: all } = trialsOf(catalogue);
  // One that fits on its own needs no slip, and has not been named because others fit as well. One that is wrong
  // only for extreme inputs would add nothing to a slip.
  const mistakes = all.filter(({ call }) => evidence.isWrong(call) && !evidence.fits(call));
  const slow = catalogue.slow ?? false;
  const wrongArguments = [...withSlips([right], args, before, right)].map(({ finding, call }) => ({
    finding,
    call: remembered(call, catalogue.probes),
  }));
  const telling = results.filter((slip) => !slip.lossy);
  return (
    evidence.first(withSlips(mistakes, telling, after, right)) ??
    (slow ? undefined : evidence.first(withSlips(mistakes, args, before, right))) ??
    evidence.first(withSlips(wrongArguments, telling, after, right))
  );
}

/** Candidates with each of some slips added; the slip alone, if it is the right answer that has it. */
function* withSlips<Slip extends { readonly finding: Finding }>(
  candidates: readonly Candidate[],
  slips: readonly Slip[],
  suffering: (call: Call, slip: Slip) => Call,
  right: Candidate,
): Generator<Candidate> {
  for (const candidate of candidates) {
    for (const slip of slips) {
      const alone = candidate === right;
      yield {
        finding: alone ? slip.finding : both(candidate.finding, slip.finding),
        call: suffering(candidate.call, slip),
        ...(alone ? {} : { halves: [candidate.call, suffering(right.call, slip)] }),
      };
    }
  }
}

const failed: Outcome = { threw: "nothing to compare", argumentsAfter: [] };

/** A call whose result suffers a slip. */
function after(call: Call, slip: ResultSlip): Call {
  return (args) => {
    const outcome = call(args);
    if (outcome.threw !== undefined) return outcome;
    const given = slip.of(outcome.given, args);
    return given === undefined ? failed : { ...outcome, given };
  };
}

/** A call whose arguments suffer a slip. */
function before(call: Call, slip: ArgumentSlip): Call {
  return (args) => {
    const changed = slip.of(args);
    if (changed === undefined) return failed;
    const outcome = call(changed);
    // NaN comes from an input that makes no sense, and is the same for any such input.
    return hasNaN(outcome.given) ? failed : outcome;
  };
}

/** A call that is made once for each probe. */
function remembered(call: Call, probes: readonly Args[]): Call {
  const known = new Map<Args, Outcome>();
  return (args) => {
    const outcome = known.get(args) ?? call(args);
    if (probes.includes(args)) known.set(args, outcome);
    return outcome;
  };
}

/** The finding for a right answer, which needs no explanation. */
const none: Finding = { mistake: "" };

/** Two slips at once: the one to fix first, then the other. */
function both(first: Finding, second: Finding): Finding {
  return { slip: "part.both", parameters: { first, second } };
}
