import { overlap, type TextBox, textBoxes } from "./textBoxes.js";

/** How far a label may move from its place, in line heights; the nearest free place is taken. */
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

/** How far the boxes of two texts may overlap, in pixels: letters don't fill them. */
const slack = 1.5;

/**
 * Moves labels of a drawn panel that would cover other text or the axes' numbers. A label that has no free
 * place nearby is removed: the alternative text has its numbers, and letters on top of each other can't be read.
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
