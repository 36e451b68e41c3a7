import type { Figure } from "../../../figures/figure.js";
import type { Dataset } from "../../../softmaxRegression.js";
import { figures } from "../words/figures.js";
import { tiles } from "./tiles.js";

const text = figures.digitPictures;

/**
 * Handwritten digits in a row or two, with their labels, or with what a model took them for.
 *
 * @param dataset - pictures, d pixels each, with ink from 0 to 1
 * @param chosen - which samples to show
 * @param answers - the model's answers for all samples; without them the labels stand alone
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function digitPictures(
  { features, labels, featureCount: d }: Dataset,
  chosen: readonly number[],
  answers?: ArrayLike<number>,
): Figure {
  const captions = chosen.map((i) =>
    answers ? text.misread({ label: labels[i], predicted: answers[i] }) : String(labels[i]),
  );
  return {
    title: answers ? text.mistakes : text.title,
    description: text.description({ count: chosen.length, labels: captions }),
    panels: [
      tiles(
        chosen.map((i) => features.subarray(i * d, (i + 1) * d)),
        captions,
      ),
    ],
  };
}
