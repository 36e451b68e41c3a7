import * as Plot from "@observablehq/plot";
import { drawableExtent } from "../../../figures/axes/drawable.js";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.likelihoodOfMany;

export type LikelihoodOfMany = {
  readonly sampleCounts: readonly number[];
  readonly likelihoods: readonly number[];
  readonly logLikelihoods: readonly number[];
};

/**
 * The likelihood of more and more samples, as a product and as a sum of logarithms.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function likelihoodOfMany(state: LikelihoodOfMany): Figure {
  const { sampleCounts, likelihoods, logLikelihoods } = state;
  const end = sampleCounts.length - 1;
  const gone = likelihoods.indexOf(0);
  const positive = likelihoods.filter((likelihood) => likelihood > 0);
  const counts = { label: text.x, domain: [0, sampleCounts[end]], ticks: 5 };
  return {
    title: text.title,
    description: sentences([
      text.description({ end: formatNumber(logLikelihoods[end]), count: sampleCounts[end] }),
      ...(gone === -1 ? [] : [text.vanishes({ count: sampleCounts[gone] })]),
    ]),
    ...(gone === -1 ? {} : { caption: text.caption }),
    panels: [
      {
        ...size,
        x: counts,
        y: { label: text.likelihood, ...productAxis(positive) },
        marks: [
          Plot.line(positive, {
            x: (_: number, i: number) => sampleCounts[i],
            y: (likelihood: number) => likelihood,
            stroke: colors.path,
            strokeWidth: 2.5,
          }),
        ],
      },
      {
        ...size,
        x: counts,
        y: { label: text.logLikelihood, ticks: 5 },
        marks: [
          Plot.line(sampleCounts, {
            x: sampleCounts,
            y: logLikelihoods,
            stroke: colors.gradient,
            strokeWidth: 2.5,
          }),
        ],
      },
    ],
  };
}

// Plain powers of ten; a double ends near 10⁻³⁰⁸.
const powers = [1, 1e-100, 1e-200, 1e-300];

/** A log axis with those powers, where it reaches far enough for two of them. */
function productAxis(likelihoods: readonly number[]): Plot.ScaleOptions {
  const axis = logAxis(likelihoods);
  const [low, high] = drawableExtent(Array.from(axis.domain as Iterable<number>));
  const ticks = powers.filter((power) => power >= low && power <= high);
  return ticks.length < 2 ? axis : { ...axis, ticks };
}

const size = { width: 340, height: 260, marginTop: 28, marginLeft: 56, marginBottom: 42 };
