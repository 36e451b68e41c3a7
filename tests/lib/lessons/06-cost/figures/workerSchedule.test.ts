import { expect, test } from "vitest";
import {
  shareAmong,
  workerSchedule,
} from "../../../../../lib/lessons/06-cost/figures/workerSchedule.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.workerSchedule;
test("whoever is free first takes the next shard", () => {
  expect(shareAmong([3, 1, 6, 1], 2)).toEqual([
    { worker: 0, from: 0, to: 3 },
    { worker: 1, from: 0, to: 1 },
    { worker: 1, from: 1, to: 7 },
    { worker: 0, from: 3, to: 4 },
  ]);
});

test("a panel for each cut, a row for each worker, and where the last shard is finished", () => {
  const figure = workerSchedule({ unequal: [3, 1, 6], equal: [3, 1] }, 2);
  const all = panels(drawn(figure));
  expect(all).toHaveLength(2);
  const [unequal, equal] = all;
  expect(countMarks(unequal, "bar")).toBe(3);
  expect(countMarks(unequal, "rule")).toBe(1);
  expect(axisLabel(unequal, "x")).toBe(text.x);
  expect(axisLabel(unequal, "y")).toBe(text.y);
  const rows = (panel: Element) => panel.querySelectorAll("[aria-label='y-axis tick label'] text");
  expect(Array.from(rows(equal), (row) => row.textContent)).toEqual(["1", "2"]);
  for (const [cut, shards, most, time] of [
    ["unequal", 3, 2, "7"],
    ["equal", 2, 1, "3"],
  ] as const) {
    expect(figure.description).toContain(text.end({ cut: text.cuts[cut], shards, most, time }));
  }
});
