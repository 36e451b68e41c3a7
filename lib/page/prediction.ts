/** A question with a few answers to choose from, each with what is to be said about it. */
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
  /** What is said to the right number. */
  readonly right: string;
  /** Numbers that a misconception gives, each with what it overlooks; the same tolerance holds. */
  readonly typical: readonly { readonly answer: number; readonly feedback: string }[];
  /** What is said to every other number. */
  readonly otherwise: string;
};

export type Prediction = Choice | Estimate;

/** What a page asks its script for, where it asks for no figure. */
export const predictionName = "prediction";

export type Judgement = { readonly right: boolean; readonly feedback: string };

export function isEstimate(prediction: Prediction): prediction is Estimate {
  return "tolerance" in prediction;
}

/**
 * What is said to an answer.
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
