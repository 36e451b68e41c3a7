import { expect, test } from "vitest";
import { gradientNoise } from "../../../../../lib/lessons/06-cost/figures/gradientNoise.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

test("error against batch size, beside a line of slope −½", () => {
  const points = [
    { batchSize: 1, error: 8 },
    { batchSize: 64, error: 1 },
  ];
  const figure = gradientNoise({ points, law: { exponent: -0.5, factor: 8 } });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(2);
  expect(panel.textContent).toContain("slope −½");
  expect(panel.textContent).toContain("measured: slope −0.50");
  expect(panel.textContent).toContain("error as long as the gradient");
  expect(figure.description).toContain("from 8 at 1 samples to 1 at 64 samples, with slope −0.50");
});
