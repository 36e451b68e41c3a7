import { expect, test } from "vitest";
import { conditionNumber } from "../../../../../lib/lessons/02-gradients/figures/conditionNumber.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

test("a dot for each condition number, and the ends in words", () => {
  const counts = [1, 10, 100].map((kappa) => ({ conditionNumber: kappa, steps: 7 * kappa }));
  const figure = conditionNumber({ tolerance: 1e-6, counts });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "dot")).toBe(3);
  expect(axisLabel(panel, "x")).toBe("condition number κ, log scale");
  expect(figure.description).toContain("to 10⁻⁶ of the first");
  expect(figure.description).toContain("7 at κ = 1, 700 at κ = 100");
  expect(countMarks(panel, "line")).toBe(1);
});
