import { expect, test } from "vitest";
import { sampleGradients } from "../../lib/figures/sampleGradients.js";
import { countMarks, drawn, panels } from "./drawn.js";

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
