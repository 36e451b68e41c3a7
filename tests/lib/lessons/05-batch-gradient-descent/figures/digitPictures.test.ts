import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { drawFigure } from "../../../../../lib/figures/draw.js";
import type { Figure } from "../../../../../lib/figures/figure.js";
import {
  digitPictures,
  weightPictures,
} from "../../../../../lib/lessons/05-batch-gradient-descent/figures/digitPictures.js";

const { document } = new JSDOM("").window;
const draw = (figure: Figure) => drawFigure(figure, document);
const shades = (element: Element) =>
  Array.from(element.querySelectorAll("[transform*=scale] > path"), (path) => ({
    stroke: path.getAttribute("stroke"),
    opacity: path.getAttribute("stroke-opacity"),
    d: path.getAttribute("d"),
  }));

describe("digitPictures", () => {
  const pixels = [0, 1, 1, 0.5, 0, 0, 0, 0, 0.5];

  test("neighbours of one shade in a row are one run, blank paper is nothing", () => {
    expect(shades(draw(digitPictures([{ pixels, label: 7 }])))).toEqual([
      { stroke: "currentColor", opacity: "1", d: "M1 0h2" },
      { stroke: "currentColor", opacity: "0.5", d: "M0 1h1M2 2h1" },
    ]);
  });

  test("labels below the pictures and in the alternative text", () => {
    const figure = digitPictures([3, 8].map((label) => ({ pixels, label })));
    expect(figure.description).toBe("Pictures of handwritten digits: 3, 8.");
    const labels = Array.from(draw(figure).querySelectorAll("text"), (text) => text.textContent);
    expect(labels).toEqual(["3", "8"]);
  });

  test("mistakes say what the digit was taken for", () => {
    const figure = digitPictures([{ pixels, label: 4, predicted: 9 }]);
    expect(figure.description).toContain("4 read as 9");
    expect(figure.title).toContain("wrongly");
  });
});

describe("weightPictures", () => {
  test("a picture a class, with a colour for each sign", () => {
    const weights = Float64Array.of(0, 0, 0, 2, -2, 0, 0, 0);
    const figure = weightPictures(weights, 2);
    const [positive, negative] = shades(draw(figure));
    expect(positive.d).toBe("M1 1h1");
    expect(negative.d).toBe("M0 0h1");
    expect(positive.stroke).not.toBe(negative.stroke);
    expect(figure.description).toContain("2 pictures of 2 by 2 squares");
    expect(figure.description).toContain("The largest weight has the size 2.");
  });

  test("weights of 0 leave the pictures blank", () => {
    expect(shades(draw(weightPictures(new Float64Array(18), 2)))).toEqual([]);
  });
});
