import { expect, test } from "vitest";
import { sumAndMean } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/sumAndMean.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

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
  expect(mean.textContent).toContain("mean, η = 1");
  expect(sum.textContent).toContain("sum, η = 0.01");
  for (const panel of [mean, sum]) expect(countMarks(panel, "dot")).toBe(3 + 1);
  const line = (panel: Element) => panel.querySelector('[aria-label="line"]')?.innerHTML;
  expect(line(mean)).toBe(line(sum));
  expect(figure.description).toContain("sum, η = 0.01: from (0, 0) to (1.5, 2.5) in 2 updates");
});
