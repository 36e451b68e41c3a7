import { type Markish, type PlotOptions, valueof } from "@observablehq/plot";
import { drawable, drawableExtent } from "./drawable.js";

type Axis = "x" | "y";

/** The parts of a mark that are read: its rows, and the axis and place that each channel gives them. */
type Drawn = { data?: unknown; channels?: Record<string, { value: unknown; scale?: unknown }> };

/**
 * Leaves out of a panel what has no place on its axes: NaN, infinite and gigantic numbers, and on a log axis
 * 0 and negative ones. A line has a gap there. A single such number would leave an axis, and so the whole
 * picture, blank.
 *
 * @param isLeftOut - called if a number was left out
 * @returns the panel's options, with the channels of its marks replaced
 */
export function withoutUndrawable(options: PlotOptions, isLeftOut: () => void): PlotOptions {
  for (const mark of flat(options.marks ?? [])) {
    for (const channel of Object.values(mark.channels ?? {})) {
      const axis = channel.scale;
      if (axis !== "x" && axis !== "y") continue;
      const isLog = options[axis]?.type === "log";
      const { value } = channel;
      const places = (data: Iterable<unknown>) =>
        Array.from(valueof(data as never, value as never) ?? [], (place: unknown) => {
          if (typeof place !== "number" || (drawable(place) && !(isLog && place <= 0)))
            return place;
          isLeftOut();
          return Number.NaN;
        });
      channel.value = value === undefined || value === null ? value : { transform: places };
    }
  }
  return { ...options, ...axisOf(options, "x"), ...axisOf(options, "y") };
}

function flat(marks: readonly Markish[]): Drawn[] {
  return marks.flatMap((mark) => {
    if (Array.isArray(mark)) return flat(mark);
    return typeof mark === "object" && mark !== null ? [mark as Drawn] : [];
  });
}

/** An axis without a domain that can't be drawn, or with one that is widened until its numbers differ. */
function axisOf(options: PlotOptions, axis: Axis): PlotOptions {
  const { domain, ...rest } = options[axis] ?? {};
  if (domain === undefined) return {};
  const ends = Array.from(domain as Iterable<unknown>);
  const numbers = ends.filter((end): end is number => typeof end === "number");
  if (!numbers.every(drawable)) return { [axis]: rest };
  const [low, high] = drawableExtent(numbers);
  const least = narrowest * Math.max(Math.abs(low), Math.abs(high));
  if (numbers.length !== 2 || ends.length !== 2 || high - low >= least) return {};
  return { [axis]: { ...rest, domain: [low - least, high + least] } };
}

/** The narrowest axis, relative to its numbers, on which these still differ. */
const narrowest = 1e-9;
