import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "./figure.js";
import { short } from "./parts/number.js";

const text = {
  class: "class",
  logit: "logit h (no unit)",
  exponential: "exp(h) (no unit)",
  probability: "probability p",
  barsTitle: "Logits and the probabilities that softmax makes of them",
  stepsTitle: "Softmax in two steps: exponentiate, then divide by the sum",
  stepsCaption:
    "The exponential makes every score positive and keeps the order. The division by the sum changes the scale alone: the numbers of the second and the third picture have the same proportions.",
  describeClass: (label: string, logit: string, probability: string) =>
    `${label}: logit ${logit}, probability ${probability}`,
  describeBars: (classes: string) => `Bars for each class. ${classes}.`,
  describeStep: (label: string, logit: string, exponential: string, probability: string) =>
    `${label}: ${logit}, then ${exponential}, then ${probability}`,
  describeSteps: (classes: string) =>
    `Three bar charts, from logits to exponentials to probabilities. ${classes}.`,
} as const;

export type ClassScores = {
  readonly labels: readonly string[];
  readonly logits: readonly number[];
  readonly probabilities: readonly number[];
};

/** Logits on the left, probabilities on the right, a bar a class. */
export function probabilityBars({ labels, logits, probabilities }: ClassScores): Figure {
  const classes = labels.map((label, j) =>
    text.describeClass(label, short(logits[j]), short(probabilities[j])),
  );
  return {
    title: text.barsTitle,
    description: text.describeBars(classes.join("; ")),
    panels: [
      barPanel(labels, logits, { label: text.logit, color: colors.curve, width: 255 }),
      probabilityPanel(labels, probabilities, 255),
    ],
  };
}

/** The three stages of softmax side by side: logits, exponentials, probabilities. */
export function softmaxSteps(
  state: ClassScores & { readonly exponentials: readonly number[] },
): Figure {
  const { labels, logits, exponentials, probabilities } = state;
  const classes = labels.map((label, j) =>
    text.describeStep(label, short(logits[j]), short(exponentials[j]), short(probabilities[j])),
  );
  return {
    title: text.stepsTitle,
    description: text.describeSteps(classes.join("; ")),
    caption: text.stepsCaption,
    panels: [
      barPanel(labels, logits, { label: text.logit, color: colors.curve, width: 230 }),
      barPanel(labels, exponentials, { label: text.exponential, color: colors.accent, width: 230 }),
      probabilityPanel(labels, probabilities, 230),
    ],
  };
}

function probabilityPanel(
  labels: readonly string[],
  probabilities: readonly number[],
  width: number,
): Plot.PlotOptions {
  const scale = { domain: [0, 1], ticks: [0, 0.5, 1] };
  return barPanel(labels, probabilities, {
    label: text.probability,
    color: colors.path,
    width,
    scale,
  });
}

type Bars = {
  readonly label: string;
  readonly color: string;
  readonly width: number;
  readonly scale?: NonNullable<Plot.PlotOptions["x"]>;
};

function barPanel(
  labels: readonly string[],
  values: readonly number[],
  { label, color, width, scale = { ticks: 3, nice: true } }: Bars,
): Plot.PlotOptions {
  const bars = labels.map((name, j) => ({ name, value: values[j] }));
  return {
    width,
    height: 72 + 30 * labels.length,
    marginTop: 24,
    marginLeft: 76,
    marginRight: 48,
    marginBottom: 42,
    x: { label, ...scale },
    y: { label: text.class, labelAnchor: "top", domain: [...labels], tickSize: 0 },
    marks: [
      Plot.barX(bars, { x: "value", y: "name", fill: color, insetTop: 3, insetBottom: 3 }),
      Plot.text(bars, {
        // Beside the bar, or beside the zero line where the bar goes left into the names.
        x: ({ value }) => Math.max(value, 0),
        y: "name",
        text: ({ value }) => short(value),
        textAnchor: "start",
        dx: 5,
      }),
      Plot.ruleX([0]),
    ],
  };
}
