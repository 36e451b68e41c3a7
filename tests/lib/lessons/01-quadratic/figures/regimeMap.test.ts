import { expect, test } from "vitest";
import { regimeMap } from "../../../../../lib/lessons/01-quadratic/figures/regimeMap.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const { regimeMap: text, regimeNames } = figures;

test("the map marks each learning rate with its factor and its regime", () => {
  const figure = regimeMap({ learningRates: [0, 0.1, 0.5, 0.9, 1, 1.1] });
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel as Element, "dot")).toBe(6);
  expect(figure.description).toContain(
    text.point({ learningRate: "0.9", factor: "0.8", regime: regimeNames.oscillating }),
  );
});

test("the curvature moves the regimes", () => {
  const figure = regimeMap({ learningRates: [0.1], curvature: 20 });
  const point = { learningRate: "0.1", factor: "1", regime: regimeNames["two-cycle"] };
  expect(figure.description).toBe(
    text.description({ best: "0.05", bound: "0.1", points: text.point(point) }),
  );
});
