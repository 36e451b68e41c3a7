import { expect, test } from "vitest";
import { batchRace } from "../../../../../lib/lessons/06-cost/figures/batchRace.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const run = (batchSize: number, losses: readonly number[]) => ({
  batchSize,
  points: losses.map((loss, t) => ({ updates: t + 1, examples: (t + 1) * batchSize, loss })),
});
const figure = batchRace([run(100, [2, 1.5]), run(10, [2.5, 1, 0.5])], 100);

test("the same runs by updates and by examples seen", () => {
  const [updates, examples] = panels(drawn(figure));
  expect(axisLabel(updates, "x")).toBe("updates (log scale)");
  expect(axisLabel(examples, "x")).toBe("examples seen (log scale)");
  for (const panel of [updates, examples]) {
    expect(countMarks(panel, "line")).toBe(2);
    expect(countMarks(panel, "dot")).toBe(5);
  }
  expect(updates.textContent).toContain("B = N = 100");
});

test("the alternative text says how each run ended", () => {
  expect(figure.description).toContain("B = 10 reaches 0.5 nats after 3 updates and 30 examples");
  expect(figure.description).toContain("B = N = 100 reaches 1.5 nats after 2 updates");
});

test("a start before anything was seen is left out of the log axes", () => {
  const points = [
    { updates: 0, examples: 0, loss: 2 },
    { updates: 1, examples: 5, loss: 1 },
  ];
  const [panel] = panels(drawn(batchRace([{ batchSize: 5, points }], 100)));
  expect(countMarks(panel, "dot")).toBe(1);
});
