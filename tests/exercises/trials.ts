type Trial<Answer> = {
  /** For a near miss, what it does wrong and where; for a right answer, what is unusual about it. */
  readonly reason: string;
  readonly answer: Answer;
};

/** Answers that test how sharp the checks of an exercise are, and how fair. */
export type Trials<Answer extends (...args: never[]) => unknown> = {
  /** Wrong only in a corner of what the stub promises: at the catalogue's probes each is right to five digits. */
  readonly nearMisses: readonly Trial<Answer>[];
  /** Written in another way, or with another formula of the same value: each must get full marks. */
  readonly rightAnswers: readonly Trial<Answer>[];
};
