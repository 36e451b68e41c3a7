import type * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { withMarks } from "../../../figures/marks/withMarks.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { barMargin, barPanel, type ClassScores, probabilityPanel } from "./barPanel.js";

const text = {
  logit: "logit h (no unit)",
  exponential: "exp(h) (no unit)",
  logitsHeading: "Logits",
  exponentialsHeading: (sum: string) => `Exponentiate: sum ${sum}`,
  probabilitiesHeading: (sum: string) => `Divide by ${sum}`,
  stepsTitle: "Softmax in two steps: exponentiate, then divide by the sum",
  stepsCaption:
    "The exponential makes every score positive and keeps the order. The division by the sum changes the scale alone: the numbers of the second and the third picture have the same proportions.",
  describeStep: (label: string, logit: string, exponential: string, probability: string) =>
    `${label}: ${logit}, then ${exponential}, then ${probability}`,
  describeSteps: (classes: string) =>
    `Three bar charts, from logits to exponentials to probabilities. ${classes}.`,
} as const;

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
