import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../../../lib/figures/draw.js";
import type { Figure } from "../../../../../lib/figures/figure.js";
import { weightPictures } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/weightPictures.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { shades } from "./shades.js";

const text = figures.weightPictures;
const { document } = new JSDOM("").window;
const draw = (figure: Figure) => drawFigure(figure, document);

test("one picture per class, with a colour for each sign", () => {
  const weights = Float64Array.of(0, 0, 0, 2, -2, 0, 0, 0);
  const figure = weightPictures(weights, 2);
  const [positive, negative] = shades(draw(figure));
  expect(positive.d).toBe("M1 1h1");
  expect(negative.d).toBe("M0 0h1");
  expect(positive.stroke).not.toBe(negative.stroke);
  expect(figure.description).toBe(text.description({ count: 2, side: 2, largest: "2" }));
});

test("weights of 0 leave the pictures blank", () => {
  expect(shades(draw(weightPictures(new Float64Array(18), 2)))).toEqual([]);
});
