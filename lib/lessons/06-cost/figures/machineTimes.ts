import * as Plot from "@observablehq/plot";
import { range } from "d3-array";
import { logAxis } from "../../../figures/axes/logAxis.js";
import { colors, type Figure } from "../../../figures/figure.js";
import { cornerLegend } from "../../../figures/marks/cornerLegend.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { figures } from "../words/figures.js";

const text = figures.machineTimes;

/** What an update on many machines costs, in seconds and bytes. */
export type MachineCosts = {
  readonly samples: number;
  readonly secondsPerSample: number;
  readonly bytesPerReport: number;
  readonly bytesPerSecond: number;
  /** What each update waits however little it sends. */
  readonly latency: number;
};

export type MachineTimes = MachineCosts & {
  /** The number of machines that is looked at. */
  readonly machines: number;
};

/** The times of an update on p machines: the samples' work, the network's, and both together. */
export function updateSeconds(costs: MachineCosts, machines: number) {
  const work = (costs.samples * costs.secondsPerSample) / machines;
  // To each machine the parameters, and from each a report of the same length.
  const network = (2 * machines * costs.bytesPerReport) / costs.bytesPerSecond + costs.latency;
  return { work, network, total: work + network };
}

/** The number of machines with the shortest update, at least 1: where work and network grow equally fast. */
export function bestMachines(costs: MachineCosts): number {
  const { samples, secondsPerSample, bytesPerReport, bytesPerSecond } = costs;
  const best = Math.sqrt((samples * secondsPerSample * bytesPerSecond) / (2 * bytesPerReport));
  return Math.max(1, Math.round(best));
}

/**
 * The time of an update against the number of machines, on log axes: the part that they share, and the part that grows.
 *
 * @see notebooks/trails/many-machines.ipynb
 */
export function machineTimes(state: MachineTimes): Figure {
  const points = range(0, 4.001, 0.05).map((exponent) => {
    const machines = 10 ** exponent;
    return { machines, ...updateSeconds(state, machines) };
  });
  const here = { machines: state.machines, ...updateSeconds(state, state.machines) };
  const names = [text.total, text.work, text.network];
  const line = (y: "total" | "work" | "network", stroke: string, strokeWidth: number) =>
    Plot.line(points, { x: "machines", y, stroke, strokeWidth, clip: true });
  return {
    title: text.title,
    description: text.description({ standing: standing(state) }),
    caption: text.caption,
    panels: [
      {
        width: 460,
        height: 330,
        marginLeft: 56,
        marginTop: 28,
        marginBottom: 40,
        grid: true,
        x: { label: text.x, ...logAxis([1, 1e4]) },
        // The same axis wherever the sliders stand, so that the lines move and not the numbers beside them.
        y: { label: text.y, ...logAxis([1e-4, 1e6]) },
        color: { domain: names, range: [colors.path, colors.good, colors.gradient] },
        marks: [
          Plot.ruleX(
            [bestMachines(state)].filter((best) => best <= 1e4),
            {
              stroke: colors.curve,
              strokeDasharray: "6 4",
            },
          ),
          line("work", colors.good, 1.5),
          line("network", colors.gradient, 1.5),
          line("total", colors.path, 3),
          Plot.dot([here], { x: "machines", y: "total", fill: colors.path, r: 6, clip: true }),
          cornerLegend(names, "top-right"),
        ],
      },
    ],
  };
}

/** How long an update takes here, how many times as fast that is as on one machine, and where it would be fastest. */
export function standing(state: MachineTimes): string {
  const { total } = updateSeconds(state, state.machines);
  // One machine sends nothing.
  const alone = state.samples * state.secondsPerSample;
  return text.standing({
    count: state.machines,
    time: formatNumber(total),
    speedup: formatNumber(alone / total),
    best: bestMachines(state),
  });
}
