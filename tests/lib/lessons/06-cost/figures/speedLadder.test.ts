import { expect, test } from "vitest";
import { speedLadder } from "../../../../../lib/lessons/06-cost/figures/speedLadder.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const rung = (name: string, factor: number) => ({
  name,
  measured: [100, 1000].map((N) => ({ sampleCount: N, milliseconds: factor * N })),
  law: { exponent: 1, factor },
});

test("a line for each program with its slope, and one of slope 1", () => {
  const figure = speedLadder([rung("nested arrays", 0.05), rung("typed arrays", 0.01)]);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(3);
  expect(countMarks(panel, "dot")).toBe(4);
  expect(panel.textContent).toContain("nested arrays: slope 1.00");
  expect(panel.textContent).toContain("typed arrays: slope 1.00");
  expect(axisLabel(panel, "x")).toContain("samples N");
  expect(axisLabel(panel, "y")).toContain("ms");
  expect(figure.description).toContain(
    "nested arrays: from 5 ms at 100 samples to 50 ms at 1000 samples, slope 1.00.",
  );
});
