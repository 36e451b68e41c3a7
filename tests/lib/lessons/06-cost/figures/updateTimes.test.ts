import { expect, test } from "vitest";
import { updateTimes } from "../../../../../lib/lessons/06-cost/figures/updateTimes.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const measured = [
  { sampleCount: 100, milliseconds: 1 },
  { sampleCount: 1000, milliseconds: 11 },
];
const law = { exponent: 1.04, factor: 0.0083 };

test("measured times with the fitted line and one of slope 1", () => {
  const figure = updateTimes({ measured, law });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(2);
  expect(countMarks(panel, "line")).toBe(2);
  expect(panel.textContent).toContain("measured: slope 1.04");
  expect(axisLabel(panel, "y")).toContain("ms");
  expect(figure.description).toContain("from 1 ms at 100 samples to 11 ms at 1000 samples");
});

test("a prediction and what was tried, far beyond the measurements", () => {
  const figure = updateTimes({
    measured,
    law,
    predicted: [{ sampleCount: 1e6, milliseconds: 14_000 }],
    tried: [{ sampleCount: 2e5, milliseconds: 2600 }],
  });
  const [panel] = panels(drawn(figure));
  expect(panel.textContent).toContain("predicted");
  expect(figure.description).toContain("tried: 2600 ms at 200000 samples.");
});
