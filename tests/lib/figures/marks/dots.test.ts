import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { drawFigure } from "../../../../lib/figures/draw.js";
import { dots } from "../../../../lib/figures/marks/dots.js";

const { document } = new JSDOM("").window;

test("points of one class are one path; those without a place are left out, and the figure says so", () => {
  const draw = (last: number) =>
    drawFigure(
      {
        title: "points",
        description: "three points",
        panels: [
          {
            x: { domain: [0, 2] },
            y: { domain: [0, 2] },
            marks: [
              dots(
                [
                  { x: 0, y: 1 },
                  { x: 1, y: 1 },
                  { x: last, y: 2 },
                ],
                "#123456",
              ),
            ],
          },
        ],
      },
      document,
    );
  const pathOf = (figure: Element) =>
    figure.querySelector('path[stroke="#123456"]')?.getAttribute("d") ?? "";
  const [whole, part] = [draw(2), draw(Number.NaN)];
  expect(pathOf(whole).match(/M/g)).toHaveLength(3);
  expect(pathOf(part).match(/M/g)).toHaveLength(2);
  expect(pathOf(whole).startsWith(pathOf(part))).toBe(true);
  expect(whole.querySelector("figcaption")).toBeNull();
  expect(part.querySelector("figcaption")).not.toBeNull();
});
