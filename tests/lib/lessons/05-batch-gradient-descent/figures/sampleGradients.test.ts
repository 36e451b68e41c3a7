import { expect, test } from "vitest";
import { sampleGradients } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/sampleGradients.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

test("an arrow a sample and one for the mean, against the gradient", () => {
  const figure = sampleGradients({
    gradients: [
      [1, -2],
      [-3, 0],
    ],
    mean: [-1, -1],
  });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "arrow")).toBe(3);
  expect(panel.textContent).toContain("sample 2");
  expect(figure.description).toContain("negative gradients of 2 samples");
  expect(figure.description).toContain("(−1, 2), (3, 0)");
  expect(figure.description).toContain("ends at (1, 1)");
});

test("a mean of 0 is drawn too", () => {
  drawn(sampleGradients({ gradients: [[1, 1]], mean: [0, 0] }));
});

test("a unit is as long upwards as to the right", () => {
  const figure = sampleGradients({
    gradients: [
      [1, -6],
      [-2, 0],
    ],
    mean: [-0.5, -3],
  });
  const [panel] = panels(drawn(figure));
  const [first] = Array.from(panel.querySelectorAll('[aria-label="arrow"] path'), (path) =>
    (path.getAttribute("d") ?? "")
      .match(/-?[\d.]+/g)
      ?.slice(0, 4)
      .map(Number),
  );
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = first ?? [];
  expect(Math.abs((y2 - y1) / (x2 - x1))).toBeCloseTo(6, 1);
});
