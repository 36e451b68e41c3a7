import { expect, test } from "vitest";
import { sigmoidCurve } from "../../../../../lib/lessons/03-softmax/figures/sigmoidCurve.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { softmax } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.sigmoidCurve;
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
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toBe(
    text.description({ from: "−2", first: "0.119", to: "2", last: "0.881" }),
  );
  expect(curveOver([-1, 0, 1]).description).toBe(
    text.description({ from: "−1", first: "0.269", to: "1", last: "0.731" }),
  );
});
