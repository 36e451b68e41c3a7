// The answers of lesson 01's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import { gradientDescent } from "../../../../lib/gradientDescent.js";
import * as predictions from "../../../../lib/lessons/01-quadratic/predictions.js";
import { predictions as words } from "../../../../lib/lessons/01-quadratic/words/predictions.js";
import {
  convergenceRegime,
  quadraticGradient,
  quadraticTrajectory,
} from "../../../../lib/quadratic.js";
import { rightAnswer } from "../rightAnswer.js";

test("the steepest places have the longest steps", () => {
  expect(quadraticGradient(-2)).toBe(-quadraticGradient(2));
  expect(Math.abs(quadraticGradient(2))).toBeGreaterThan(Math.abs(quadraticGradient(1)));
  expect(rightAnswer(predictions.longestStep)).toBe(words.longestStep.options.farthest.answer);
});

test("with the lost sign each step is longer than the last", () => {
  const path = gradientDescent((theta: number) => -quadraticGradient(theta), 0.5, {
    learningRate: 0.1,
    steps: 5,
  });
  const steps = path.slice(1).map((theta, t) => theta - (path[t] ?? 0));
  expect(steps.every((step, t) => step > (steps[t - 1] ?? 0))).toBe(true);
  expect(rightAnswer(predictions.lostSign)).toBe(words.lostSign.options.fasterAway.answer);
});

test("points and factors", () => {
  expect(rightAnswer(predictions.secondPoint)).toBeCloseTo(quadraticTrajectory(2, 0.1, 2)[2] ?? 0);
  expect(Math.abs(1 - 2 * 0.3)).toBeCloseTo(Math.abs(1 - 2 * 0.7));
  expect(rightAnswer(predictions.walkOrJump)).toBe(words.walkOrJump.options.equal.answer);
  const sharp = Number(rightAnswer(predictions.sharpValley));
  expect(convergenceRegime(sharp, 20)).toBe("one-step");
});

test("seventy steps to a millionth, to the nearest ten", () => {
  const steps = quadraticTrajectory(2, 0.1, 200).findIndex((theta) => theta <= 1e-6);
  expect(Math.round(steps / 10)).toBe(7);
  expect(rightAnswer(predictions.toAMillionth)).toBe(words.toAMillionth.options.seventy.answer);
});

test("at the floor the curvature there decides", () => {
  const slope = (theta: number) => theta ** 3 - theta ** 2 - 2 * theta;
  const path = gradientDescent(slope, 0.1, { learningRate: 0.1, steps: 30 });
  const [before = 0, after = 0] = path.slice(-2);
  expect(rightAnswer(predictions.valleyFloor)).toBeCloseTo((after - 2) / (before - 2));
});

test("walks that begin near the top of a hill, on it, and beside a ridge", () => {
  const slope = (theta: number) => theta ** 3 - theta ** 2 - 2 * theta;
  const end = (start: number) =>
    gradientDescent(slope, start, { learningRate: 0.1, steps: 200 }).at(-1) ?? 0;
  expect([end(-0.1), end(0), end(0.1)].map(Math.round)).toEqual([-1, 0, 2]);
  expect(rightAnswer(predictions.sideBySide)).toBe(words.sideBySide.options.apart.answer);
  expect(rightAnswer(predictions.hilltop)).toBe(words.hilltop.options.there.answer);
  const across = (y: number) => y ** 3 - 2 * y;
  const path = gradientDescent(across, 0.001, { learningRate: 0.1, steps: 60 });
  expect(path.findIndex((y) => y > 0.5)).toBe(35);
  expect(rightAnswer(predictions.besideTheRidge)).toBe(words.besideTheRidge.options.away.answer);
});
