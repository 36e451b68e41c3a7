import { expect, test } from "vitest";
import { smoothMaximum } from "../../../../../lib/lessons/03-softmax/figures/smoothMaximum.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { logSumExp } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.smoothMaximum;
const at = (x: readonly number[]) => ({
  x,
  maximum: x.map((value) => Math.max(value, 0)),
  logSumExp: x.map((value) => logSumExp([value, 0])),
});

test("two curves, and the widest gap is found in the data", () => {
  const figure = smoothMaximum(at([-2, -1, 0, 1, 2]));
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(2);
  expect(panel.textContent).toContain("0.693");
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(figure.description).toBe(text.description({ distance: "0.693", at: "0" }));
  expect(smoothMaximum(at([1, 2, 3])).description).toBe(
    text.description({ distance: "0.313", at: "1" }),
  );
});
