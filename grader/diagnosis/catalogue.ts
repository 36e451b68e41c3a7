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
  /** Smaller numbers are compared as if they were of this size; 1 unless told. */
  readonly smallest?: number;
  /** The function whose parameters have the names to use, if that is not the solution. */
  readonly parametersOf?: Answer;
  /** Which arguments the documentation allows, where others could keep the solution or a mistake busy for long. */
  readonly allows?: (...args: Parameters<Answer>) => boolean;
  /** Parts of the result that are computed from others: where these are wrong, nothing is said of the former. */
  readonly follows?: Readonly<Record<string, readonly string[]>>;
  /** Where a call takes milliseconds, so that mistakes are not combined with other inputs. */
  readonly slow?: boolean;
  readonly mistakes: readonly Mistake<Answer>[];
};

export type AnyAnswer = (...args: never[]) => unknown;
export type AnyMistake = Mistake<AnyAnswer>;
export type AnyCatalogue = Catalogue<AnyAnswer>;
