import { isEstimate, type Prediction } from "../../../lib/page/prediction.js";

/** The answer that a prediction accepts: a number, or the text of an option. */
export function rightAnswer(prediction: Prediction): number | string | undefined {
  if (isEstimate(prediction)) return prediction.answer;
  return prediction.options.find(({ right }) => right)?.answer;
}
