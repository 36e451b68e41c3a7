// The figures of lesson 01 call a regime by one name.
import { expect, test } from "vitest";
import { regimeExplorer } from "../../../../../../lib/lessons/01-quadratic/explorers/regimeExplorer.js";
import { regimeMap } from "../../../../../../lib/lessons/01-quadratic/figures/regimeMap.js";
import { regimes } from "../../../../../../lib/lessons/01-quadratic/figures/regimes.js";
import { figures } from "../../../../../../lib/lessons/01-quadratic/words/figures.js";
import { convergenceRegime } from "../../../../../../lib/quadratic.js";

const { regimeNames } = figures;
const learningRates = [0, 0.1, 0.5, 0.7, 1, 1.1];

test("the learning rates of this test have all regimes", () => {
  const met = learningRates.map((learningRate) => convergenceRegime(learningRate));
  expect(met).toEqual(Object.keys(regimeNames));
});

test.each(learningRates)("η = %d", (learningRate) => {
  const name = regimeNames[convergenceRegime(learningRate)];
  const map = regimeMap({ learningRates: [learningRate] });
  const path = regimes({ theta0: 1, learningRates: [learningRate], steps: 3 });
  expect(map.description).toContain(name);
  expect(path.description).toContain(name);
  expect(regimeExplorer.say({ learningRate, curvature: 2 })).toContain(name);
});
