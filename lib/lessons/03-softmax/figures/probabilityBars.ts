import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { headingMargin, panelHeading } from "../../../figures/parts/panelHeading.js";
import { withMarks } from "../../../figures/parts/withMarks.js";
import { formatNumber } from "../../../words/formatNumber.js";

const text = {
  class: "class",
  logit: "logit h (no unit)",
  scaled: "h / T (no unit)",
  exponential: "exp(h) (no unit)",
  probability: "probability p",
  barsTitle: "Logits over T, and the probabilities that softmax makes of them",
  barsCaption: "A bar that leaves the axis ends at its edge. The number beside it is exact.",
  logitsHeading: "Logits",
  exponentialsHeading: (sum: string) => `Exponentiate: sum ${sum}`,
  probabilitiesHeading: (sum: string) => `Divide by ${sum}`,
  stepsTitle: "Softmax in two steps: exponentiate, then divide by the sum",
  stepsCaption:
    "The exponential makes every score positive and keeps the order. The division by the sum changes the scale alone: the numbers of the second and the third picture have the same proportions.",
  describeClass: (label: string, scaled: string, probability: string) =>
    `${label}: h/T = ${scaled}, probability ${probability}`,
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

/** The logits over the temperature on the left, probabilities on the right, a bar a class. */
export function probabilityBars(state: ClassScores & { readonly temperature: number }): Figure {
  const { labels, logits, probabilities, temperature } = state;
  const scaled = logits.map((logit) => logit / temperature);
  const classes = labels.map((label, j) =>
    text.describeClass(label, formatNumber(scaled[j]), formatNumber(probabilities[j])),
  );
  return {
    title: text.barsTitle,
    description: text.describeBars(classes.join("; ")),
    caption: text.barsCaption,
    panels: [
      barPanel(labels, scaled, {
        label: text.scaled,
        color: colors.curve,
        width: 255,
        scale: { domain: [-5, 5], ticks: [-5, 0, 5] },
      }),
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
    text.describeStep(
      label,
      formatNumber(logits[j]),
      formatNumber(exponentials[j]),
      formatNumber(probabilities[j]),
    ),
  );
  const sum = formatNumber(exponentials.reduce((total, value) => total + value, 0));
  const width = 230;
  return {
    title: text.stepsTitle,
    description: text.describeSteps(classes.join("; ")),
    caption: text.stepsCaption,
    panels: [
      withHeading(
        text.logitsHeading,
        barPanel(labels, logits, { label: text.logit, color: colors.curve, width }),
      ),
      withHeading(
        text.exponentialsHeading(sum),
        barPanel(labels, exponentials, { label: text.exponential, color: colors.accent, width }),
      ),
      withHeading(text.probabilitiesHeading(sum), probabilityPanel(labels, probabilities, width)),
    ],
  };
}

function withHeading(words: string, panel: Plot.PlotOptions): Plot.PlotOptions {
  return withMarks(panel, [panelHeading(words)], {
    height: (panel.height ?? 0) + headingMargin - barMargin,
    marginTop: headingMargin,
  });
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
  readonly scale?: { ticks: number | number[]; nice?: boolean; domain?: number[] };
};

const barMargin = 24;

function barPanel(
  labels: readonly string[],
  values: readonly number[],
  { label, color, width, scale = { ticks: 3, nice: true } }: Bars,
): Plot.PlotOptions {
  const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = scale.domain ?? [];
  const bars = labels.map((name, j) => ({
    name,
    value: values[j],
    end: Math.max(low, Math.min(high, values[j])),
  }));
  return {
    width,
    height: 72 + 30 * labels.length,
    marginTop: barMargin,
    marginLeft: 76,
    marginRight: 48,
    marginBottom: 42,
    x: { label, ...scale },
    y: { label: text.class, labelAnchor: "top", domain: [...labels], tickSize: 0 },
    marks: [
      Plot.barX(bars, { x: "end", y: "name", fill: color, insetTop: 3, insetBottom: 3 }),
      Plot.text(bars, {
        // Beside the bar, or beside the zero line where the bar goes left into the names.
        x: ({ end }) => Math.max(end, 0),
        y: "name",
        text: ({ value }) => formatNumber(value),
        textAnchor: "start",
        dx: 5,
      }),
      Plot.ruleX([0]),
    ],
  };
}
