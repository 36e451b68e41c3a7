import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { indexOfGreatest, indexOfLeast } from "../../../figures/parts/drawable.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  entropyTitle: "Entropy of two classes",
  truth: "true probability q of class 1",
  entropyNats: "entropy H(q) (nats)",
  entropy: (highest: string, at: string) =>
    `An arch over the probability of class 1: 0 at both ends, highest at ${at}, where it is ${highest} nats.`,
  splitTitle: "Cross-entropy = entropy + divergence",
  predicted: "predicted probability p of class 1",
  crossEntropyNats: "cross-entropy H(q, p) (nats)",
  entropyPart: "H(q)",
  divergencePart: "KL(q‖p)",
  split: (entropy: string, least: string, at: string) =>
    `Two stacked areas over the predicted probability. The lower one, the entropy, has the same height ${entropy} everywhere. The upper one, the divergence, shrinks to ${least} at p = ${at} and grows on both sides.`,
  splitCaption:
    "Grey: H(q), which no model can lower. Orange: KL(q‖p), what the model adds. Dashed: the truth, p = q.",
} as const;

export type BinaryEntropy = {
  readonly probabilities: readonly number[];
  /** In nats. */
  readonly entropies: readonly number[];
};

/**
 * The entropy of two classes over the probability of one of them.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function binaryEntropy({ probabilities, entropies }: BinaryEntropy): Figure {
  const top = indexOfGreatest(entropies);
  return {
    title: text.entropyTitle,
    description: text.entropy(formatNumber(entropies[top]), formatNumber(probabilities[top])),
    panels: [
      {
        ...size,
        x: { label: text.truth, domain: [0, 1], ticks: 5 },
        y: { label: text.entropyNats, ticks: 5, zero: true },
        marks: [
          Plot.ruleY([0], { stroke: colors.curve }),
          Plot.line(probabilities, {
            x: probabilities,
            y: entropies,
            stroke: colors.path,
            strokeWidth: 2.5,
          }),
        ],
      },
    ],
  };
}

export type CrossEntropySplit = {
  readonly predicted: readonly number[];
  /** Of the truth, in nats: one number, whatever is predicted. */
  readonly entropy: number;
  /** For each prediction, in nats. */
  readonly divergences: readonly number[];
};

/**
 * Cross-entropy over the prediction, as the truth's entropy with the divergence on top.
 *
 * @see notebooks/04-cross-entropy.ipynb
 */
export function crossEntropySplit(state: CrossEntropySplit): Figure {
  const { predicted, entropy, divergences } = state;
  const total = divergences.map((divergence) => entropy + divergence);
  const best = indexOfLeast(divergences);
  return {
    title: text.splitTitle,
    description: text.split(
      formatNumber(entropy),
      formatNumber(divergences[best]),
      formatNumber(predicted[best]),
    ),
    caption: text.splitCaption,
    panels: [
      {
        ...size,
        x: { label: text.predicted, domain: [0, 1], ticks: 5 },
        y: { label: text.crossEntropyNats, ticks: 5, zero: true },
        marks: [
          Plot.areaY(predicted, {
            x: predicted,
            y1: 0,
            y2: entropy,
            fill: colors.curve,
            fillOpacity: 0.5,
          }),
          Plot.areaY(predicted, {
            x: predicted,
            y1: entropy,
            y2: total,
            fill: colors.gradient,
            fillOpacity: 0.6,
          }),
          Plot.line(predicted, { x: predicted, y: total, stroke: colors.gradient, strokeWidth: 2 }),
          Plot.ruleX([predicted[best]], { stroke: "currentColor", strokeDasharray: "4 4" }),
          label(text.entropyPart, predicted[best], entropy / 2),
          label(text.divergencePart, predicted[0], entropy + divergences[0] / 8),
        ],
      },
    ],
  };
}

function label(words: string, x: number, y: number): Plot.Markish {
  return Plot.text([words], { x, y, textAnchor: "start", dx: 10, fontWeight: 600 });
}

const size = { width: 420, height: 270, marginTop: 28, marginBottom: 42 };
