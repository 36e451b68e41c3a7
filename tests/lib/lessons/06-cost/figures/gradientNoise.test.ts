import { expect, test } from "vitest";
import { gradientNoise } from "../../../../../lib/lessons/06-cost/figures/gradientNoise.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.gradientNoise;

test("error against batch size, beside a line of slope −½", () => {
  const points = [
    { batchSize: 1, error: 8 },
    { batchSize: 64, error: 1 },
  ];
  const figure = gradientNoise({ points, law: { exponent: -0.5, factor: 8 } });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(2);
  expect(panel.textContent).toContain(text.guide);
  expect(panel.textContent).toContain(text.measured({ slope: "−0.50" }));
  expect(panel.textContent).toContain(text.whole);
  expect(figure.description).toBe(
    text.description({ first: 1, firstError: "8", last: 64, lastError: "1", slope: "−0.50" }),
  );
});
