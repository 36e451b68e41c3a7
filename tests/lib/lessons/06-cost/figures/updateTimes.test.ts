import { expect, test } from "vitest";
import { updateTimes } from "../../../../../lib/lessons/06-cost/figures/updateTimes.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.updateTimes;

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
  expect(panel.textContent).toContain(text.measured({ slope: "1.04" }));
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toBe(
    text.description({ first: 100, firstTime: "1", last: 1000, lastTime: "11", slope: "1.04" }),
  );
});

test("a prediction and what was tried, far beyond the measurements", () => {
  const figure = updateTimes({
    measured,
    law,
    predicted: [{ sampleCount: 1e6, milliseconds: 14_000 }],
    tried: [{ sampleCount: 2e5, milliseconds: 2600 }],
  });
  const [panel] = panels(drawn(figure));
  expect(panel.textContent).toContain(text.predicted);
  expect(figure.description).toContain(
    text.marked({ name: text.tried, time: "2600", sampleCount: 200000 }),
  );
});
