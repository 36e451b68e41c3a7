import { expect, test } from "vitest";
import { landscape } from "../../../../../lib/lessons/01-quadratic/figures/landscape.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const loss = (theta: number) => (theta ** 2 - 1) ** 2;

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
  // One dot a point, and a ring around each start.
  expect(panel?.querySelectorAll("circle")).toHaveLength(3 + 1 + 2 + 1);
  expect(figure.description).toContain("from θ = −1.4 to θ = −1 in 2 steps, where J = 0");
  expect(figure.description).toContain("from θ = 0.5 to θ = 0.75 in 1 steps, where J = 0.191");
});

test("a walk that leaves the picture is cut at its edge", () => {
  const element = drawn(landscape({ loss, from: -1.5, to: 1.5, paths: [[1.4, -5]] }));
  expect(element.querySelector("svg > svg path")).not.toBeNull();
});

test("without a walk there is the mountain alone", () => {
  const figure = landscape({ loss, from: -1.5, to: 1.5 });
  expect(drawn(figure).querySelector("circle")).toBeNull();
  expect(figure.description).toBe("The curve of J(θ) for θ from −1.5 to 1.5, drawn as a mountain.");
  expect(figure.caption).toBeUndefined();
});
