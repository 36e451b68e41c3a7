// What has no place on an axis is left out, and the figure says so in its caption and to screen readers.
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../../lib/figures/draw.js";
import type { Figure } from "../../../../lib/figures/figure.js";
import { textBoxes } from "../../../../lib/figures/svg/textBoxes.js";
import { figureWords } from "../../../../lib/figures/words/words.js";
import { landscape } from "../../../../lib/lessons/01-quadratic/figures/landscape.js";
import { parabolaDescent } from "../../../../lib/lessons/01-quadratic/figures/parabolaDescent.js";
import { slopes } from "../../../../lib/lessons/01-quadratic/figures/slopes.js";
import { lossCurves } from "../../../../lib/lessons/05-batch-gradient-descent/figures/lossCurves.js";
import { panels } from "../drawn.js";

const { document } = new JSDOM("").window;
const note = figureWords.leftOut;

function draw(figure: Figure) {
  const element = drawFigure(figure, document);
  return {
    panels: panels(element),
    said: [
      element.querySelector("figcaption")?.textContent ?? "",
      element.querySelector("[role=img]")?.getAttribute("aria-label") ?? "",
    ].map((words) => words.includes(note)),
  };
}

/** The heights of the points of a panel's first line, from the left. */
const heights = (panel: Element, mark = "line") =>
  Array.from(
    panel
      .querySelector(`[aria-label="${mark}"] path`)
      ?.getAttribute("d")
      ?.matchAll(/,([\d.]+)/g) ?? [],
    ([, y]) => Number(y),
  );

const numbersOf = (panel: Element, axis: "x" | "y") =>
  Array.from(panel.querySelectorAll(`[aria-label="${axis}-axis tick label"] text`), (text) =>
    text.textContent?.trim(),
  );

test.each<[string, (x: number) => number, number, number]>([
  ["−log p from 0", (p) => -Math.log(p), 0, 1],
  ["√x below 0", (x) => Math.sqrt(x), -2, 2],
  ["1/x through 0", (x) => 1 / x, -1, 1],
])("%s has a curve and says what is missing", (_, loss, from, to) => {
  const {
    panels: [panel],
    said,
  } = draw(landscape({ loss, from, to }));
  expect(new Set(heights(panel)).size).toBeGreaterThan(50);
  expect(said).toEqual([true, true]);
});

test("where nothing is left out, nothing is said", () => {
  expect(draw(landscape({ loss: (x) => x * x, from: -1, to: 1 })).said).toEqual([false, false]);
});

test("a loss that overflows rises on its log scale until it is left out", () => {
  const {
    panels: [, losses],
    said,
  } = draw(parabolaDescent({ theta0: 1, learningRate: 1.5, steps: 600 }));
  const line = heights(losses);
  expect(line.length).toBeGreaterThan(400);
  expect(line.every((y, t) => t === 0 || y < line[t - 1])).toBe(true);
  expect(said).toEqual([true, true]);
});

test.each<[string, Figure, string[]]>([
  ["tiny", landscape({ loss: (t) => t * t, from: -0.05, to: 0.05 }), ["0", "5·10⁻⁴", "10⁻³"]],
  ["large", lossCurves([{ losses: [123456, 3000, 20] }], 3), ["0", "2·10⁴", "4·10⁴"]],
  ["tiny slopes", slopes({ positions: [-0.01, 0.01], learningRate: 0.2 }), ["0", "5·10⁻⁵", "10⁻⁴"]],
])("%s numbers are short, and none is cut", (_, figure, first) => {
  const {
    panels: [panel],
  } = draw(figure);
  expect(numbersOf(panel, "y").slice(0, 3)).toEqual(first);
  expect(Math.min(...textBoxes(panel).map(({ left }) => left))).toBeGreaterThanOrEqual(0);
});
