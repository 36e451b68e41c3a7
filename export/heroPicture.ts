import { drawFigure } from "../lib/figures/draw.js";
import { removeMarkLabels } from "../lib/figures/svg/removeMarkLabels.js";
import { roundCoordinates } from "../lib/figures/svg/roundCoordinates.js";
import { gradientDescent } from "../lib/gradientDescent.js";
import { contourDescent } from "../lib/lessons/02-gradients/figures/contourDescent.js";
import { document } from "../lib/notebook/dom/document.js";

const valley = (x: number, y: number) => (x ** 2 + 10 * y ** 2) / 2;
const slopes = (at: ArrayLike<number>) => [at[0], 10 * at[1]];
const start = [-9.5, 2.7];
const levels = [0.5, 2, 5, 10, 18, 30, 45, 65];

/** The picture at the top of the index: two walks down one valley, one of which zigzags, drawn as in the lessons. */
export function heroPicture(): string {
  const walk = (learningRate: number) =>
    gradientDescent(slopes, start, { learningRate, steps: 40 });
  const figure = contourDescent({
    loss: valley,
    x: [-11, 3.5],
    y: [-3.6, 3.6],
    paths: [walk(0.17), walk(0.05)],
    minimum: [0, 0],
    levels,
  });
  const element = removeMarkLabels(drawFigure(figure, document));
  return roundCoordinates(element.querySelector("[role=img]")?.outerHTML ?? "");
}
