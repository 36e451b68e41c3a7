import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.vanishingLoss;

export type VanishingLoss = {
  /** By how much the right class leads. */
  readonly leads: readonly number[];
  /** Its loss when its logit is subtracted from LSE, in nats; 0 where all digits are rounded away. */
  readonly subtracted: readonly number[];
  /** Its loss by log1p, in nats. */
  readonly refined: readonly number[];
};

/**
 * The loss of an almost certain model: by subtraction from LSE, which ends at 0, and by log1p, which goes on.
 *
 * @see notebooks/trails/softmax-precision.ipynb
 */
export function vanishingLoss({ leads, subtracted, refined }: VanishingLoss): Figure {
  const points = leads.map((lead, i) => ({ lead, subtracted: subtracted[i], refined: refined[i] }));
  // A logarithmic axis has no place for 0.
  const seen = points.filter((point) => point.subtracted > 0);
  const last = seen.at(-1);
  const end = points[points.length - 1];
  return {
    title: text.title,
    description:
      last === undefined
        ? text.neverAbove
        : text.description({
            last: formatNumber(last.lead),
            end: formatNumber(end.refined),
            to: formatNumber(end.lead),
          }),
    caption: text.caption,
    panels: [
      {
        width: 420,
        height: 250,
        marginTop: 28,
        marginLeft: 60,
        marginBottom: 42,
        x: { label: text.x, ticks: 6 },
        y: { label: text.y, ...logAxis(refined) },
        marks: [
          Plot.line(
            points.filter((point) => point.refined > 0),
            { x: "lead", y: "refined", stroke: colors.curve, strokeWidth: 9 },
          ),
          Plot.line(seen, {
            x: "lead",
            y: "subtracted",
            stroke: colors.gradient,
            strokeWidth: 2.5,
          }),
        ],
      },
    ],
  };
}
