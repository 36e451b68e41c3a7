import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { barPanel, type ClassScores, probabilityPanel } from "./barPanel.js";

const text = {
  scaled: "h / T (no unit)",
  barsTitle: "Logits over T, and the probabilities that softmax makes of them",
  barsCaption: "A bar that leaves the axis ends at its edge. The number beside it is exact.",
  describeClass: (label: string, scaled: string, probability: string) =>
    `${label}: h/T = ${scaled}, probability ${probability}`,
  describeBars: (classes: string) => `Bars for each class. ${classes}.`,
} as const;

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
