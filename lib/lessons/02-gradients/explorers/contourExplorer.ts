import type { Interactive } from "../../../figures/interactive.js";
import { gradientDescent } from "../../../gradientDescent.js";
import { quadratic, quadraticGradient } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { contourDescent } from "../figures/contourDescent.js";
import { explorers } from "../words/explorers.js";
import { figures } from "../words/figures.js";

const text = explorers.contourExplorer;

type State = {
  readonly learningRate: number;
  readonly conditionNumber: number;
  readonly startX: number;
  readonly startY: number;
};

const steps = 30;
const x = [-10, 10] as const;
const y = [-4, 4] as const;

/** J = ½(x² + κy²): a bowl whose two curvatures are 1 and κ. */
const lossOf =
  ({ conditionNumber }: State) =>
  (first: number, second: number) =>
    quadratic(first, 1) + quadratic(second, conditionNumber);

function pathOf({ learningRate, conditionNumber, startX, startY }: State): number[][] {
  const gradientOf = ([first = 0, second = 0]: readonly number[]) => [
    quadraticGradient(first, 1),
    quadraticGradient(second, conditionNumber),
  ];
  return gradientDescent(gradientOf, [startX, startY], { learningRate, steps });
}

/** The path as far as it stays near the map: a browser can't draw what lies a million maps away. */
function nearby(path: readonly number[][]): number[][] {
  const left = path.findIndex((point) => point.some((value) => Math.abs(value) > 10 * x[1]));
  return path.slice(0, left === -1 ? path.length : left + 1);
}

/**
 * A start that can be dragged over a bowl, η, and how long the bowl is.
 *
 * @see notebooks/02-gradients.ipynb
 */
export const contourExplorer: Interactive<State> = {
  name: "contourExplorer",
  initial: { learningRate: 0.05, conditionNumber: 10, startX: 8, startY: 2 },
  controls: () => [
    { field: "learningRate", label: text.learningRate, min: 0.01, max: 0.6, step: 0.01 },
    { field: "conditionNumber", label: text.conditionNumber, min: 1, max: 20, step: 1 },
    { field: "startX", label: text.startX, min: x[0], max: x[1], step: 0.1 },
    { field: "startY", label: text.startY, min: y[0], max: y[1], step: 0.1 },
  ],
  handle: {
    panel: 0,
    x: "startX",
    y: "startY",
    at: ({ startX, startY }) => [startX, startY],
  },
  draw: (state) => ({
    ...contourDescent({
      loss: lossOf(state),
      x,
      y,
      paths: [nearby(pathOf(state))],
      minimum: [0, 0],
    }),
    caption: sentences([text.caption, figures.contourDescent.caption]),
  }),
  say(state) {
    const path = pathOf(state);
    const lossAt = ([first = 0, second = 0]: number[] = []) => lossOf(state)(first, second);
    return text.line({
      x: formatNumber(1 - state.learningRate),
      y: formatNumber(1 - state.conditionNumber * state.learningRate),
      count: steps,
      from: formatNumber(lossAt(path[0])),
      to: formatNumber(lossAt(path[steps])),
      bound: formatNumber(2 / state.conditionNumber),
    });
  },
};
