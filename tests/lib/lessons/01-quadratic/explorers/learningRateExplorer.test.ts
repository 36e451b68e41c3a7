// The numbers of the line are those of lib's functions, or worked out by hand.
import { expect, test } from "vitest";
import { learningRateExplorer } from "../../../../../lib/lessons/01-quadratic/explorers/learningRateExplorer.js";
import { explorers } from "../../../../../lib/lessons/01-quadratic/words/explorers.js";
import { quadratic, quadraticTrajectory } from "../../../../../lib/quadratic.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const { line, regimes } = explorers.learningRateExplorer;
const state = learningRateExplorer.initial;

test("at η = 0.1 the closed form holds", () => {
  const [path] = panels(drawn(learningRateExplorer.draw(state)));
  expect(countMarks(path, "dot")).toBe(state.steps + 1);
  const [, end = Number.NaN] = quadraticTrajectory(1, 0.1, state.steps).slice(-2);
  expect(learningRateExplorer.say(state)).toBe(
    line({
      factor: "0.8",
      regime: regimes.monotone,
      count: state.steps,
      theta: formatNumber(end),
      loss: formatNumber(quadratic(end)),
    }),
  );
});

test("at η = ½ one step is enough, beyond 1 the path diverges", () => {
  expect(learningRateExplorer.say({ ...state, learningRate: 0.5, steps: 1 })).toBe(
    line({ factor: "0", regime: regimes["one-step"], count: 1, theta: "0", loss: "0" }),
  );
  expect(learningRateExplorer.say({ ...state, learningRate: 1.1 })).toContain(regimes.divergent);
});
