import type * as Plot from "@observablehq/plot";
import { sum } from "d3-array";
import { colors, type Figure } from "../../../figures/figure.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { withMarks } from "../../../figures/marks/withMarks.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { clauses } from "../../../words/locale.js";
import { figures } from "../words/figures.js";
import { barMargin, barPanel, type ClassScores, probabilityPanel } from "./barPanel.js";

const text = figures.softmaxSteps;

/** The three stages of softmax side by side: logits, exponentials, probabilities. */
export function softmaxSteps(
  state: ClassScores & { readonly exponentials: readonly number[] },
): Figure {
  const { labels, logits, exponentials, probabilities } = state;
  const classes = labels.map((label, j) =>
    text.class({
      label,
      logit: formatNumber(logits[j]),
      exponential: formatNumber(exponentials[j]),
      probability: formatNumber(probabilities[j]),
    }),
  );
  const total = formatNumber(sum(exponentials));
  const width = 230;
  return {
    title: text.title,
    description: text.description({ classes: clauses(classes) }),
    caption: text.caption,
    panels: [
      withHeading(
        text.logitsHeading,
        barPanel(labels, logits, { label: text.logit, color: colors.curve, width }),
      ),
      withHeading(
        text.exponentialsHeading({ sum: total }),
        barPanel(labels, exponentials, { label: text.exponential, color: colors.accent, width }),
      ),
      withHeading(
        text.probabilitiesHeading({ sum: total }),
        probabilityPanel(labels, probabilities, width),
      ),
    ],
  };
}

function withHeading(words: string, panel: Plot.PlotOptions): Plot.PlotOptions {
  return withMarks(panel, [panelHeading(words)], {
    height: (panel.height ?? 0) + headingMargin - barMargin,
    marginTop: headingMargin,
  });
}
