import type { Markish, PlotOptions } from "@observablehq/plot";

/**
 * A panel with more marks on top, and with other options where they are given: what an interactive
 * figure adds to one that stands still.
 *
 * @example withMarks({ height: 100 }, [], { height: 200 }).height // 200
 */
export function withMarks(
  panel: PlotOptions,
  marks: readonly Markish[],
  options: PlotOptions = {},
): PlotOptions {
  return { ...panel, ...options, marks: [...(panel.marks ?? []), ...marks] };
}
