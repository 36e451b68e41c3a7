import * as Plot from "@observablehq/plot";
import { colors, type Figure } from "../../../figures/figure.js";
import { withMarks } from "../../../figures/marks/withMarks.js";
import { sentences } from "../../../words/locale.js";

/**
 * The regions of a model at one update, beside the loss of its whole training with a dot at that update.
 *
 * @param regions - what `decisionRegions` draws
 * @param curves - what `lossCurves` draws
 * @param moment - where the dot stands: the update, and its loss in nats
 * @see notebooks/05-batch-gradient-descent.ipynb
 */
export function regionsBesideLosses(
  title: string,
  regions: Figure,
  curves: Figure,
  { update, loss }: { readonly update: number; readonly loss: number },
): Figure {
  const here = Plot.dot([[update, loss]], { fill: colors.gradient, r: 6 });
  return {
    ...regions,
    title,
    description: sentences([regions.description, curves.description]),
    panels: [
      ...regions.panels,
      ...curves.panels.map((panel) => withMarks(panel, [here], { width: 340, height: 300 })),
    ],
  };
}
