import { expect, test } from "vitest";
import { stepsToTolerance } from "../../../../../lib/lessons/01-quadratic/figures/stepsToTolerance.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

test("the steps of each learning rate, and the fewest in words", () => {
  const counts = [
    { learningRate: 0.1, steps: 66 },
    { learningRate: 0.4, steps: 10 },
    { learningRate: 0.9, steps: 66 },
  ];
  const figure = stepsToTolerance({ tolerance: 1e-6, counts });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel as Element, "dot")).toBe(3);
  expect(figure.description).toContain("66 at η = 0.1, fewest (10) at η = 0.4, and 66 at η = 0.9");
});
