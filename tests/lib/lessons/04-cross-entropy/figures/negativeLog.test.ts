import { expect, test } from "vitest";
import { negativeLogCurve } from "../../../../../lib/lessons/04-cross-entropy/figures/negativeLog.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const probabilities = [0.25, 0.5, 1];
const losses = probabilities.map((p) => -Math.log(p));

test("the curve with its marked prices", () => {
  const marked = [{ probability: 0.5, loss: Math.LN2 }];
  const figure = negativeLogCurve({ probabilities, losses, marked });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(1);
  expect(panel.textContent).toContain("p = 0.5: 0.693");
  expect(axisLabel(panel, "y")).toBe("loss −log p (nats)");
  expect(figure.description).toContain("0.693 nats at p = 0.5");
});

test("another mark gives another description", () => {
  const marked = [{ probability: 0.25, loss: 2 * Math.LN2 }];
  const figure = negativeLogCurve({ probabilities, losses, marked });
  drawn(figure);
  expect(figure.description).toContain("1.39 nats at p = 0.25");
});
