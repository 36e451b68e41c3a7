import { expect, test } from "vitest";
import { stableRange } from "../../../../../lib/lessons/01-quadratic/figures/stableRange.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.stableRange;

test("a curve for each curvature, with its bound in words", () => {
  const figure = stableRange({ curvatures: [0.5, 2, 8], maxLearningRate: 4.5 });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "line")).toBe(3);
  expect(axisLabel(panel, "y")).toBe(text.factor);
  expect(figure.description).toContain(text.bound({ curvature: "0.5", bound: "4" }));
  expect(figure.description).toContain(text.bound({ curvature: "8", bound: "0.25" }));
});

test("the largest factor, with its smallest value in words", () => {
  const figure = stableRange({ curvatures: [1, 10], maxLearningRate: 0.3, markLargest: true });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "line")).toBe(3);
  expect(panel.textContent).toContain(text.curvature({ name: "b", curvature: "10" }));
  expect(figure.description).toContain(
    text.largest.smallest({ learningRate: "0.182", factor: "0.818" }),
  );
});

test("a bound beyond the picture gets no dot", () => {
  const [panel] = panels(drawn(stableRange({ curvatures: [0.1, 2], maxLearningRate: 2 })));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "dot")).toBe(1);
});
