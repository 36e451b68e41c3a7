import { overlap, type TextBox, textBoxes } from "./textBoxes.js";

/** How far a label may move from its place, in heights of a line: the nearest free place is taken. */
const moves: readonly (readonly [right: number, down: number])[] = [1, 2, 3].flatMap((n) => [
  [0, -n],
  [0, n],
  [2 * n, 0],
  [-2 * n, 0],
  [2 * n, -n],
  [-2 * n, -n],
  [2 * n, n],
  [-2 * n, n],
]);

const line = 13;

/** Letters of neighbouring lines may come this close, in pixels. */
const slack = 1.5;

/**
 * Moves the labels of a drawn panel that would lie over another text or over its axes' numbers. A label that
 * has no free place near its own is taken out: the alternative text has its numbers, and a heap of letters
 * has none.
 */
export function separateLabels(panel: Element): void {
  const [width, height] = ["width", "height"].map((side) => Number(panel.getAttribute(side)));
  const isInside = ({ left, right, top, bottom }: TextBox) =>
    left >= 0 && top >= 0 && right <= width && bottom <= height;
  const boxes = textBoxes(panel);
  const standing = boxes.filter(isOfAxis);
  for (const box of boxes.filter((candidate) => !isOfAxis(candidate))) {
    const place = [[0, 0] as const, ...moves]
      .map(([right, down]) => moved(box, right * line, down * line))
      .find((free) => isInside(free) && !standing.some((other) => overlap(free, other, slack)));
    if (place === undefined) {
      box.element.remove();
      continue;
    }
    standing.push(place);
    shift(box.element, place.left - box.left, place.top - box.top);
  }
}

const isOfAxis = ({ element }: TextBox) =>
  /-axis /.test(element.closest("[aria-label]")?.getAttribute("aria-label") ?? "");

function moved(box: TextBox, right: number, down: number): TextBox {
  const { left, top } = box;
  return {
    ...box,
    left: left + right,
    right: box.right + right,
    top: top + down,
    bottom: box.bottom + down,
  };
}

function shift(element: Element, right: number, down: number): void {
  if (right === 0 && down === 0) return;
  const before = element.getAttribute("transform") ?? "";
  element.setAttribute("transform", `translate(${right},${down}) ${before}`.trim());
}
