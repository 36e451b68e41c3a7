import { textWidth } from "./textWidth.js";

/** Where a text stands in a drawing, in its pixels, as far as that is known without a screen. */
export type TextBox = {
  readonly element: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** The size of a figure's letters, in pixels. */
export const letterSize = 12;

/** All texts of a drawn panel that aren't blank, with their places. */
export function textBoxes(panel: Element): TextBox[] {
  return Array.from(panel.querySelectorAll("text"))
    .filter((element) => element.textContent?.trim() !== "")
    .map((element) => boxOf(element, panel));
}

/** Whether two boxes overlap by more than the room around their letters. */
export function overlap(a: TextBox, b: TextBox, slack = 1): boolean {
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

function boxOf(element: Element, panel: Element): TextBox {
  const size = Number.parseFloat(element.getAttribute("font-size") ?? "") || letterSize;
  const weight = inherited(element, panel, "font-weight");
  const isBold = weight === "bold" || Number(weight) >= 600;
  const lines = Array.from(element.querySelectorAll("tspan"), ({ textContent }) => textContent);
  const texts = lines.length > 0 ? lines : [element.textContent];
  const width = Math.max(...texts.map((line) => textWidth(line ?? "", size, isBold)));
  const [x, y] = originOf(element, panel);
  const anchor = inherited(element, panel, "text-anchor") || "start";
  const before = anchor === "end" ? width : anchor === "middle" ? width / 2 : 0;
  const baseline = inPixels(element.getAttribute("y"), size);
  const above = baseline - 0.76 * size;
  const below = baseline + 0.2 * size + (texts.length - 1) * size;
  // The text is vertical, so what would be above its line is to the left of it.
  if (/rotate\(-90\)/.test(element.getAttribute("transform") ?? "")) {
    const bottom = y + before;
    return { element, left: x + above, right: x + below, top: bottom - width, bottom };
  }
  const left = x - before;
  return { element, left, right: left + width, top: y + above, bottom: y + below };
}

function originOf(element: Element, panel: Element): [number, number] {
  let [x, y] = [inPixels(element.getAttribute("x"), letterSize), 0];
  for (let at: Element | null = element; at !== null && at !== panel; at = at.parentElement) {
    const moves = (at.getAttribute("transform") ?? "").matchAll(
      /translate\(([-\d.e]+)[ ,]?([-\d.e]*)\)/g,
    );
    for (const [, dx = 0, dy = 0] of moves) {
      x += Number(dx);
      y += Number(dy);
    }
  }
  return [x, y];
}

function inherited(element: Element, panel: Element, name: string): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
    if (at === panel) break;
  }
  return "";
}

function inPixels(length: string | null, size: number): number {
  const number = Number.parseFloat(length ?? "0");
  return length?.endsWith("em") ? number * size : number;
}
