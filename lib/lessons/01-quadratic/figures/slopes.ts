import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { quadratic, quadraticGradient } from "../../../quadratic.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.slopes;

/** Where to stand on J(θ) = θ², and the learning rate of the step. */
export type Slopes = { readonly positions: readonly number[]; readonly learningRate: number };

/**
 * Tangents of J(θ) = θ² and the steps that gradient descent takes from them.
 *
 * @see notebooks/01-quadratic.ipynb
 */
export function slopes({ positions, learningRate }: Slopes): Figure {
  const places = positions.map((theta) => {
    const slope = quadraticGradient(theta);
    return { theta, loss: quadratic(theta), slope, next: theta - learningRate * slope };
  });
  const described = places.map(({ theta, slope, next }) =>
    text.place({
      theta: formatNumber(theta),
      slope: formatNumber(slope),
      next: formatNumber(next),
    }),
  );
  const reach = 1.8 * Math.max(...positions.map(Math.abs));
  const curve = Array.from({ length: 121 }, (_, i) => {
    const theta = reach * (i / 60 - 1);
    return { theta, loss: quadratic(theta) };
  });
  const half = 0.18 * reach;
  return {
    title: text.title,
    description: text.description({ places: described }),
    caption: text.caption({ learningRate: formatNumber(learningRate) }),
    panels: [
      {
        width: 440,
        height: 290,
        marginTop: 28,
        x: { label: text.parameter, domain: [-reach, reach] },
        y: { label: text.loss, domain: [-0.05 * quadratic(reach), quadratic(reach)], ticks: 6 },
        marks: [
          Plot.ruleY([0], { strokeOpacity: 0.3 }),
          Plot.line(curve, { x: "theta", y: "loss", stroke: colors.curve, strokeWidth: 2 }),
          Plot.link(places, {
            x1: ({ theta }) => theta - half,
            x2: ({ theta }) => theta + half,
            y1: ({ loss, slope }) => loss - half * slope,
            y2: ({ loss, slope }) => loss + half * slope,
            stroke: colors.gradient,
            strokeWidth: 2,
          }),
          Plot.arrow(places, {
            x1: "theta",
            x2: "next",
            y1: "loss",
            y2: "loss",
            stroke: colors.path,
            strokeWidth: 2.5,
            headLength: 7,
          }),
          Plot.dot(places, { x: "theta", y: "loss", fill: colors.path, r: 5 }),
          // Outside the bowl, where neither curve nor tangent runs.
          slopeLabels(
            places.filter(({ theta }) => theta < 0),
            "end",
          ),
          slopeLabels(
            places.filter(({ theta }) => theta >= 0),
            "start",
          ),
        ],
      },
    ],
  };
}

type Place = { readonly theta: number; readonly loss: number; readonly slope: number };

function slopeLabels(places: readonly Place[], textAnchor: "start" | "end"): Plot.Markish {
  return Plot.text(places, {
    x: "theta",
    y: "loss",
    text: ({ slope }: Place) => text.slope({ slope: formatNumber(slope) }),
    textAnchor,
    dx: textAnchor === "start" ? 12 : -12,
    dy: 8,
  });
}
