import * as Plot from "@observablehq/plot";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { formatNumber, powerOfTen } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.exponentialRange;

/** Logits, in the rows in which their exponentials are to be shown. */
export type ExponentialRange = {
  readonly naive: readonly number[];
  readonly shifted: readonly number[];
};

const edge = 450;
const smallest = Math.log10(Number.MIN_VALUE);
const largest = Math.log10(Number.MAX_VALUE);

/**
 * The exponentials of logits on an axis of powers of ten, with the range that a number can hold.
 *
 * @see notebooks/03-softmax.ipynb
 */
export function exponentialRange(rows: ExponentialRange): Figure {
  const points = (["naive", "shifted"] as const).flatMap((row) =>
    rows[row].map((logit, m) => ({
      m,
      row: text.rows[row],
      // An exponential that has left the axis waits at its edge.
      power: Math.max(-edge, Math.min(edge, logit / Math.LN10)),
      fits: Math.exp(logit) > 0 && Number.isFinite(Math.exp(logit)),
    })),
  );
  return {
    title: text.title,
    description: text.description({
      naive: rows.naive.map(formatNumber),
      shifted: rows.shifted.map(formatNumber),
    }),
    caption: text.caption,
    panels: [
      {
        width: 460,
        height: 200,
        marginTop: 36,
        marginLeft: 116,
        marginRight: 24,
        marginBottom: 42,
        x: {
          label: text.x,
          domain: [-edge, edge],
          ticks: [-400, -200, 0, 200, 400],
          tickFormat: (power: number) => (power === 0 ? "1" : powerOfTen(power)),
        },
        y: { label: text.y, labelAnchor: "top", domain: Object.values(text.rows), tickSize: 0 },
        marks: [
          Plot.rectX([0], { x1: smallest, x2: largest, fill: colors.good, fillOpacity: 0.15 }),
          Plot.ruleX([smallest, largest], { stroke: colors.good, strokeWidth: 2 }),
          Plot.text([[(smallest - edge) / 2]], { x: "0", text: () => text.tooSmall, ...above }),
          Plot.text([[(largest + edge) / 2]], { x: "0", text: () => text.tooLarge, ...above }),
          ...rows.naive.map((_, m) =>
            Plot.dot(
              points.filter((point) => point.m === m),
              {
                x: "power",
                y: "row",
                // Equal values are drawn below one another instead of on top of one another.
                dy: 14 * (m - (rows.naive.length - 1) / 2),
                r: 6,
                fill: series[m],
                stroke: series[m],
                strokeWidth: 2,
                symbol: ({ fits }: { fits: boolean }) => (fits ? "circle" : "times"),
              },
            ),
          ),
        ],
      },
    ],
  };
}

const above = { frameAnchor: "top", dy: -14, fontSize: 14, fontWeight: 600 } as const;
