import * as Plot from "@observablehq/plot";
import { curvePanel } from "../../../figures/curvePanel.js";
import { colors } from "../../../figures/figure.js";

/** Something of the maximum and of log-sum-exp, at the same places x. */
export type SharpAndSoft = {
  readonly x: readonly number[];
  readonly maximum: readonly number[];
  readonly logSumExp: readonly number[];
};

type Point = { readonly x: number; readonly maximum: number; readonly logSumExp: number };

export const pointsOf = ({ x, maximum, logSumExp }: SharpAndSoft): Point[] =>
  x.map((at, i) => ({ x: at, maximum: maximum[i], logSumExp: logSumExp[i] }));

/** A panel with a dashed line for the maximum and a curve for log-sum-exp. */
export function sharpAndSoftPanel(
  points: readonly Point[],
  { x, y }: { readonly x: string; readonly y: string },
  marks: readonly Plot.Markish[] = [],
): Plot.PlotOptions {
  return {
    ...curvePanel,
    x: { label: x, ticks: 7 },
    y: { label: y, ticks: 5 },
    marks: [
      Plot.line(points, {
        x: "x",
        y: "maximum",
        stroke: colors.curve,
        strokeWidth: 2,
        strokeDasharray: "5 4",
      }),
      Plot.line(points, { x: "x", y: "logSumExp", stroke: colors.path, strokeWidth: 2.5 }),
      ...marks,
    ],
  };
}
