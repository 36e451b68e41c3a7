import type { PlotOptions } from "@observablehq/plot";
import type { Figure } from "./figure.js";

/** How a figure is drawn: for a phone as its panels say, or as wide as a column of text on a larger screen. */
export type Form = "narrow" | "wide";

/** The room for a figure, in screen pixels, from which its wide form is shown. */
export const wideFrom = 600;

/** The width of a wide figure, and the least gap between its panels, in its own pixels. */
const [wideWidth, gap] = [720, 14];

/** The size of a panel that sets none: narrow enough to stay legible on a phone. */
const frame = { width: 440, height: 290 };

/** In the narrow form, a panel below this width has another one beside it. */
const small = 220;

/** The room for a figure on a phone of 390 pixels, of which a panel's margins may need a little more. */
const phoneWidth = 328;

/** No drawing, and so none of its letters, is enlarged by more than this. */
const mostEnlarged = 1.5;

export type Layout = {
  /** How many panels stand side by side. */
  readonly columns: number;
  /** The size that each panel is drawn in. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
};

/** How the panels of a figure are drawn and stand in one of its forms. */
export function layoutOf({ panels, columns: most = panels.length }: Figure, form: Form): Layout {
  const own = panels.map(({ width = frame.width, height = frame.height }) => ({ width, height }));
  const widest = Math.max(...own.map(({ width }) => width));
  if (form === "narrow") {
    const columns = Math.min(most, panels.length, widest < small ? 2 : 1);
    const room = Math.floor(phoneWidth * (columns === 1 ? 1 : 0.49));
    return { columns, sizes: panels.map((panel, i) => within(room, panel, own[i])) };
  }
  // Panels may become a little narrower than they ask for, so that they fit side by side.
  const fitting = Math.floor((wideWidth + gap) / (0.8 * widest + gap));
  const columns = evenly(panels.length, Math.max(1, Math.min(most, fitting)));
  const width = Math.floor((wideWidth - (columns - 1) * gap) / columns);
  const sizes = panels.map((panel, i) =>
    isRigid(panel) ? own[i] : { width, height: heightFor(width, own[i]) },
  );
  return { columns, sizes };
}

/** The fewest columns that need no more rows: four panels stand two by two, not three and one. */
const evenly = (count: number, columns: number) => Math.ceil(count / Math.ceil(count / columns));

/** A panel that becomes wider also becomes higher, but less so. */
const heightFor = (width: number, own: { readonly width: number; readonly height: number }) =>
  Math.round(own.height * Math.min(1.3, Math.max(1, width / own.width)));

/**
 * A size that a phone need not shrink, and the letters with it. A panel whose lengths compare becomes lower as well: what
 * lies within its margins keeps its shape.
 */
function within(room: number, panel: PlotOptions, own = frame): typeof frame {
  const width = Math.min(room, own.width);
  if (!isRigid(panel)) return { width, height: own.height };
  const { margin = 0, marginLeft = margin, marginRight = margin } = panel;
  const { marginTop = margin, marginBottom = margin } = panel;
  const [sides, ends] = [marginLeft + marginRight, marginTop + marginBottom];
  const share = (width - sides) / (own.width - sides);
  return { width, height: Math.round(ends + share * (own.height - ends)) };
}

/**
 * Whether a panel keeps its size, because horizontal and vertical lengths in it must compare or because it has no axes.
 */
const isRigid = ({ aspectRatio, axis }: PlotOptions) => Boolean(aspectRatio) || axis === null;

/** The width of a drawn panel on the page: its share of the figure's, up to where it would be enlarged too much. */
export const widthOnPage = ({ columns }: Layout, drawnWidth: number): string =>
  `min(calc((100% - ${columns - 1} * 2%) / ${columns}), ${Math.round(mostEnlarged * drawnWidth)}px)`;

/**
 * The style of a box that appears in one form of the figure only. Elsewhere it has no width and, because every length
 * in it is a share of its width, no height.
 */
export function boxStyle(form: Form): string {
  const room = form === "wide" ? `100% - ${wideFrom - 1}px` : `${wideFrom}px - 100%`;
  return `width: clamp(0px, calc((${room}) * 9999), 100%); overflow: hidden`;
}

/** The style of a row of panels. */
export const rowStyle =
  "display: flex; flex-wrap: wrap; justify-content: space-around; align-items: start; column-gap: 2%";
