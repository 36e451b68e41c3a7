import { JSDOM } from "jsdom";
import { expect } from "vitest";
import { drawFigure } from "../../../lib/figures/draw.js";
import type { Figure } from "../../../lib/figures/figure.js";
import { layoutOf } from "../../../lib/figures/layout.js";
import { letterSize } from "../../../lib/figures/svg/textBoxes.js";

const { document } = new JSDOM("").window;

/**
 * Draws a figure and demands what every figure owes its reader: a title, alternative text with real
 * numbers, one picture a panel, both axes labelled, and nothing drawn at NaN.
 *
 * @returns the drawn `<figure>` element, for what a test wants to know beyond that
 */
export function drawn(figure: Figure): HTMLElement {
  expect(figure.title).not.toBe("");
  expect(figure.description.length).toBeGreaterThan(40);
  expect(figure.title + figure.description).not.toMatch(/NaN|undefined|Infinity/);
  const element = drawFigure(figure, document);
  const pictures = panels(element);
  expect(pictures).toHaveLength(figure.panels.length);
  for (const [i, picture] of pictures.entries()) {
    // A panel of pictures has no axes.
    if (figure.panels[i].axis !== null) {
      expect(axisLabel(picture, "x")).not.toBe("");
      expect(axisLabel(picture, "y")).not.toBe("");
    }
    expect(picture.innerHTML).not.toContain("NaN");
    // On a phone of 390 pixels, a figure has room for 328, and its letters are still legible.
    const room = layoutOf(figure, "narrow").columns === 1 ? 328 : 160;
    const shown = Math.min(1, room / Number(picture.getAttribute("width")));
    expect(shown * letterSize).toBeGreaterThanOrEqual(10.5);
    for (const letters of picture.querySelectorAll("text, g[aria-label=text]")) {
      expect(letters.getAttribute("fill") ?? "").not.toMatch(/^#/);
    }
  }
  return element;
}

/** The pictures of a drawn figure, in the order of its panels. */
export function panels(element: HTMLElement): Element[] {
  return Array.from(element.querySelectorAll("[role=img] > *"));
}

/** What one axis of a drawn panel is labelled, without Plot's arrow; empty if it is not. */
export function axisLabel(panel: Element, axis: "x" | "y"): string {
  const text = panel.querySelector(`[aria-label="${axis}-axis label"]`)?.textContent ?? "";
  return text.replace(/[←↑→↓]/g, "").trim();
}

/** How many marks of one kind, such as "dot" or "bar", a drawn panel holds. */
export function countMarks(panel: Element, mark: string): number {
  return panel.querySelectorAll(`[aria-label="${mark}"] > *`).length;
}
