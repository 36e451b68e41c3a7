import { expect, test } from "vitest";
import { reliabilityDiagram } from "../../../../../lib/lessons/03-softmax/figures/reliabilityDiagram.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const overconfident = {
  temperature: 1,
  bins: [
    { confidence: 0.55, accuracy: 0.5 },
    { confidence: 0.95, accuracy: 0.7 },
  ],
};
const calibrated = {
  temperature: 3,
  bins: [
    { confidence: 0.45, accuracy: 0.44 },
    { confidence: 0.75, accuracy: 0.75 },
  ],
};

test("a line of points for each temperature, and its widest gap", () => {
  const figure = reliabilityDiagram([overconfident, calibrated]);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(4);
  expect(panel.textContent).toContain("T = 3");
  expect(axisLabel(panel, "y")).toBe("share of right predictions");
  expect(figure.description).toContain("with T = 1 the widest gap is at a mean confidence of 0.95");
  expect(figure.description).toContain("of 0.45, where the share of right predictions is 0.44");
});

test("one temperature alone", () => {
  const figure = reliabilityDiagram([calibrated]);
  expect(countMarks(panels(drawn(figure))[0], "dot")).toBe(2);
  expect(figure.description).not.toContain("T = 1");
});
