import * as Plot from "@observablehq/plot";

/** The top margin that leaves room for {@link panelHeading}. */
export const headingMargin = 48;

/** A line of bold text above one of several panels, below the axis label, as a mark. */
export function panelHeading(words: string): Plot.Markish {
  return Plot.text([words], { frameAnchor: "top", dy: -14, fontWeight: 600 });
}
