import { expect, test } from "vitest";
import { parabolaDescent } from "../../../../../lib/lessons/01-quadratic/figures/parabolaDescent.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.parabolaDescent;

test("the path on the parabola and its losses on a log scale", () => {
  const figure = parabolaDescent({ theta0: 2, learningRate: 0.1, steps: 3 });
  const [path, losses] = panels(drawn(figure));
  expect(countMarks(path as Element, "dot")).toBe(4);
  expect(countMarks(losses as Element, "dot")).toBe(4);
  expect(figure.description).toBe(
    text.description({
      formula: text.square,
      start: "2",
      learningRate: "0.1",
      end: "1.02",
      count: 3,
      firstLoss: "4",
      lastLoss: "1.05",
    }),
  );
});

test("a loss of 0 is left out of the log scale, and the caption says so", () => {
  const figure = parabolaDescent({ theta0: 1, learningRate: 0.5, steps: 3 });
  const [, losses] = panels(drawn(figure));
  expect(countMarks(losses as Element, "dot")).toBe(1);
  expect(figure.caption).toBe(text.zeroLoss);
});

test("another curvature changes the formula and the path", () => {
  const figure = parabolaDescent({ theta0: 1, learningRate: 0.1, steps: 1, curvature: 5 });
  drawn(figure);
  const setting = { formula: "½·5·θ²", start: "1", learningRate: "0.1" };
  expect(figure.title).toBe(text.title(setting));
  expect(figure.description).toBe(
    text.description({ ...setting, end: "0.5", count: 1, firstLoss: "2.5", lastLoss: "0.625" }),
  );
});
