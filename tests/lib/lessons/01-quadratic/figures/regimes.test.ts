import { expect, test } from "vitest";
import { regimes } from "../../../../../lib/lessons/01-quadratic/figures/regimes.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.regimes;

test("one small picture for each learning rate, each with its regime", () => {
  const learningRates = [0, 0.1, 0.5, 0.9, 1, 1.1];
  const figure = regimes({ theta0: 1, learningRates, steps: 10 });
  const pictures = panels(drawn(figure));
  expect(figure.title).toBe(text.title.all);
  expect(pictures).toHaveLength(6);
  expect(countMarks(pictures[0] as Element, "dot")).toBe(11);
  for (const [learningRate, regime, end] of [
    ["0", "stalled", "1"],
    ["0.5", "one-step", "0"],
    ["1.1", "divergent", "6.19"],
  ] as const) {
    const heading = text.heading({ learningRate, regime: figures.regimeNames[regime] });
    expect(figure.description).toContain(text.panel({ heading, end }));
  }
});

test("a single step is one step", () => {
  const figure = regimes({ theta0: 1, learningRates: [0.25], steps: 1 });
  const heading = text.heading({
    learningRate: "0.25",
    regime: figures.regimeNames.monotone,
  });
  const panel = text.panel({ heading, end: "0.5" });
  expect(figure.title).toBe(text.title.some);
  expect(figure.description).toBe(text.description({ start: "1", count: 1, panels: panel }));
});
