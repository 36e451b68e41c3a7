import { expect, test } from "vitest";
import { regimeMap } from "../../../../../lib/lessons/01-quadratic/figures/regimeMap.js";
import { regimes } from "../../../../../lib/lessons/01-quadratic/figures/regimes.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const rates = [0, 0.1, 0.5, 0.9, 1, 1.1];

test("one small picture a learning rate, each with its regime", () => {
  const figure = regimes({ theta0: 1, learningRates: rates, steps: 10 });
  const pictures = panels(drawn(figure));
  expect(pictures).toHaveLength(6);
  expect(countMarks(pictures[0] as Element, "dot")).toBe(11);
  for (const words of [
    "η = 0: stalled, ends at 1",
    "η = 0.5: one step, ends at 0",
    "η = 1.1: divergent",
  ]) {
    expect(figure.description).toContain(words);
  }
});

test("the map marks each learning rate with its factor and its regime", () => {
  const figure = regimeMap({ learningRates: rates });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel as Element, "dot")).toBe(6);
  expect(figure.description).toContain("η = 0.9: factor 0.8, oscillating");
  expect(regimeMap({ learningRates: [0.1], curvature: 20 }).description).toContain(
    "η = 0.1: factor 1, two-cycle",
  );
});
