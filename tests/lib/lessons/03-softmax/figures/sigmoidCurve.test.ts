import { expect, test } from "vitest";
import { sigmoidCurve } from "../../../../../lib/lessons/03-softmax/figures/sigmoidCurve.js";
import { softmax } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const curveOver = (differences: readonly number[]) =>
  sigmoidCurve({
    differences,
    softmax: differences.map((z) => softmax([z, 0])[0]),
    sigmoid: differences.map((z) => 1 / (1 + Math.exp(-z))),
  });

test("a curve with dots on it, and the values at its ends", () => {
  const figure = curveOver([-2, -1, 0, 1, 2]);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(1);
  expect(countMarks(panel, "dot")).toBe(5);
  expect(axisLabel(panel, "y")).toBe("probability of the first class");
  expect(figure.description).toContain("from 0.119 at −2 to 0.881 at 2");
  expect(curveOver([-1, 0, 1]).description).toContain("to 0.731 at 1");
});
