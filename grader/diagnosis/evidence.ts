// Whether what an answer did with the probes is explained by something that may have gone wrong.

import type { Diagnosed } from "./diagnosed.js";
import type { Finding } from "./finding.js";
import { isSameResult, type Outcome } from "./outcome.js";
import { hasNaN, hasShapeOf } from "./values.js";

export type Args = readonly unknown[];
/** What a candidate does with some arguments. */
export type Call = (args: Args) => Outcome;
/** The inputs on which an answer may have gone wrong. */
export type Candidate = {
  readonly finding: Finding;
  readonly call: Call;
  /** Each of the two slips on its own, where there are two. */
  readonly halves?: readonly [first: Call, second: Call];
};

/** What an answer did with the probes, to compare candidates with. */
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
   * Whether the results need both halves of a candidate: each is wrong on its own and makes a difference to the
   * other for two probes or more, they are not the same slip made twice, and the first explains the kind and length of
   * the results. NaN never proves two things at once.
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

  /** The number of probes for which two calls have different outcomes. */
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

function diagnosedAs({ finding, call }: Candidate): Diagnosed {
  const answer = (...args: unknown[]) => {
    const { given, threw } = call(args);
    if (threw !== undefined) throw new Error(threw);
    return given;
  };
  return { finding, answer };
}
