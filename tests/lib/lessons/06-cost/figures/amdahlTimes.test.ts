import { expect, test } from "vitest";
import { amdahlTimes } from "../../../../../lib/lessons/06-cost/figures/amdahlTimes.js";
import { figures } from "../../../../../lib/lessons/06-cost/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.amdahlTimes;
const measured = [1, 2, 4].map((workers) => ({ workers, milliseconds: 2 + 8 / workers }));

test("a point for each number of workers, the law, and the line without a serial part", () => {
  const figure = amdahlTimes(measured);
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "dot")).toBe(3);
  expect(countMarks(panel, "line")).toBe(2);
  expect(axisLabel(panel, "x")).toBe(text.x);
  expect(axisLabel(panel, "y")).toBe(text.y);
  expect(figure.description).toContain(text.time({ workers: 4, time: "4" }));
  expect(figure.description).toContain("s = 2 ms and b = 8 ms");
});

test("many workers have few ticks", () => {
  const many = [1, 64].map((workers) => ({ workers, milliseconds: 1 }));
  const [panel] = panels(drawn(amdahlTimes(many)));
  const ticks = panel.querySelectorAll("[aria-label='x-axis tick label'] text");
  const expected = [1, 2, 4, 8, 16, 32, 64].map(String);
  expect(Array.from(ticks, ({ textContent }) => textContent)).toEqual(expected);
});
