import { expect, test } from "vitest";
import { negativeLogCurve } from "../../../../../lib/lessons/04-cross-entropy/figures/negativeLogCurve.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.negativeLogCurve;
const probabilities = [0.25, 0.5, 1];
const losses = probabilities.map((p) => -Math.log(p));

test("the curve with its marked prices", () => {
  const marked = [
    { probability: 0.5, loss: Math.LN2 },
    { probability: 0.25, loss: 2 * Math.LN2 },
  ];
  const figure = negativeLogCurve({ probabilities, losses, marked });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(2);
  const [half, quarter] = [
    { probability: "0.5", loss: "0.693" },
    { probability: "0.25", loss: "1.39" },
  ];
  expect(panel.textContent).toContain(text.mark(half));
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toContain(
    text.marked({ costs: [text.cost(half), text.cost(quarter)] }),
  );
});

test("without marks nothing is said of them", () => {
  const figure = negativeLogCurve({ probabilities, losses, marked: [] });
  drawn(figure);
  expect(figure.description).toBe(text.description);
});
