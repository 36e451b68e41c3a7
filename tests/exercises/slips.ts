// A mistake that no catalogue knows: a slip that could happen in any function, alone or beside a catalogued one.
import { isSameResult, type Outcome, outcomeOf } from "./behaviour.js";
import type { AnyAnswer, AnyCatalogue, AnyMistake } from "./catalogue.js";
import { type InputSlip, inputSlips } from "./inputSlips.js";
import { together } from "./inputTexts.js";
import type { Message } from "./message.js";
import { factorSlips, type OutputSlip, outputSlips, partSlips } from "./outputSlips.js";
import { parameterNames } from "./parameters.js";
import { partNames } from "./values.js";

type Args = readonly unknown[];
type Call = (args: Args) => Outcome;
type Candidate = { readonly message: Message; readonly call: Call };

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

  /** The first candidate that fits, as a mistake. */
  first(candidates: Iterable<Candidate>): AnyMistake | undefined {
    for (const candidate of candidates) if (this.fits(candidate.call)) return mistakeOf(candidate);
    return undefined;
  }

  /** Whether a candidate is wrong for any of the probes. */
  isWrong(call: Call): boolean {
    return this.returned.some(
      (i) => !isSameResult(call(this.probes[i]), this.right[i], this.tolerance),
    );
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

/** What is tried: slips of outputs and inputs, the right answer, and the catalogued mistakes. */
function trialsOf(catalogue: AnyCatalogue) {
  const { solution, probes, parametersOf = solution, allows = () => true } = catalogue;
  const names = parameterNames(parametersOf);
  const parts = partNames(outcomeOf(solution, probes[0]).given);
  const call = (f: AnyAnswer) => remembered((args) => outcomeOf(f, args), probes);
  return {
    outputs: [...outputSlips, ...factorSlips(names), ...partSlips(parts)],
    inputs: inputSlips(names, parametersOf.length).map((slip) => ({
      ...slip,
      of: (args: Args) => {
        const changed = slip.of(args);
        return changed && Reflect.apply(allows, undefined, changed) ? changed : undefined;
      },
    })),
    right: [{ message: none, call: call(solution) }],
    mistakes: catalogue.mistakes
      .filter(({ sameAs }) => sameAs === undefined)
      .map((mistake): Candidate => ({ message: mistake, call: call(mistake.answer) })),
  };
}

/** The one slip that gives the answer's results. */
export function slipIn(evidence: Evidence, catalogue: AnyCatalogue): AnyMistake | undefined {
  const { outputs, inputs, right } = trialsOf(catalogue);
  return evidence.first(withOutputs(right, outputs)) ?? evidence.first(withInputs(right, inputs));
}

/** A catalogued mistake and a slip, or two slips, that give the answer's results together. */
export function twoAtOnce(evidence: Evidence, catalogue: AnyCatalogue): AnyMistake | undefined {
  const { outputs, inputs, right, mistakes: all } = trialsOf(catalogue);
  // One that fits by itself needs no slip besides, and has not been named because others fit as well. One that is
  // wrong for extreme inputs only would add nothing to a slip.
  const mistakes = all.filter(({ call }) => evidence.isWrong(call) && !evidence.fits(call));
  const slow = catalogue.slow ?? false;
  const wrongInput = [...withInputs(right, inputs)].map(({ message, call }) => ({
    message,
    call: remembered(call, catalogue.probes),
  }));
  const telling = outputs.filter((slip) => !slip.lossy);
  return (
    evidence.first(withOutputs(mistakes, telling)) ??
    (slow ? undefined : evidence.first(withInputs(mistakes, inputs))) ??
    evidence.first(withOutputs(wrongInput, telling))
  );
}

function* withOutputs(
  candidates: Iterable<Candidate>,
  slips: readonly OutputSlip[],
): Generator<Candidate> {
  for (const { message, call } of candidates) {
    for (const slip of slips) yield { message: both(message, slip), call: after(call, slip) };
  }
}

function* withInputs(
  candidates: Iterable<Candidate>,
  slips: readonly InputSlip[],
): Generator<Candidate> {
  for (const { message, call } of candidates) {
    for (const slip of slips) yield { message: both(message, slip), call: before(call, slip) };
  }
}

const failed: Outcome = { threw: "nothing to compare", argumentsAfter: [] };

/** A call whose result suffers a slip. */
function after(call: Call, slip: OutputSlip): Call {
  return (args) => {
    const outcome = call(args);
    if (outcome.threw !== undefined) return outcome;
    const given = slip.of(outcome.given, args);
    return given === undefined ? failed : { ...outcome, given };
  };
}

/** A call whose arguments suffer a slip. */
function before(call: Call, slip: InputSlip): Call {
  return (args) => {
    const changed = slip.of(args);
    return changed === undefined ? failed : call(changed);
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

const none: Message = { name: "", explanation: "" };

function both(message: Message, slip: Message): Message {
  return message === none ? slip : together(message, slip);
}

function mistakeOf({ message, call }: Candidate): AnyMistake {
  const answer = (...args: unknown[]) => {
    const { given, threw } = call(args);
    if (threw !== undefined) throw new Error(threw);
    return given;
  };
  return { name: message.name, explanation: message.explanation, answer };
}
