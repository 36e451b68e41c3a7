// The answers of lesson 02's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { minIndex } from "d3-array";
import { expect, test } from "vitest";
import { centralDifference, forwardDifference } from "../../../../lib/differences.js";
import { gradientDescent } from "../../../../lib/gradientDescent.js";
import * as predictions from "../../../../lib/lessons/02-gradients/predictions.js";
import { predictions as words } from "../../../../lib/lessons/02-gradients/words/predictions.js";
import { convergenceRegime } from "../../../../lib/quadratic.js";
import { rightAnswer } from "../rightAnswer.js";

const loss = (theta: number) => Math.exp(theta) - 2 * theta;
const gradient = (theta: number) => Math.exp(theta) - 2;

test("the gradient of the start, kept, leads past the minimum and up", () => {
  const end = 2 - 10 * 0.1 * gradient(2);
  expect(end).toBeLessThan(Math.LN2);
  expect(loss(end)).toBeGreaterThan(loss(2));
  expect(rightAnswer(predictions.frozenGradient)).toBe(words.frozenGradient.options.past.answer);
});

test("the central difference is closer, and its error shrinks with the square of h", () => {
  const errors = [centralDifference, forwardDifference].map((estimate) =>
    [0.5, 1e-2, 1e-3].map((h) => Math.abs(estimate(loss, 1, h) - gradient(1))),
  );
  const [[central = 0, ...smallCentral], [forward = 0, ...smallForward]] = errors as [
    number[],
    number[],
  ];
  expect(central).toBeLessThan(forward);
  expect(rightAnswer(predictions.nearerChord)).toBe(words.nearerChord.options.central.answer);
  const shrinks = ([before = 0, after = 0]: readonly number[]) => Math.round(before / after);
  expect([shrinks(smallForward), shrinks(smallCentral)]).toEqual([10, 100]);
  expect(rightAnswer(predictions.shrinkingErrors)).toBe(
    words.shrinkingErrors.options.centralHundred.answer,
  );
});

test("with h = 10⁻¹⁵ at most one digit is right", () => {
  const relative = Math.abs(centralDifference(loss, 1, 1e-15) / gradient(1) - 1);
  expect(relative).toBeGreaterThan(0.01);
  expect(rightAnswer(predictions.tinyDistance)).toBe(words.tinyDistance.options.hardlyAny.answer);
});

test("with a slope too large by 0.1 the loss comes to rest a little above its minimum", () => {
  const wrong = (theta: number) => gradient(theta) + 0.1;
  const losses = gradientDescent(wrong, 2, { learningRate: 0.1, steps: 500 }).map(loss);
  const [end = 0] = losses.slice(-1);
  expect(end).toBeGreaterThan(loss(Math.LN2));
  expect(end - loss(Math.LN2)).toBeLessThan(0.01);
  expect(rightAnswer(predictions.slipOfThePen)).toBe(words.slipOfThePen.options.tooHigh.answer);
});

test("just above the bound the path ends between two places", () => {
  const [a = 0, b = 0, c = 0, d = 0] = gradientDescent(gradient, 0.7, {
    learningRate: 1.1,
    steps: 2000,
  }).slice(-4);
  expect(Math.abs(a - b)).toBeGreaterThan(1);
  expect([a, b]).toEqual([expect.closeTo(c, 9), expect.closeTo(d, 9)]);
  expect(rightAnswer(predictions.aboveTheBound)).toBe(words.aboveTheBound.options.jumps.answer);
});

test("bounds and mistakes", () => {
  const bound = Number(rightAnswer(predictions.boundOfTwo));
  expect(convergenceRegime(bound, 10)).toBe("two-cycle");
  const right = ([x = 0, y = 0]: readonly number[]) => [2 * x * y, x ** 2 + 3 * y ** 2];
  expect([2 ** 2 * 1, 2 ** 2 + 3 * 1 ** 2]).toEqual(right([2, 1]));
  expect(rightAnswer(predictions.escapingMistake)).toBe(
    words.escapingMistake.options.notDifferentiated.answer,
  );
});

test("the steepest way turns by more than 50 degrees from the way to the minimum", () => {
  const angle = Math.atan2(10 * 2, 8) - Math.atan2(2, 8);
  expect((angle * 180) / Math.PI).toBeGreaterThan(50);
  expect(rightAnswer(predictions.steepestWay)).toBe(words.steepestWay.options.overFifty.answer);
});

test("ten times the condition number takes about ten times the steps", () => {
  const stepsFor = (kappa: number) => Math.log(1e-6) / Math.log((kappa - 1) / (kappa + 1));
  expect(Math.round(stepsFor(100) / stepsFor(10))).toBe(10);
  expect(rightAnswer(predictions.tenfoldKappa)).toBe(words.tenfoldKappa.options.tenfold.answer);
});

test("the slider's best η for the start (8, 2)", () => {
  const endsAt = (rate: number) => 32 * (1 - rate) ** 60 + 20 * (1 - 10 * rate) ** 60;
  const slider = Array.from({ length: 60 }, (_, k) => (k + 1) / 100);
  const lowest = slider[minIndex(slider, endsAt)];
  expect(lowest).toBe(0.18);
  expect(endsAt(0.18)).toBeLessThan(endsAt(2 / 11));
});

test("Newton's step reaches the bottom of a valley at once", () => {
  const [x, y] = [8, 2];
  expect([x - x / 1, y - (10 * y) / 10]).toEqual([0, 0]);
  expect(rightAnswer(predictions.newtonSteps)).toBe(words.newtonSteps.options.single.answer);
});
