import type { PlotOptions } from "@observablehq/plot";

/**
 * A figure as data: what to draw and what to say about it.
 *
 * A lesson's figures turn numbers into one of these. It holds no document, so that Node or a browser can
 * draw the same figure, and a test can examine it.
 */
export type Figure = {
  /** A short heading above the picture. */
  readonly title: string;
  /** Alternative text: what a reader who cannot see the picture must know, in one to three sentences. */
  readonly description: string;
  /** A sentence below the picture that says what to notice. */
  readonly caption?: string;
  /** One plot, or several side by side. Each labels its axes with units. */
  readonly panels: readonly PlotOptions[];
  /** The largest number of panels in a row; as many as fit if left out. */
  readonly columns?: number;
};

/**
 * Colours with a contrast of at least 3:1 on both white and black, which colour-blind readers can tell apart.
 * That contrast is enough for marks; text in these colours is mixed with the page's own when a figure is drawn.
 */
export const colors = {
  curve: "#7a7a7a",
  path: "#3d7fd6",
  gradient: "#d9622b",
  good: "#238b57",
  bad: "#cf4446",
  accent: "#9a5fc7",
  ochre: "#a67c00",
} as const;

/** The same colours in a fixed order, for classes and series. */
export const series = [
  colors.path,
  colors.gradient,
  colors.good,
  colors.accent,
  colors.bad,
  colors.curve,
] as const;
