import { expect, test } from "vitest";
import { type Rung, speedLadder } from "../../../../../lib/lessons/06-cost/figures/speedLadder.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.speedLadder;

const rung = (name: Rung["name"], factor: number) => ({
  name,
  measured: [100, 1000].map((N) => ({ sampleCount: N, milliseconds: factor * N })),
  law: { exponent: 1, factor },
});

test("a line for each program with its slope, and one of slope 1", () => {
  const figure = speedLadder([rung("nested", 0.05), rung("typed", 0.01)]);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(3);
  expect(countMarks(panel, "dot")).toBe(4);
  for (const program of [text.programs.nested, text.programs.typed]) {
    expect(panel.textContent).toContain(text.rung({ program, slope: "1.00" }));
  }
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toContain(
    text.measured({
      program: text.programs.nested,
      first: 100,
      firstTime: "5",
      last: 1000,
      lastTime: "50",
      slope: "1.00",
    }),
  );
});
