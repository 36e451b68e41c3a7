import { expect, test } from "vitest";
import { landscape } from "../../../../../lib/lessons/01-quadratic/figures/landscape.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";
import { clauses } from "../../../../../lib/words/locale.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.landscape;
const loss = (theta: number) => (theta ** 2 - 1) ** 2;
const range = { from: "−1.5", to: "1.5" };

test("every walk with its start, its end and its length", () => {
  const figure = landscape({
    loss,
    from: -1.5,
    to: 1.5,
    paths: [
      [-1.4, -1.1, -1],
      [0.5, 0.75],
    ],
  });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel as Element, "area")).toBe(1);
  // One dot for each point, and a ring around each start.
  expect(panel?.querySelectorAll("circle")).toHaveLength(3 + 1 + 2 + 1);
  const walks = [
    text.walk({ start: "−1.4", end: "−1", count: 2, loss: "0" }),
    text.walk({ start: "0.5", end: "0.75", count: 1, loss: "0.191" }),
  ];
  expect(figure.description).toBe(text.walkDescription({ ...range, walks: clauses(walks) }));
});

test("a walk that leaves the picture is cut at its edge", () => {
  const element = drawn(landscape({ loss, from: -1.5, to: 1.5, paths: [[1.4, -5]] }));
  expect(element.querySelector("svg > svg path")).not.toBeNull();
});

test("without a walk there is the mountain alone", () => {
  const figure = landscape({ loss, from: -1.5, to: 1.5 });
  expect(drawn(figure).querySelector("circle")).toBeNull();
  expect(figure.description).toBe(text.description(range));
  expect(figure.caption).toBeUndefined();
});
