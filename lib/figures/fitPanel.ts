import type { PlotOptions, plot, ScaleOptions } from "@observablehq/plot";
import { tickFormat } from "./axes/tickFormat.js";
import { overlap, type TextBox, textBoxes } from "./svg/textBoxes.js";

type Panel = ReturnType<typeof plot>;
type Axis = "x" | "y";
type Side = "Left" | "Right" | "Top" | "Bottom";

/** Plot's own margins, for panels that set none. */
const plotMargins = { Left: 40, Right: 20, Top: 20, Bottom: 30 };

/** No margin grows by more than this at a time, in pixels. */
const mostRoom = 200;

/** Numbers of one axis keep this distance, in pixels. */
const tickGap = 4;

/**
 * Draws a panel so that its texts fit: long numbers get powers of ten, numbers that would touch become
 * fewer, and margins grow, and the drawing with them, until no text is cut at the drawing's edge.
 *
 * What suits one panel need not suit the next, so each is drawn, measured, and drawn again only if
 * something does not fit.
 */
export function fitPanel(options: PlotOptions, draw: (options: PlotOptions) => Panel): Panel {
  let [current, panel] = [options, draw(options)];
  for (let round = 0; round < 20; round++) {
    const better = adjusted(current, panel);
    if (better === undefined) break;
    [current, panel] = [better, draw(better)];
  }
  return panel;
}

function adjusted(options: PlotOptions, panel: Panel): PlotOptions | undefined {
  const boxes = textBoxes(panel);
  return (
    withShortNumbers(options, panel, "x") ??
    withShortNumbers(options, panel, "y") ??
    withFewerNumbers(options, panel, boxes, "x") ??
    withFewerNumbers(options, panel, boxes, "y") ??
    withRoom(options, boxes)
  );
}

function withShortNumbers(options: PlotOptions, panel: Panel, axis: Axis): PlotOptions | undefined {
  const scale = panel.scale(axis);
  if (scale?.type !== "linear" || options[axis]?.tickFormat !== undefined) return undefined;
  const [low = 0, high = 0] = Array.from(domainOf(panel, axis));
  const format = tickFormat(low, high);
  return format && withAxis(options, axis, { tickFormat: format });
}

function withFewerNumbers(
  options: PlotOptions,
  panel: Panel,
  boxes: readonly TextBox[],
  axis: Axis,
): PlotOptions | undefined {
  const numbers = boxes.filter(({ element }) => groupOf(element) === `${axis}-axis tick label`);
  const touch = (a: TextBox, b: TextBox) =>
    axis === "x" ? overlap(widened(a), b, 0) : overlap(a, b, 1);
  const isCrowded = numbers.some((box, i) => i > 0 && touch(numbers[i - 1], box));
  if (!isCrowded || numbers.length < 2) return undefined;
  const ticks: unknown = options[axis]?.ticks;
  const isNumeric =
    options[axis]?.type === "log" || typeof ticks === "number" || ticks === undefined;
  if (Array.isArray(ticks)) return withAxis(options, axis, { ticks: everyOther(ticks) });
  if (!isNumeric || numbers.length < 2) return undefined;
  const count = Math.min(numbers.length, typeof ticks === "number" ? ticks : numbers.length);
  // Plot treats a number of ticks as a hint, and may draw two where one is asked for.
  const fewer = count > 1 ? Math.floor(0.7 * count) : Array.from(domainOf(panel, axis)).slice(0, 1);
  return withAxis(options, axis, { ticks: fewer });
}

const domainOf = (panel: Panel, axis: Axis) =>
  (panel.scale(axis)?.domain ?? []) as Iterable<number>;

const everyOther = (ticks: readonly number[]) => ticks.filter((_, i) => i % 2 === 0);

const widened = (box: TextBox): TextBox => ({ ...box, right: box.right + tickGap });

function withRoom(options: PlotOptions, boxes: readonly TextBox[]): PlotOptions | undefined {
  const { width = 640, height = 400 } = options;
  // An axis's name begins at the drawing's edge, so more room would not help it,
  // and a text far outside belongs to a point that the axes do not reach.
  const movable = boxes.filter(
    ({ element, left, right, top, bottom }) =>
      !groupOf(element).endsWith("axis label") &&
      Math.max(-left, -top, right - width, bottom - height) < mostRoom,
  );
  const missing = {
    Left: Math.max(
      -Math.min(0, ...movable.map(({ left }) => left - 1)),
      clearOfName(boxes, (name, number) => (isUpright(name) ? name.right - number.left : 0)),
    ),
    Right: Math.max(0, ...movable.map(({ right }) => right + 1 - width)),
    Top: Math.max(
      -Math.min(0, ...movable.map(({ top }) => top - 1)),
      clearOfName(boxes, (name, number) => (isUpright(name) ? 0 : name.bottom - number.top)),
    ),
    Bottom: Math.max(0, ...movable.map(({ bottom }) => bottom + 1 - height)),
  };
  if (Object.values(missing).every((amount) => amount < 0.5)) return undefined;
  const margins = (Object.keys(missing) as Side[]).map((side) => {
    const margin = options[`margin${side}`] ?? options.margin ?? plotMargins[side];
    return [`margin${side}`, margin + Math.ceil(missing[side])];
  });
  return {
    ...options,
    ...Object.fromEntries(margins),
    width: width + Math.ceil(missing.Left) + Math.ceil(missing.Right),
    height: height + Math.ceil(missing.Top) + Math.ceil(missing.Bottom),
  };
}

/** How far the numbers of the upright axis have to move, down or to the right, to stand clear of its name. */
function clearOfName(boxes: readonly TextBox[], room: (name: TextBox, number: TextBox) => number) {
  const of = (kind: string) => boxes.filter(({ element }) => groupOf(element) === `y-axis ${kind}`);
  const covered = of("label").flatMap((name) =>
    of("tick label").map((number) => (overlap(name, number) ? room(name, number) : 0)),
  );
  return Math.max(0, ...covered);
}

const isUpright = ({ left, right, top, bottom }: TextBox) => bottom - top > right - left;

function withAxis(options: PlotOptions, axis: Axis, more: ScaleOptions): PlotOptions {
  return { ...options, [axis]: { ...options[axis], ...more } };
}

/** What Plot calls the kind of text: the numbers or the name of an axis, or a text in the panel. */
function groupOf(element: Element): string {
  return element.closest("[aria-label]")?.getAttribute("aria-label") ?? "";
}
