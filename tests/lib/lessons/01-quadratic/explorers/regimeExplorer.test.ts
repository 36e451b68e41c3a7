// The numbers of the line, worked out by hand.
import { expect, test } from "vitest";
import { regimeExplorer } from "../../../../../lib/lessons/01-quadratic/explorers/regimeExplorer.js";
import { explorers } from "../../../../../lib/lessons/01-quadratic/words/explorers.js";
import { figures } from "../../../../../lib/lessons/01-quadratic/words/figures.js";

const { line } = explorers.regimeExplorer;
const { regimeNames } = figures;

test("the bound moves with the curvature", () => {
  expect(regimeExplorer.say({ learningRate: 0.9, curvature: 2 })).toBe(
    line({ factor: "−0.8", size: "0.8", regime: regimeNames.oscillating, bound: "1" }),
  );
  expect(regimeExplorer.say({ learningRate: 0.9, curvature: 4 })).toBe(
    line({ factor: "−2.6", size: "2.6", regime: regimeNames.divergent, bound: "0.5" }),
  );
  expect(regimeExplorer.handle?.at({ learningRate: 0.9, curvature: 8 })).toEqual([0.9, 2]);
});

test.each([
  [1, "0.6", "0.6", "monotone", "2"],
  [2, "0.2", "0.2", "monotone", "1"],
  [3, "−0.2", "0.2", "oscillating", "0.667"],
  [4, "−0.6", "0.6", "oscillating", "0.5"],
  [5, "−1", "1", "two-cycle", "0.4"],
  [6, "−1.4", "1.4", "divergent", "0.333"],
  [7, "−1.8", "1.8", "divergent", "0.286"],
  [8, "−2.2", "2.2", "divergent", "0.25"],
] as const)("at η = 0.4, lesson 01 passes a = %d with %s", (curvature, factor, size, regime, bound) => {
  expect(regimeExplorer.say({ learningRate: 0.4, curvature })).toBe(
    line({ factor, size, regime: regimeNames[regime], bound }),
  );
});

test("at η = 1/a one step is enough", () => {
  expect(regimeExplorer.say({ learningRate: 0.2, curvature: 5 })).toContain(
    regimeNames["one-step"],
  );
});
