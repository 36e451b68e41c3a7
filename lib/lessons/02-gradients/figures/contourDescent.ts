import * as Plot from "@observablehq/plot";
import { type Figure, series } from "../../../figures/figure.js";
import { contours } from "../../../figures/marks/contours.js";
import { namesAbove } from "../../../figures/marks/namesAbove.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses, sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";
import { contourFrame } from "./contourFrame.js";

const text = figures.contourDescent;

type Range = readonly [number, number];

/** A loss of two parameters, the ranges to draw, the paths walked on it, and perhaps their learning rates. */
export type ContourDescent = {
  readonly loss: (x: number, y: number) => number;
  readonly x: Range;
  readonly y: Range;
  readonly paths: readonly (readonly ArrayLike<number>[])[];
  readonly learningRates?: readonly number[];
  /** A minimum to mark with a cross. */
  readonly minimum?: readonly [number, number];
  /** The heights of the contour lines and of the shading, for a surface where those chosen for a bowl do not work. */
  readonly levels?: readonly number[];
};

/**
 * The contour lines of a loss of two parameters, with one or more walks down it.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function contourDescent(state: ContourDescent): Figure {
  const { loss, x, y, paths, learningRates = [], minimum, levels } = state;
  const walks = paths.map((path) => path.map(toPoint));
  const at = ({ x, y }: Point) => text.point({ x: formatNumber(x), y: formatNumber(y) });
  const described = walks.map((walk, i) => {
    const last = walk[walk.length - 1];
    const said = {
      start: at(walk[0]),
      end: at(last),
      count: walk.length - 1,
      loss: formatNumber(loss(last.x, last.y)),
    };
    const learningRate = learningRates[i];
    return learningRate === undefined
      ? text.walk(said)
      : text.walkAtLearningRate({ ...said, learningRate: formatNumber(learningRate) });
  });
  return {
    title: text.title,
    description: text.description({ walks: clauses(described) }),
    caption: sentences([
      text.caption,
      ...(levels === undefined ? [] : [text.shade]),
      ...(minimum === undefined ? [] : [text.minimum]),
    ]),
    panels: [
      {
        ...contourFrame(x, y),
        x: { label: text.x, domain: x },
        y: { label: text.y, domain: y },
        marks: [
          contours(
            { loss, x, y },
            { strokeOpacity: 0.7, ...(levels === undefined ? {} : { levels, shade: 0.09 }) },
          ),
          Plot.frame({ strokeOpacity: 0.3 }),
          minimum === undefined
            ? []
            : Plot.dot([minimum], { symbol: "times", stroke: "currentColor", r: 5 }),
          walks.map(walkMarks),
          namesAbove(
            learningRates.map((rate, i) => ({
              label: text.learningRate({ learningRate: formatNumber(rate) }),
              color: series[i % series.length],
            })),
          ),
        ],
      },
    ],
  };
}

type Point = { readonly x: number; readonly y: number };

function toPoint(point: ArrayLike<number>): Point {
  return { x: point[0], y: point[1] };
}

function walkMarks(walk: readonly Point[], i: number): Plot.Markish {
  const color = series[i % series.length];
  const channels = { x: "x", y: "y", clip: true } as const;
  return [
    Plot.line(walk, { ...channels, stroke: color, strokeWidth: 1.5 }),
    Plot.dot(walk, { ...channels, fill: color, r: 3 }),
    Plot.dot(walk.slice(0, 1), { ...channels, stroke: color, strokeWidth: 2, r: 6 }),
  ];
}
