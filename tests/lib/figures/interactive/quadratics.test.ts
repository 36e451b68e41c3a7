// Lessons 01 and 02: the numbers of the line are those of lib's functions, or worked by hand.
import { expect, test } from "vitest";
import { learningRateExplorer } from "../../../../lib/lessons/01-quadratic/explorers/learningRateExplorer.js";
import { regimeExplorer } from "../../../../lib/lessons/01-quadratic/explorers/regimeExplorer.js";
import { contourExplorer } from "../../../../lib/lessons/02-gradients/explorers/contourExplorer.js";
import { differenceExplorer } from "../../../../lib/lessons/02-gradients/explorers/differenceExplorer.js";
import { quadratic, quadraticTrajectory } from "../../../../lib/quadratic.js";
import { formatNumber } from "../../../../lib/words/formatNumber.js";
import { countMarks, drawn, panels } from "../drawn.js";

test("learningRateExplorer: at η = ½ one step is enough, at η = 0.1 the closed form holds", () => {
  const state = learningRateExplorer.initial;
  const [path] = panels(drawn(learningRateExplorer.draw(state)));
  expect(countMarks(path, "dot")).toBe(state.steps + 1);
  const [, end = Number.NaN] = quadraticTrajectory(1, 0.1, state.steps).slice(-2);
  expect(learningRateExplorer.say(state)).toContain(
    `θ = ${formatNumber(end)} and J = ${formatNumber(quadratic(end))}`,
  );
  expect(learningRateExplorer.say({ ...state, learningRate: 0.5 })).toMatch(
    /1 − 2η = 0: one step is enough. .* θ = 0 and J = 0/,
  );
  expect(learningRateExplorer.say({ ...state, learningRate: 1.1 })).toContain("it flies away");
});

test("regimeExplorer: the bound moves with the curvature", () => {
  expect(regimeExplorer.say({ learningRate: 0.9, curvature: 2 })).toMatch(
    /is −0.8, its size 0.8: oscillating. .* 2\/a = 1\./,
  );
  expect(regimeExplorer.say({ learningRate: 0.9, curvature: 4 })).toMatch(
    /is −2.6, its size 2.6: divergent. .* 2\/a = 0.5\./,
  );
  expect(regimeExplorer.handle?.at({ learningRate: 0.9, curvature: 8 })).toEqual([0.9, 2]);
});

test("regimeExplorer: the regimes that lesson 01 passes at η = 0.4", () => {
  const passed = [1, 2, 3, 4, 5, 6, 7, 8].map((curvature) =>
    /: ([\w-]+)\./.exec(
      regimeExplorer.say({ learningRate: 0.4, curvature }).split("size")[1] ?? "",
    ),
  );
  expect(passed.map((found) => found?.[1])).toEqual([
    "monotone",
    "monotone",
    "oscillating",
    "oscillating",
    "two-cycle",
    "divergent",
    "divergent",
    "divergent",
  ]);
  expect(regimeExplorer.say({ learningRate: 0.2, curvature: 5 })).toContain("one step");
});

test("contourExplorer: each coordinate has its own factor, and the start is where it was dragged", () => {
  const state = { ...contourExplorer.initial, learningRate: 0.18, startX: -4, startY: 1 };
  expect(contourExplorer.say(state)).toContain("x by 1 − η = 0.82 and y by 1 − κη = −0.8");
  // J = ½(16·0.82⁶⁰ + 10·0.8⁶⁰)
  const end = 8 * 0.82 ** 60 + 5 * 0.8 ** 60;
  expect(contourExplorer.say(state)).toContain(`J goes from 13 to ${formatNumber(end)}.`);
  expect(contourExplorer.handle?.at(state)).toEqual([-4, 1]);
  expect(contourExplorer.draw(state).description).toContain("from (−4, 1)");
});

test("differenceExplorer: truncation for a large h, rounding for a tiny one", () => {
  const central = (Math.exp(1.1) - 2.2 - (Math.exp(0.9) - 1.8)) / 0.2;
  const line = differenceExplorer.say({ exponent: -1 });
  expect(line).toContain(`the central difference says ${formatNumber(central)}`);
  expect(formatNumber((central - (Math.E - 2)) / central)).toBe(
    /relative error ([\d.]+)/.exec(line)?.[1],
  );
  const errorAt = (exponent: number) =>
    Number(/relative error ([\d.]+);/.exec(differenceExplorer.say({ exponent }))?.[1]);
  expect(errorAt(-15)).toBeGreaterThan(0.01);
  expect(differenceExplorer.say({ exponent: -5 })).toMatch(/relative error [\d.]+·10⁻1?[¹⁰]/);
});
