import { type Prediction, predictionName } from "../page/prediction.js";
import { requirePrediction } from "./cellArguments.js";
import { showLive } from "./showLive.js";
import { predictionHtml } from "./views/predictionView.js";

/**
 * Asks the reader for a prediction, below the current cell, and answers each with its feedback.
 * The answers do not count. In a cell: `ask(predictions.secondPoint)`.
 *
 * @param prediction - from predictions.ts in the room of a lesson
 */
export function ask(prediction: Prediction): void {
  requirePrediction("ask", prediction);
  showLive(predictionHtml(prediction), predictionName, prediction);
}
