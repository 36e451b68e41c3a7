import { expect, test } from "vitest";
import { sumAndMean } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/sumAndMean.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.sumAndMean;

const points = [
  [0, 0],
  [1, 2],
  [1.5, 2.5],
] as const;

test("the two paths side by side, on the same axes", () => {
  const figure = sumAndMean([
    { combined: "mean", learningRate: 1, points },
    { combined: "sum", learningRate: 0.01, points },
  ]);
  const [mean, sum] = panels(drawn(figure));
  const heading = text.heading.sum({ learningRate: "0.01" });
  expect(mean.textContent).toContain(text.heading.mean({ learningRate: "1" }));
  expect(sum.textContent).toContain(heading);
  for (const panel of [mean, sum]) expect(countMarks(panel, "dot")).toBe(3 + 1);
  const line = (panel: Element) => panel.querySelector('[aria-label="line"]')?.innerHTML;
  expect(line(mean)).toBe(line(sum));
  const [start, end] = [points[0], points[2]].map(([x, y]) => figures.point({ x, y }));
  expect(figure.description).toContain(text.path({ heading, start, end, count: 2 }));
});
