import type { PlotOptions } from "@observablehq/plot";

/**
 * A figure as data: what to draw and what to say about it.
 *
 * Every file in lib/figures turns numbers into one of these. It holds no document and no kernel,
 * so the same figure can be drawn by Node into a page, by a browser, or examined by a test.
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
  /** At most so many panels in a row; as many as fit, if left out. */
  readonly columns?: number;
};

/**
 * Colours that keep a contrast of 3:1 on white and on black, and differ for colour-blind readers. That is
 * enough for marks; letters in them are mixed with the page's text colour when a figure is drawn.
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
