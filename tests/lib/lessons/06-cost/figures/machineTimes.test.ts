import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bestMachines,
  machineTimes,
  standing,
  updateSeconds,
} from "../../../../../lib/lessons/06-cost/figures/machineTimes.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.machineTimes;
const costs = {
  samples: 1000,
  secondsPerSample: 0.01,
  bytesPerReport: 50,
  bytesPerSecond: 1000,
  latency: 0.5,
};

describe("updateSeconds", () => {
  // 10 s shared by 4, and 2·4·50 bytes at 1,000 bytes a second.
  test("work is shared, and the network's time grows", () => {
    expect(updateSeconds(costs, 4)).toEqual({ work: 2.5, network: 0.9, total: 3.4 });
  });

  test("no other number of machines has a shorter update than the best", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1000 }),
        (samples, p) => {
          const all = { ...costs, samples };
          const best = updateSeconds(all, bestMachines(all)).total;
          // The best whole number is the rounded one, or the next to it.
          expect(best).toBeLessThanOrEqual(updateSeconds(all, p).total * 1.01);
        },
      ),
    );
  });
});

test("three lines, the best number of machines, and where one stands", () => {
  const state = { ...costs, machines: 4 };
  const figure = machineTimes(state);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(3);
  expect(countMarks(panel, "rule")).toBe(1);
  expect(countMarks(panel, "dot")).toBe(1);
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(standing(state)).toBe(text.standing({ count: 4, time: "3.4", speedup: "2.94", best: 10 }));
  expect(figure.description).toContain(standing(state));
});
