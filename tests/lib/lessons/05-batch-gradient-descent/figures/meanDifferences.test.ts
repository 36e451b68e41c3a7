import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../../../lib/figures/draw.js";
import { meanDifferences } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/meanDifferences.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { shades } from "./shades.js";

const { document } = new JSDOM("").window;

/** Two classes of pictures of 2 by 2 pixels: one has its ink at the top left, the other at the bottom right. */
const corners = {
  features: Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1),
  labels: Int32Array.of(0, 0, 1, 1),
  sampleCount: 4,
  featureCount: 4,
  classCount: 2,
};

test("blue where a class has more ink than all, orange where it has less", () => {
  const figure = meanDifferences(corners);
  expect(figure.description).toBe(figures.meanDifferences.description({ count: 2 }));
  const drawn = shades(drawFigure(figure, document));
  expect(drawn.map(({ d }) => d)).toEqual(["M0 0h1", "M1 1h1", "M0 0h1", "M1 1h1"]);
  const [blue, orange, ...second] = drawn.map(({ stroke }) => stroke);
  expect(blue).not.toBe(orange);
  expect(second).toEqual([orange, blue]);
});

test("classes that look alike leave the pictures blank", () => {
  const alike = { ...corners, features: new Float64Array(16).fill(0.5) };
  expect(shades(drawFigure(meanDifferences(alike), document))).toEqual([]);
});
