import * as Plot from "@observablehq/plot";
import { range } from "d3-array";
import { fitAmdahl } from "../../../amdahl.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/marks/cornerLegend.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { list } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.amdahlTimes;

export type WorkerTime = { readonly workers: number; readonly milliseconds: number };

/**
 * Measured times of an update against the number of workers, with the fitted law of Amdahl, its serial part, and the
 * line of a computation that has none.
 *
 * @param measured - with at least two different numbers of workers
 * @see notebooks/trails/many-machines.ipynb
 */
export function amdahlTimes(measured: readonly WorkerTime[]): Figure {
  const law = fitAmdahl(
    measured.map(({ workers }) => workers),
    measured.map(({ milliseconds }) => milliseconds),
  );
  const most = Math.max(2, ...measured.map(({ workers }) => workers));
  const steps = range(0, 1.0001, 1 / 60).map((part) => most ** part);
  const fitted = steps.map((workers) => ({
    workers,
    milliseconds: law.serial + law.parallel / workers,
  }));
  const whole = law.serial + law.parallel;
  const ideal = steps.map((workers) => ({ workers, milliseconds: whole / workers }));
  const times = [...measured, ...fitted].map(({ milliseconds }) => milliseconds);
  const place = { x: "workers", y: "milliseconds" };
  const names = [text.measured, text.fitted, text.serial, text.ideal];
  return {
    title: text.title,
    description: text.description({
      times: list(
        measured.map(({ workers, milliseconds }) =>
          text.time({ workers, time: formatNumber(milliseconds) }),
        ),
      ),
      serial: formatNumber(law.serial),
      parallel: formatNumber(law.parallel),
    }),
    panels: [
      {
        width: 440,
        height: 310,
        marginLeft: 56,
        marginTop: 28,
        marginBottom: 40,
        marginRight: 16,
        grid: true,
        x: {
          label: text.x,
          type: "log",
          base: 2,
          domain: [0.9, most * 1.1],
          ticks: ticksUpTo(most),
          tickFormat: String,
        },
        // Room above the points for the names.
        y: { label: text.y, domain: [0, 1.5 * Math.max(...times)], ticks: 6 },
        color: { domain: names, range: [colors.path, colors.path, colors.gradient, colors.curve] },
        marks: [
          Plot.line(ideal, { ...place, stroke: colors.curve, strokeDasharray: "6 4" }),
          Plot.ruleY([law.serial], { stroke: colors.gradient, strokeDasharray: "2 3" }),
          Plot.line(fitted, { ...place, stroke: colors.path, strokeWidth: 1.5 }),
          Plot.dot(measured, { ...place, fill: colors.path, r: 5 }),
          cornerLegend(names, "top-right"),
        ],
      },
    ],
  };
}

/** Every number of workers if there are few, powers of two if there are many. */
function ticksUpTo(most: number): number[] {
  if (most <= 8) return range(1, most + 1);
  return range(0, Math.log2(most) + 1, Math.ceil(Math.log2(most) / 6)).map((k) => 2 ** k);
}
