import * as Plot from "@observablehq/plot";
import { drawableExtent } from "../../../figures/axes/drawable.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.sampleGradients;

/** Two entries of each sample's gradient, and of the mean gradient. */
export type SampleGradients = {
  readonly gradients: readonly (readonly [number, number])[];
  readonly mean: readonly [number, number];
};

type Tip = { x: number; y: number };
type Pull = Tip & { name: string };

/**
 * The direction in which each sample alone would move two weights, and the mean direction.
 *
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function sampleGradients(state: SampleGradients): Figure {
  const pulls = state.gradients.map(([x, y], i) => ({
    x: -x,
    y: -y,
    name: text.sample({ number: i + 1 }),
  }));
  const mean = { x: -state.mean[0], y: -state.mean[1] };
  const [, reach] = drawableExtent(pulls.map(({ x, y }) => Math.hypot(x, y)));
  // A name stands a fixed distance behind its arrow's tip.
  const beyond = ({ x, y }: Pull) => 1 + (0.14 * reach) / Math.max(Math.hypot(x, y), 0.01 * reach);
  const place = ({ x, y }: Tip) => figures.point({ x: formatNumber(x), y: formatNumber(y) });
  return {
    title: text.title,
    description: text.description({
      count: pulls.length,
      pulls: pulls.map(place),
      mean: place(mean),
    }),
    panels: [
      {
        ...onEqualScales([...pulls, mean], 0.3 * reach),
        grid: true,
        marks: [
          Plot.arrow(pulls, { ...from(0), stroke: colors.gradient, strokeWidth: 1.5 }),
          Plot.arrow([mean], { ...from(0), stroke: colors.path, strokeWidth: 4 }),
          Plot.text([text.thickArrow], {
            frameAnchor: "top-left",
            dx: 8,
            dy: 8,
            fill: colors.path,
            fontWeight: 600,
          }),
          Plot.text(pulls, {
            x: (d: Pull) => d.x * beyond(d),
            y: (d: Pull) => d.y * beyond(d),
            text: "name",
            fontWeight: 600,
          }),
        ],
      },
    ],
  };
}

const unit = { plot: 320, left: 48, right: 20, top: 28, bottom: 42 } as const;

/** A unit is as long to the right as upwards, so that lengths can be compared by eye. */
function onEqualScales(tips: readonly Tip[], margin: number): Plot.PlotOptions {
  const domains = (["x", "y"] as const).map((axis) => {
    const [low, high] = drawableExtent([0, ...tips.map((tip) => tip[axis])]);
    return [low - margin, high + margin];
  });
  const [across, upwards] = domains.map(([low, high]) => high - low);
  return {
    width: unit.left + unit.plot + unit.right,
    height: unit.top + unit.plot * (upwards / across || 1) + unit.bottom,
    marginLeft: unit.left,
    marginRight: unit.right,
    marginTop: unit.top,
    marginBottom: unit.bottom,
    x: { label: text.x, domain: domains[0], ticks: 5 },
    y: { label: text.y, domain: domains[1], ticks: 5 },
  };
}

function from(origin: number) {
  return { x1: origin, y1: origin, x2: "x", y2: "y" };
}
