import { expect, test } from "vitest";
import { reliabilityDiagram } from "../../../../../lib/lessons/03-softmax/figures/reliabilityDiagram.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { clauses } from "../../../../../lib/words/locale.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.reliabilityDiagram;
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
  expect(panel.textContent).toContain(text.name({ temperature: "3" }));
  expect(axisLabel(panel, "y")).toBe(text.y);
  const gaps = [
    text.widest({ name: "T = 1", confidence: "0.95", accuracy: "0.7" }),
    text.widest({ name: "T = 3", confidence: "0.45", accuracy: "0.44" }),
  ];
  expect(figure.description).toBe(text.description({ gaps: clauses(gaps) }));
});

test("one temperature alone", () => {
  const figure = reliabilityDiagram([calibrated]);
  expect(countMarks(panels(drawn(figure))[0], "dot")).toBe(2);
  expect(figure.description).toBe(
    text.description({
      gaps: text.widest({ name: "T = 3", confidence: "0.45", accuracy: "0.44" }),
    }),
  );
});
