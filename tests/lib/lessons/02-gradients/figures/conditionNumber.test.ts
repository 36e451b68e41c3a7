import { expect, test } from "vitest";
import { conditionNumber } from "../../../../../lib/lessons/02-gradients/figures/conditionNumber.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.conditionNumber;

test("a dot for each condition number, and the ends in words", () => {
  const counts = [1, 10, 100].map((kappa) => ({ conditionNumber: kappa, steps: 7 * kappa }));
  const figure = conditionNumber({ tolerance: 1e-6, counts });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(countMarks(panel, "dot")).toBe(3);
  expect(axisLabel(panel, "x")).toBe(text.conditionNumber);
  expect(figure.description).toBe(
    text.description({
      tolerance: "10⁻⁶",
      counts: [
        text.count({ steps: 7, conditionNumber: "1" }),
        text.count({ steps: 700, conditionNumber: "100" }),
      ],
    }),
  );
  expect(countMarks(panel, "line")).toBe(1);
});
