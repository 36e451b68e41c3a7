import { expect, test } from "vitest";
import { maximumSlopes } from "../../../../../lib/lessons/03-softmax/figures/maximumSlopes.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { softmax } from "../../../../../lib/softmax.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.maximumSlopes;

test("a step and a smooth curve, whose ends are described", () => {
  const x = [-2, -1, 0, 1, 2];
  const figure = maximumSlopes({
    x,
    maximum: x.map((a) => Number(a > 0)),
    logSumExp: x.map((a) => softmax([a, 0])[0]),
  });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(2);
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toBe(
    text.description({ first: "0.119", from: "−2", last: "0.881", to: "2" }),
  );
});
