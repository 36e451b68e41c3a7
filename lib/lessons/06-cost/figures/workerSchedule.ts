import * as Plot from "@observablehq/plot";
import { groups, max, minIndex } from "d3-array";
import { colors, type Figure } from "../../../figures/figure.js";
import { headingMargin, panelHeading } from "../../../figures/marks/panelHeading.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { sentences } from "../../../words/locale.js";
import { figures } from "../words/figures.js";

const text = figures.workerSchedule;

/** Which worker computes a shard, and from when to when, in milliseconds. */
export type ShardRun = { readonly worker: number; readonly from: number; readonly to: number };

type Cut = keyof typeof text.cuts;
type Schedule = { readonly cut: Cut; readonly runs: readonly ShardRun[] };

/**
 * Shares shards among workers: whoever is free first takes the next one.
 *
 * @param times - how long each shard takes, in their order
 * @example shareAmong([2, 1, 3], 2)[2] // { worker: 1, from: 1, to: 4 }
 */
export function shareAmong(times: readonly number[], workers: number): ShardRun[] {
  const free: number[] = Array.from({ length: workers }, () => 0);
  return times.map((time) => {
    const worker = minIndex(free);
    const from = free[worker];
    free[worker] += time;
    return { worker, from, to: free[worker] };
  });
}

/**
 * What each worker does during one update, for several ways to cut the data: the update ends with its last shard.
 *
 * @param times - how long each shard of each cut takes, in milliseconds
 * @see notebooks/trails/many-machines.ipynb
 */
export function workerSchedule(
  times: Readonly<Partial<Record<Cut, readonly number[]>>>,
  workers: number,
): Figure {
  const schedules = (Object.keys(times) as Cut[]).map((cut) => ({
    cut,
    runs: shareAmong(times[cut] ?? [], workers),
  }));
  const end = max(schedules.map(endOf)) ?? 0;
  return {
    title: text.title({ workers }),
    description: sentences([text.description, ...schedules.map(describe)]),
    caption: text.caption,
    panels: schedules.map((schedule) => panel(schedule, end, workers)),
  };
}

const endOf = ({ runs }: Schedule) => max(runs, ({ to }) => to) ?? 0;

function panel(schedule: Schedule, end: number, workers: number): Plot.PlotOptions {
  const { cut, runs } = schedule;
  const bars = runs.map((run) => ({ ...run, name: String(run.worker + 1) }));
  const names = Array.from({ length: workers }, (_, k) => String(k + 1));
  return {
    width: 250,
    height: 240,
    marginLeft: 44,
    marginRight: 12,
    marginTop: headingMargin,
    marginBottom: 40,
    x: { label: text.x, domain: [0, 1.1 * end], ticks: 4 },
    y: { label: text.y, labelArrow: false, domain: names, padding: 0.3, tickSize: 0 },
    marks: [
      panelHeading(text.cuts[cut]),
      Plot.barX(bars, {
        x1: "from",
        x2: "to",
        y: "name",
        fill: colors.path,
        insetRight: 2,
      }),
      Plot.ruleX([endOf(schedule)], { stroke: colors.gradient, strokeWidth: 2 }),
    ],
  };
}

function describe(schedule: Schedule): string {
  const busiest =
    max(
      groups(schedule.runs, ({ worker }) => worker),
      ([, runs]) => runs.length,
    ) ?? 0;
  return text.end({
    cut: text.cuts[schedule.cut],
    shards: schedule.runs.length,
    most: busiest,
    time: formatNumber(endOf(schedule)),
  });
}
