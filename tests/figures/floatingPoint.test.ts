import { expect, test } from "vitest";
import { overflow, underflow } from "../../lib/figures/floatingPoint.js";
import { axisLabel, countMarks, drawn, panels } from "./drawn.js";

const x = [-1000, -500, 0, 500, 1000];

test("overflow shades the values where the naive form is not a number", () => {
  const naive = [Number.NaN, 0.5, 0.5, 0.5, Number.NaN];
  const figure = overflow({ x, naive, stable: x.map(() => 0.5) });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "rect")).toBe(2);
  expect(axisLabel(panel, "y")).toBe("probability of class 0");
  expect(figure.description).toContain("from x = −500 to x = 500");
});

test("underflow says where the naive logarithm breaks off", () => {
  const naive = [0, -500, Number.NEGATIVE_INFINITY];
  const figure = underflow({ x: [0, 500, 1000], naive, stable: [0, -500, -1000] });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "rect")).toBe(1);
  expect(figure.description).toContain("as far as x = 500, where it is −500");
  expect(figure.description).toContain("ends at −1000");
});

test("a form that never works is said to be missing", () => {
  const state = { x, naive: x.map(() => Number.NaN), stable: x.map(() => 0.5) };
  for (const figure of [overflow(state), underflow(state)]) {
    drawn(figure);
    expect(figure.description).toMatch(/^The naive line is missing/);
  }
});
