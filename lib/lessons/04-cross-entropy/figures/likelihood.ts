import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { indexOfGreatest, indexOfLeast, rangeOf } from "../../../figures/parts/drawable.js";
import { logAxis } from "../../../figures/parts/logAxis.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  estimateTitle: "The likelihood is highest where the mean negative log-likelihood is lowest",
  parameter: "probability p that the model gives to class 1",
  likelihood: "likelihood (no unit)",
  meanLoss: "mean negative log-likelihood (nats)",
  estimate: (atMost: string, most: string, atLeast: string, least: string) =>
    `Two panels over the probability of class 1. The likelihood is one hill with its top, ${most}, at ${atMost}. The mean negative log-likelihood is one valley with its bottom, ${least}, at ${atLeast}.`,
  productTitle:
    "The likelihood of many samples leaves the range of numbers; its logarithm does not",
  sampleCount: "samples N",
  logLikelihood: "log-likelihood (nats)",
  likelihoodLog: "likelihood (log scale)",
  product: (end: string, count: string) =>
    `Two panels over the number of samples. The likelihood falls by many powers of ten. The log-likelihood falls steadily to ${end} at ${count} samples.`,
  productCaption:
    "A log axis has no place for 0: the likelihood is exactly 0 where its curve has ended.",
  vanishes: (count: string) => ` From ${count} samples on, the likelihood is rounded to 0.`,
} as const;

export type Estimate = {
  readonly parameters: readonly number[];
  readonly likelihoods: readonly number[];
  readonly meanLosses: readonly number[];
};

/**
 * The likelihood and the mean negative log-likelihood of one data set, over a model's parameter.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function estimateCurves({ parameters, likelihoods, meanLosses }: Estimate): Figure {
  const top = indexOfGreatest(likelihoods);
  const bottom = indexOfLeast(meanLosses);
  return {
    title: text.estimateTitle,
    description: text.estimate(
      formatNumber(parameters[top]),
      formatNumber(likelihoods[top]),
      formatNumber(parameters[bottom]),
      formatNumber(meanLosses[bottom]),
    ),
    panels: [
      estimatePanel(parameters, likelihoods, top, text.likelihood),
      estimatePanel(parameters, meanLosses, bottom, text.meanLoss),
    ],
  };
}

function estimatePanel(
  x: readonly number[],
  y: readonly number[],
  best: number,
  label: string,
): Plot.PlotOptions {
  return {
    ...size,
    x: { label: text.parameter, domain: [0, 1], ticks: 5 },
    y: { label, ticks: 5, zero: true },
    marks: [
      Plot.ruleX([x[best]], { stroke: colors.curve, strokeDasharray: "4 4" }),
      Plot.line(x, { x, y, stroke: colors.path, strokeWidth: 2.5 }),
      Plot.dot([best], { x: x[best], y: y[best], fill: colors.gradient, r: 5 }),
    ],
  };
}

export type LikelihoodOfMany = {
  readonly sampleCounts: readonly number[];
  readonly likelihoods: readonly number[];
  readonly logLikelihoods: readonly number[];
};

/**
 * The likelihood of ever more samples, as a product and as a sum of logarithms.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function likelihoodOfMany(state: LikelihoodOfMany): Figure {
  const { sampleCounts, likelihoods, logLikelihoods } = state;
  const end = sampleCounts.length - 1;
  const gone = likelihoods.indexOf(0);
  const positive = likelihoods.filter((likelihood) => likelihood > 0);
  const counts = { label: text.sampleCount, domain: [0, sampleCounts[end]], ticks: 5 };
  return {
    title: text.productTitle,
    description:
      text.product(formatNumber(logLikelihoods[end]), String(sampleCounts[end])) +
      (gone === -1 ? "" : text.vanishes(String(sampleCounts[gone]))),
    ...(gone === -1 ? {} : { caption: text.productCaption }),
    panels: [
      {
        ...size,
        x: counts,
        y: { label: text.likelihoodLog, ...productAxis(positive) },
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
  const [low, high] = rangeOf(Array.from(axis.domain as Iterable<number>));
  const ticks = powers.filter((power) => power >= low && power <= high);
  return ticks.length < 2 ? axis : { ...axis, ticks };
}

const size = { width: 340, height: 260, marginTop: 28, marginLeft: 56, marginBottom: 42 };
