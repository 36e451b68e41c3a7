import { expect, test } from "vitest";
import { stepsToTolerance } from "../../../../../lib/lessons/01-quadratic/figures/stepsToTolerance.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

test("the steps of each learning rate, and the fewest in words", () => {
  const counts = [
    { learningRate: 0.1, steps: 66 },
    { learningRate: 0.4, steps: 10 },
    { learningRate: 0.9, steps: 67 },
  ];
  const figure = stepsToTolerance({ tolerance: 1e-6, counts });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel as Element, "dot")).toBe(3);
  expect(figure.description).toBe(
    figures.stepsToTolerance.description({
      tolerance: "10⁻⁶",
      first: "0.1",
      firstSteps: 66,
      best: "0.4",
      bestSteps: 10,
      last: "0.9",
      lastSteps: 67,
    }),
  );
});
