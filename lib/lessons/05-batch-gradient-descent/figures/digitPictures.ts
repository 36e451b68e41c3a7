import type { Figure } from "../../../figures/figure.js";
import { figures } from "../words/figures.js";
import { tiles } from "./tiles.js";

const text = figures.digitPictures;

/** One handwritten digit, what it is, and what a model took it for. */
export type DigitPicture = {
  /** Ink from 0 to 1, row by row from the top left. */
  readonly pixels: ArrayLike<number>;
  readonly label: number;
  readonly predicted?: number;
};

/**
 * Handwritten digits in a row or two, with their labels or with a model's mistakes.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function digitPictures(pictures: readonly DigitPicture[]): Figure {
  const captions = pictures.map(({ label, predicted }) =>
    predicted === undefined ? String(label) : text.misread({ label, predicted }),
  );
  const misread = pictures.some(({ predicted }) => predicted !== undefined);
  return {
    title: misread ? text.mistakes : text.title,
    description: text.description({ count: pictures.length, labels: captions }),
    panels: [
      tiles(
        pictures.map((picture) => picture.pixels),
        captions,
      ),
    ],
  };
}
