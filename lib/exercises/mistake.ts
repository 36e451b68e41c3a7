/** A typical wrong answer. */
export type Mistake<Answer> = {
  /** Its key in the words of the exercise, which have a name and an explanation for it. */
  readonly id: string;
  /** Parameters for these words, if one id serves several mistakes. */
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** The wrong answer itself. */
  readonly answer: Answer;
  /** The id of an earlier mistake that behaves the same for every input. */
  readonly sameAs?: string;
  /** How close an answer must be to this one, where its numbers depend on a free choice. */
  readonly tolerance?: number;
};

/** The typical wrong answers to one exercise, and the inputs that tell them apart. */
export type MistakeCatalogue<Answer extends (...args: never[]) => unknown> = {
  readonly solution: Answer;
  /** Ordinary inputs. They are enough for every mistake except those that only `extremes` bring out. */
  readonly probes: readonly Parameters<Answer>[];
  /** Inputs at which an answer that is right for ordinary ones may still fail. */
  readonly extremes?: readonly Parameters<Answer>[];
  /** How close two results must be to count as the same; 1e-9 by default. */
  readonly tolerance?: number;
  /** Smaller numbers are compared as if they were of this size; 1 by default. */
  readonly smallest?: number;
  /** The function whose parameters have the names to use, if that is not the solution. */
  readonly parametersOf?: Answer;
  /** Which arguments the documentation allows, where others could keep the solution or a mistake busy for long. */
  readonly allows?: (...args: Parameters<Answer>) => boolean;
  /** Parts of the result that are computed from others; if those are wrong, nothing is said about these. */
  readonly follows?: Readonly<Record<string, readonly string[]>>;
  /** Where a call takes milliseconds, so that mistakes are not combined with other inputs. */
  readonly slow?: boolean;
  readonly mistakes: readonly Mistake<Answer>[];
};
