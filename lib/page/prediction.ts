/** A question with a few answers to choose from, each with its feedback. */
export type Choice = {
  readonly question: string;
  readonly options: readonly {
    readonly answer: string;
    /** Why it is right, or which idea leads to it and where that idea goes wrong. */
    readonly feedback: string;
    readonly right?: true;
  }[];
};

/** A question whose answer is a number. */
export type Estimate = {
  readonly question: string;
  readonly answer: number;
  /** How far from it a number still counts as right. */
  readonly tolerance: number;
  /** The feedback on the right number. */
  readonly right: string;
  /** Numbers that come from a misconception, each with what it overlooks; the same tolerance applies. */
  readonly typical: readonly { readonly answer: number; readonly feedback: string }[];
  /** The feedback on every other number. */
  readonly otherwise: string;
};

export type Prediction = Choice | Estimate;

/** A lesson's words for a choice; its options have keys, so that a translation need not keep their order. */
type ChoiceWords = {
  readonly question: string;
  readonly options: {
    readonly [Key: string]: { readonly answer: string; readonly feedback: string };
  };
};

/** A lesson's words for an estimate. */
type EstimateWords = Pick<Estimate, "question" | "right" | "otherwise"> & {
  readonly typical: { readonly [Key: string]: string };
};

/**
 * A choice from a lesson's catalogue, in the language that is current when it is read.
 *
 * @param words - its group in the catalogue
 * @param solution - the key of the right option
 * @example choice({ question: "1 + 1?", options: { two: { answer: "2", feedback: "Yes." } } }, { right: "two" }).options[0].right // true
 */
export function choice<Words extends ChoiceWords>(
  words: Words,
  { right }: { readonly right: keyof Words["options"] },
): Choice {
  return {
    get question() {
      return words.question;
    },
    get options() {
      return Object.entries(words.options).map(([key, { answer, feedback }]) =>
        key === right ? { answer, right: true as const, feedback } : { answer, feedback },
      );
    },
  };
}

/**
 * An estimate from a lesson's catalogue, in the language that is current when it is read.
 *
 * @param words - its group in the catalogue
 * @param numbers - the answer, and for each typical slip of the catalogue the number that it gives
 * @example estimate({ question: "1 + 1?", right: "Yes.", otherwise: "No.", typical: {} }, { answer: 2, tolerance: 0, typical: {} }).answer // 2
 */
export function estimate<Words extends EstimateWords>(
  words: Words,
  numbers: Pick<Estimate, "answer" | "tolerance"> & {
    readonly typical: { readonly [Key in keyof Words["typical"]]: number };
  },
): Estimate {
  const slips: readonly (keyof Words["typical"] & string)[] = Object.keys(words.typical);
  return {
    get question() {
      return words.question;
    },
    answer: numbers.answer,
    tolerance: numbers.tolerance,
    get right() {
      return words.right;
    },
    get typical() {
      return slips.map((slip) => ({
        answer: numbers.typical[slip],
        feedback: words.typical[slip] ?? "",
      }));
    },
    get otherwise() {
      return words.otherwise;
    },
  };
}

/** The name that a page gives its script in place of a figure's. */
export const predictionName = "prediction";

export type Judgement = { readonly right: boolean; readonly feedback: string };

export function isEstimate(prediction: Prediction): prediction is Estimate {
  return "tolerance" in prediction;
}

/**
 * The feedback on an answer.
 *
 * @param answer - the chosen option's index, or the number
 * @example judge({ question: "1 + 1?", answer: 2, tolerance: 0, right: "Yes.", typical: [], otherwise: "No." }, 3) // { right: false, feedback: "No." }
 */
export function judge(prediction: Prediction, answer: number): Judgement {
  if (!isEstimate(prediction)) {
    const { right = false, feedback = "" } = prediction.options[answer] ?? {};
    return { right, feedback };
  }
  const near = (number: number) => Math.abs(answer - number) <= prediction.tolerance;
  if (near(prediction.answer)) return { right: true, feedback: prediction.right };
  const typical = prediction.typical.find((wrong) => near(wrong.answer));
  return { right: false, feedback: typical?.feedback ?? prediction.otherwise };
}
