import { letterSize, textBoxes } from "./textBoxes.js";

/** Shrinks the names of axes that are longer than their panel is wide. */
export function shrinkAxisLabels(panel: Element): void {
  const width = Number(panel.getAttribute("width"));
  for (const { element, left, right } of textBoxes(panel)) {
    const label = element.closest("[aria-label]")?.getAttribute("aria-label") ?? "";
    if (!label.endsWith("axis label")) continue;
    const room = right > width ? right - left - (right - width) : right - left + Math.min(0, left);
    if (room >= right - left) continue;
    const size = (letterSize * (room - 1)) / (right - left);
    element.setAttribute("font-size", String(Math.floor(10 * size) / 10));
    element.setAttribute("style", `font-size: ${Math.floor(10 * size) / 10}px`);
  }
}
