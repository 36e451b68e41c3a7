import { type Behaviour, behaviourOf, isSame } from "./behaviour.js";

/** A typical wrong answer. */
export type Mistake<Answer> = {
  /** A few words, unique within the exercise. */
  readonly name: string;
  /** One sentence to the student: what the answer does, and what to do instead. */
  readonly explanation: string;
  /** The wrong answer itself. */
  readonly answer: Answer;
  /** The name of an earlier mistake that behaves the same for every input. */
  readonly sameAs?: string;
  /** How near an answer must be to this one, where its numbers depend on a free choice. */
  readonly tolerance?: number;
};

/** The typical wrong answers to one exercise, and the inputs that tell them apart. */
export type Catalogue<Answer extends (...args: never[]) => unknown> = {
  readonly solution: Answer;
  /** Ordinary inputs. They are enough for every mistake but those that only `extremes` bring out. */
  readonly probes: readonly Parameters<Answer>[];
  /** Inputs at which an answer that is right for ordinary ones may still fail. */
  readonly extremes?: readonly Parameters<Answer>[];
  /** How near two results must be to count as the same; 1e-9 unless told. */
  readonly tolerance?: number;
  readonly mistakes: readonly Mistake<Answer>[];
};

/**
 * Finds the mistake that an answer makes: the first one that behaves as the answer does.
 *
 * An answer that is wrong for ordinary inputs is compared on these alone: so a student who forgot
 * the mean is told so, whether or not the exponentials overflow as well.
 *
 * @param answer - the student's function, called with copies of the probes
 * @returns the mistake, or undefined if the answer behaves like none of them, or is right
 */
export function diagnose<Answer extends (...args: never[]) => unknown>(
  answer: Answer,
  { solution, probes, extremes = [], tolerance = 1e-9, mistakes }: Catalogue<Answer>,
): Mistake<Answer> | undefined {
  const right = { answer: solution, tolerance };
  const seen = behaviourOf(answer as AnyFunction, probes);
  const agrees = (candidate: Candidate<Answer>, inputs: typeof probes, behaviour: Behaviour) =>
    isSame(
      behaviourOf(candidate.answer as AnyFunction, inputs),
      behaviour,
      candidate.tolerance ?? tolerance,
    );
  const suspects = mistakes.filter((mistake) => agrees(mistake, probes, seen));
  if (!agrees(right, probes, seen)) return suspects[0];
  const seenAtExtremes = behaviourOf(answer as AnyFunction, extremes);
  if (agrees(right, extremes, seenAtExtremes)) return undefined;
  return suspects.find((mistake) => agrees(mistake, extremes, seenAtExtremes));
}

type Candidate<Answer> = { readonly answer: Answer; readonly tolerance?: number };
type AnyFunction = (...args: readonly unknown[]) => unknown;
