import * as Plot from "@observablehq/plot";
import { mean } from "d3-array";
import { meanGradient } from "../../../batch.js";
import { penguinSpecies } from "../../../data/penguins.js";
import type { Sample } from "../../../data/rows.js";
import { drawableExtent } from "../../../figures/axes/drawable.js";
import type { Figure } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/marks/cornerLegend.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";
import { penguinColors } from "./penguinClasses.js";
import { type Spoke, spokes } from "./spokes.js";

const text = figures.samplePulls;

/** The samples' gradients at one moment of the training: three numbers per species, weights first. */
export type Moment = {
  readonly update: number;
  readonly gradients: readonly (readonly number[])[];
};

/** Gentoo's two weights among the nine parameters. */
const shown = { beak: 6, flipper: 7 } as const;

type Pulls = {
  readonly update: number;
  readonly arrows: readonly Spoke[];
  readonly mean: Spoke;
};

/**
 * Where each penguin would move two of the weights, as an arrow from one point, and the mean of the arrows.
 *
 * @param samples - the penguins, in the order of the gradients
 * @param moments - one panel each, all on one scale
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function samplePulls(samples: readonly Sample[], moments: readonly Moment[]): Figure {
  const panels = moments.map(pullsOf);
  const tips = panels.flatMap(({ arrows, mean }) => [...arrows, mean]);
  const domains = (["x", "y"] as const).map((axis) => {
    const [low, high] = drawableExtent([0, ...tips.map((tip) => tip[axis])]);
    return [low - 0.06 * (high - low), high + 0.06 * (high - low)];
  });
  return {
    title: text.title,
    description: text.description({
      count: samples.length,
      moments: clauses(panels.map(describe)),
    }),
    caption: text.caption,
    panels: panels.map((pulls) => ({
      ...onEqualScales(domains, moments.length > 1 ? 260 : 310),
      grid: true,
      color: { domain: [...penguinSpecies], range: [...penguinColors.species].slice(0, 3) },
      marks: [
        panelHeading(text.heading({ update: pulls.update })),
        ...penguinSpecies.map((_, label) =>
          spokes(
            pulls.arrows.filter((_arrow, i) => samples[i]?.label === label),
            penguinColors.species[label],
            label,
          ),
        ),
        Plot.arrow([pulls.mean], {
          x1: 0,
          y1: 0,
          x2: "x",
          y2: "y",
          stroke: "currentColor",
          strokeWidth: 4,
          headLength: 5,
        }),
        ...cornerLegend(penguinSpecies),
      ],
    })),
  };
}

function pullsOf({ update, gradients }: Moment): Pulls {
  const pull = (gradient: ArrayLike<number>) => ({
    x: -gradient[shown.beak],
    y: -gradient[shown.flipper],
  });
  return { update, arrows: gradients.map(pull), mean: pull(meanGradient(gradients)) };
}

function describe({ update, arrows, mean: middle }: Pulls): string {
  return text.moment({
    heading: text.heading({ update }),
    average: formatNumber(mean(arrows, lengthOf) ?? 0),
    mean: formatNumber(lengthOf(middle)),
  });
}

const lengthOf = ({ x, y }: Spoke) => Math.hypot(x, y);

/** A unit is as long to the right as upwards, so that lengths can be compared by eye. */
function onEqualScales(domains: readonly (readonly number[])[], side: number): Plot.PlotOptions {
  const [across = 1, upwards = 1] = domains.map(([low = 0, high = 1]) => high - low);
  return {
    aspectRatio: 1,
    width: 48 + side + 12,
    height: headingMargin + Math.min(2, upwards / across || 1) * side + 42,
    marginLeft: 48,
    marginRight: 12,
    marginTop: headingMargin,
    marginBottom: 42,
    x: { label: text.x, domain: domains[0], ticks: 5 },
    y: { label: text.y, domain: domains[1], ticks: 5 },
  };
}
