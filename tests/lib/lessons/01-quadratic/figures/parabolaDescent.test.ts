import { expect, test } from "vitest";
import { parabolaDescent } from "../../../../../lib/lessons/01-quadratic/figures/parabolaDescent.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

test("the path on the parabola and its losses on a log scale", () => {
  const figure = parabolaDescent({ theta0: 2, learningRate: 0.1, steps: 3 });
  const [path, losses] = panels(drawn(figure));
  expect(countMarks(path as Element, "dot")).toBe(4);
  expect(countMarks(losses as Element, "dot")).toBe(4);
  expect(figure.description).toContain("from θ₀ = 2 to θ = 1.02 after 3 steps with η = 0.1");
  expect(figure.description).toContain("4 at the start, 1.05 at the end");
});

test("a loss of 0 is left out of the log scale, and the caption says so", () => {
  const figure = parabolaDescent({ theta0: 1, learningRate: 0.5, steps: 3 });
  const [, losses] = panels(drawn(figure));
  expect(countMarks(losses as Element, "dot")).toBe(1);
  expect(figure.caption).toContain("A loss of exactly 0");
});

test("another curvature changes the formula and the path", () => {
  const figure = parabolaDescent({ theta0: 1, learningRate: 0.1, steps: 1, curvature: 5 });
  drawn(figure);
  expect(figure.title).toContain("½·5·θ²");
  expect(figure.description).toContain("θ = 0.5 after 1 steps");
});
