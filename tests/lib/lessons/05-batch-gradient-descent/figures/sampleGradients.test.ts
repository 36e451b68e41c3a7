import { expect, test } from "vitest";
import { sampleGradients } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/sampleGradients.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.sampleGradients;

test("an arrow per sample and one for the mean, against the gradient", () => {
  const figure = sampleGradients({
    gradients: [
      [1, -2],
      [-3, 0],
    ],
    mean: [-1, -1],
  });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "arrow")).toBe(3);
  expect(panel.textContent).toContain(text.sample({ number: 2 }));
  const [first, second, mean] = [
    ["−1", "2"],
    ["3", "0"],
    ["1", "1"],
  ].map(([x = "", y = ""]) => figures.point({ x, y }));
  expect(figure.description).toBe(text.description({ count: 2, pulls: [first, second], mean }));
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
