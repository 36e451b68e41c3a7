import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../../../lib/figures/draw.js";
import type { Figure } from "../../../../../lib/figures/figure.js";
import { digitPictures } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/digitPictures.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { shades } from "./shades.js";

const text = figures.digitPictures;
const { document } = new JSDOM("").window;
const draw = (figure: Figure) => drawFigure(figure, document);
const pixels = [0, 1, 1, 0.5, 0, 0, 0, 0, 0.5];
const dataset = {
  features: Float64Array.from([...pixels, ...new Array(9).fill(0), ...pixels]),
  labels: Int32Array.of(7, 3, 8),
  sampleCount: 3,
  featureCount: 9,
  classCount: 10,
};

test("neighbours of one shade in a row are one run, blank paper is nothing", () => {
  expect(shades(draw(digitPictures(dataset, [0])))).toEqual([
    { stroke: "currentColor", opacity: "1", d: "M1 0h2" },
    { stroke: "currentColor", opacity: "0.5", d: "M0 1h1M2 2h1" },
  ]);
});

test("labels below the pictures and in the alternative text", () => {
  const figure = digitPictures(dataset, [1, 2]);
  expect(figure.description).toBe(text.description({ count: 2, labels: ["3", "8"] }));
  const labels = Array.from(
    draw(figure).querySelectorAll("text"),
    ({ textContent }) => textContent,
  );
  expect(labels).toEqual(["3", "8"]);
});

test("mistakes say what the digit was taken for", () => {
  const figure = digitPictures(dataset, [1], [7, 9, 8]);
  expect(figure.description).toContain(text.misread({ label: 3, predicted: 9 }));
  expect(figure.title).toBe(text.mistakes);
});
