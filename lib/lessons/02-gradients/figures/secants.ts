import * as Plot from "@observablehq/plot";
import { tallCurvePanel } from "../../../figures/curvePanel.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.secants;

/** A loss, the point and its true slope there, and the distance h of the two chords. */
export type Secants = {
  readonly loss: (theta: number) => number;
  readonly theta: number;
  readonly slope: number;
  readonly h: number;
};

/**
 * The tangent of a curve beside the chords of the forward and the central difference.
 *
 * @see notebooks/02-gradients.ipynb
 */
export function secants({ loss, theta, slope, h }: Secants): Figure {
  const forward = (loss(theta + h) - loss(theta)) / h;
  const central = (loss(theta + h) - loss(theta - h)) / (2 * h);
  const words = {
    theta: formatNumber(theta),
    h: formatNumber(h),
    slope: formatNumber(slope),
    forward: formatNumber(forward),
    central: formatNumber(central),
  };
  const reach = 1.6 * h;
  const curve = Array.from({ length: 101 }, (_, i) => {
    const at = theta + reach * (i / 50 - 1);
    return { at, loss: loss(at) };
  });
  const here = loss(theta);
  const middle = (loss(theta + h) + loss(theta - h)) / 2;
  const lines = [
    {
      label: text.tangent({ slope: words.slope }),
      slope,
      at: here,
      color: colors.gradient,
      dash: "",
    },
    {
      label: text.forward({ slope: words.forward }),
      slope: forward,
      at: here,
      color: colors.accent,
      dash: "2 3",
    },
    {
      label: text.central({ slope: words.central }),
      slope: central,
      at: middle,
      color: colors.path,
      dash: "7 4",
    },
  ];
  return {
    title: text.title({ h: words.h }),
    description: text.description(words),
    caption: text.caption,
    panels: [
      {
        ...tallCurvePanel,
        x: { label: text.parameter, domain: [theta - reach, theta + reach], ticks: 6 },
        y: { label: text.loss, ticks: 6 },
        marks: [
          Plot.line(curve, { x: "at", y: "loss", stroke: colors.curve, strokeWidth: 3 }),
          lines.map(({ label, slope: rise, at, color, dash }, line) => [
            Plot.line(
              [-1, 1].map((side) => [theta + side * reach, at + side * reach * rise]),
              { stroke: color, strokeWidth: 2, strokeDasharray: dash },
            ),
            Plot.text([label], {
              frameAnchor: "top-left",
              dx: 8,
              dy: 4 + 18 * line,
              fill: color,
              fontWeight: 600,
            }),
          ]),
          Plot.dot(
            [theta - h, theta, theta + h].map((at) => [at, loss(at)]),
            { fill: "currentColor", r: 4 },
          ),
        ],
      },
    ],
  };
}
