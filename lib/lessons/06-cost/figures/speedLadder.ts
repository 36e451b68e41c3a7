import * as Plot from "@observablehq/plot";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure, series } from "../../../figures/figure.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";
import { formatSlope } from "./formatSlope.js";
import type { Timing } from "./updateTimes.js";

const text = figures.speedLadder;

/** A program, its times with several numbers of samples, and the power law fitted to them. */
export type Rung = {
  readonly name: keyof typeof text.programs;
  readonly measured: readonly Timing[];
  readonly law: { readonly exponent: number; readonly factor: number };
};

/**
 * Times of several programs for the same computation, on log axes, with their slopes.
 *
 * @param rungs - the slowest first
 * @see notebooks/06-cost.ipynb
 */
export function speedLadder(rungs: readonly Rung[]): Figure {
  const all = rungs.flatMap(({ measured }) => measured);
  const counts = all.map(({ sampleCount }) => sampleCount);
  const times = all.map(({ milliseconds }) => milliseconds);
  // From above the slowest program, so that no line hides it.
  const start = 4 * rungs[0].measured[0].milliseconds;
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const linear = [least, most].map((sampleCount) => ({
    sampleCount,
    milliseconds: (start * sampleCount) / least,
  }));
  const place = { x: "sampleCount", y: "milliseconds" };
  return {
    title: text.title,
    description: text.description({ rungs: sentences(rungs.map(describe)) }),
    panels: [
      {
        width: 460,
        height: 400,
        marginLeft: 52,
        marginRight: 132,
        marginTop: 28,
        marginBottom: 40,
        grid: true,
        x: { label: text.x, ...logAxis(counts) },
        y: { label: text.y, ...logAxis([...times, ...linear.map((one) => one.milliseconds)]) },
        marks: [
          Plot.line(linear, { ...place, stroke: colors.curve, strokeDasharray: "6 4" }),
          Plot.text(linear.slice(1), {
            ...place,
            text: () => text.linear,
            textAnchor: "start",
            fontWeight: 600,
            dx: 10,
          }),
          ...rungs.flatMap(({ name, measured, law }, row) => {
            const fill = series[row % series.length];
            return [
              Plot.line(measured, { ...place, stroke: fill, strokeWidth: 1.5 }),
              Plot.dot(measured, { ...place, fill, r: 4 }),
              Plot.text(measured.slice(-1), {
                ...place,
                text: () =>
                  text.rung({ program: text.programs[name], slope: formatSlope(law.exponent) }),
                textAnchor: "start",
                fill,
                fontWeight: 600,
                dx: 10,
                // With one core the last two lines coincide, but their names must not.
                dy: row < rungs.length - 1 ? -5 : 9,
              }),
            ];
          }),
        ],
      },
    ],
  };
}

function describe({ name, measured, law }: Rung): string {
  const [first, last] = [measured[0], measured[measured.length - 1]];
  return text.measured({
    program: text.programs[name],
    first: first.sampleCount,
    firstTime: formatNumber(first.milliseconds),
    last: last.sampleCount,
    lastTime: formatNumber(last.milliseconds),
    slope: formatSlope(law.exponent),
  });
}
