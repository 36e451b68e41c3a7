// A mistake that no catalogue knows: a slip that could happen in any function, alone or beside a catalogued one.

import { type ArgumentSlip, argumentSlips } from "./argumentSlips.js";
import type { Finding } from "./finding.js";
import {
  type AnyAnswer,
  type AnyCatalogue,
  type Diagnosed,
  findingOf,
} from "./mistakeCatalogue.js";
import { isSameResult, type Outcome, outcomeOf } from "./outcome.js";
import { parameterNames } from "./parameterNames.js";
import { factorSlips, partSlips, type ResultSlip, resultSlips } from "./resultSlips.js";
import { hasNaN, hasShapeOf, partNames } from "./values.js";

type Args = readonly unknown[];
type Call = (args: Args) => Outcome;
type Candidate = {
  readonly finding: Finding;
  readonly call: Call;
  /** Each of the two slips by itself, where there are two. */
  readonly halves?: readonly [first: Call, second: Call];
};

/** What an answer did with the probes, for candidates to be compared with. */
export class Evidence {
  /** The probes for which the answer returned anything. */
  private readonly returned: readonly number[];

  constructor(
    private readonly seen: readonly Outcome[],
    private readonly right: readonly Outcome[],
    private readonly probes: readonly Args[],
    private readonly tolerance: number,
  ) {
    this.returned = [...probes.keys()].filter((i) => seen[i].threw === undefined);
  }

  /** The first candidate that fits. */
  first(candidates: Iterable<Candidate>): Diagnosed | undefined {
    for (const candidate of candidates) {
      if (this.fits(candidate.call) && this.areProved(candidate)) return diagnosedAs(candidate);
    }
    return undefined;
  }

  /** Whether a candidate is wrong for two probes or more. */
  isWrong(call: Call): boolean {
    const right = (args: Args) => this.right[this.probes.indexOf(args)];
    return this.differences(call, right) >= 2;
  }

  /**
   * Whether the results need both halves of a candidate: each is wrong by itself and makes a difference beside the
   * other for two probes or more, they are not the same slip made twice, and the first explains the kind and length of
   * the results. NaN proves no two things at once.
   */
  private areProved({ call, halves }: Candidate): boolean {
    if (halves === undefined) return true;
    const [first, second] = halves;
    return (
      this.isWrong(first) &&
      this.differences(call, first) >= 2 &&
      this.differences(call, second) >= 2 &&
      this.differences(first, second) >= 2 &&
      this.returned.every(
        (i) =>
          !hasNaN(this.seen[i].given) &&
          hasShapeOf(first(this.probes[i]).given, this.seen[i].given),
      )
    );
  }

  /** For how many probes two calls have different outcomes. */
  private differences(one: Call, other: Call): number {
    const differ = (args: Args) => !isSameResult(one(args), other(args), this.tolerance);
    return this.returned.filter((i) => differ(this.probes[i])).length;
  }

  /** Whether a candidate gives the answer's results, and is wrong for two probes or more. */
  fits(call: Call): boolean {
    let wrong = 0;
    for (const i of this.returned) {
      const outcome = call(this.probes[i]);
      if (outcome.threw !== undefined) return false;
      if (!isSameResult(outcome, this.seen[i], this.tolerance)) return false;
      if (!isSameResult(outcome, this.right[i], this.tolerance)) wrong += 1;
    }
    return wrong >= 2;
  }
}

/** What is tried: slips in results and arguments, the right answer, and the catalogued mistakes. */
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
  // One that fits by itself needs no slip besides, and has not been named because others fit as well. One that is
  // wrong for extreme inputs only would add nothing to a slip.
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

/** Candidates that have each of some slips besides; the slip alone, if it is the right answer that has it. */
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
    // NaN comes of an input that means nothing, and is the same for any such input.
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

/** The right answer, of which nothing is told. */
const none: Finding = { mistake: "" };

/** Two things at once: the one to fix first, then the other. */
function both(first: Finding, second: Finding): Finding {
  return { slip: "part.both", parameters: { first, second } };
}

function diagnosedAs({ finding, call }: Candidate): Diagnosed {
  const answer = (...args: unknown[]) => {
    const { given, threw } = call(args);
    if (threw !== undefined) throw new Error(threw);
    return given;
  };
  return { finding, answer };
}
