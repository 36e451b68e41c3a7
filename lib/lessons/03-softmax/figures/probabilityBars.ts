import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";
import { barPanel, type ClassScores, probabilityPanel } from "./barPanel.js";

const text = figures.probabilityBars;

/** The logits over the temperature on the left, probabilities on the right, a bar for each class. */
export function probabilityBars(state: ClassScores & { readonly temperature: number }): Figure {
  const { labels, logits, probabilities, temperature } = state;
  const scaled = logits.map((logit) => logit / temperature);
  const classes = labels.map((label, j) =>
    text.class({
      label,
      scaled: formatNumber(scaled[j]),
      probability: formatNumber(probabilities[j]),
    }),
  );
  return {
    title: text.title,
    description: text.description({ classes: clauses(classes) }),
    caption: text.caption,
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
