// The answers of lesson 04's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import { crossEntropy, entropy, klDivergence, perplexity } from "../../../../lib/crossEntropy.js";
import { gradientDescent } from "../../../../lib/gradientDescent.js";
import * as predictions from "../../../../lib/lessons/04-cross-entropy/predictions.js";
import { predictions as words } from "../../../../lib/lessons/04-cross-entropy/words/predictions.js";
import { numericalGradient } from "../../../../lib/numericalGradient.js";
import { softmax } from "../../../../lib/softmax.js";
import { rightAnswer } from "../rightAnswer.js";

test("likelihoods, questions, perplexity, a uniform start", () => {
  expect(0.7 ** 1400 * 0.3 ** 600).toBe(0);
  expect(rightAnswer(predictions.likelihoodOfMany)).toBe(
    words.likelihoodOfMany.options.roundedToZero.answer,
  );
  const outcomes = [1 / 2, 1 / 4, 1 / 8, 1 / 8];
  expect(rightAnswer(predictions.questionsOnAverage)).toBeCloseTo(entropy(outcomes) / Math.LN2);
  const twoLosses = (Math.log(2) + Math.log(8)) / 2;
  expect(rightAnswer(predictions.meanPerplexity)).toBeCloseTo(perplexity(twoLosses));
  const tenZeros = new Array<number>(10).fill(0);
  expect(rightAnswer(predictions.uniformStart)).toBeCloseTo(crossEntropy(tenZeros, 3), 4);
});

test("squared error never crosses from −10", () => {
  const squared = (z: number) => {
    const [p = 0, q = 0] = softmax([z, 0]);
    return (p - 1) ** 2 + q ** 2;
  };
  const path = gradientDescent((z: number): number => numericalGradient(squared, z), -10, {
    learningRate: 1,
    steps: 2000,
  });
  expect(path.findIndex((z) => z > 0)).toBe(-1);
});

test("a larger θ raises the loss of the third sample alone", () => {
  const samples = [
    [-2, 0],
    [-1, 0],
    [0.5, 0],
    [1, 1],
    [2, 1],
  ] as const;
  const rises = samples.map(
    ([x, label]) => crossEntropy([0, 1 * x], label) > crossEntropy([0, 0], label),
  );
  expect(rises).toEqual([false, false, true, false, false]);
  expect(rightAnswer(predictions.risingLoss)).toBe(words.risingLoss.options.third.answer);
});

test("two classes are most uncertain when equally likely, and divergence isn't symmetric", () => {
  for (const q of [0, 0.2, 0.49, 0.8]) {
    expect(entropy([0.5, 0.5])).toBeGreaterThan(entropy([q, 1 - q]));
  }
  expect(rightAnswer(predictions.mostUncertain)).toBe(words.mostUncertain.options.half.answer);
  const [even, uneven] = [
    [0.5, 0.5],
    [0.9, 0.1],
  ] as const;
  expect(klDivergence(even, uneven)).not.toBeCloseTo(klDivergence(uneven, even), 2);
  expect(rightAnswer(predictions.asymmetry)).toBe(words.asymmetry.options.different.answer);
});

test("what softmax does to slopes", () => {
  for (const z of [-10, -1, 0, 3]) {
    const slope = numericalGradient((at: number): number => crossEntropy([0, at], 1), z);
    expect(slope).toBeLessThan(0);
    expect(slope).toBeGreaterThan(-1);
  }
  expect(rightAnswer(predictions.cancelledSlope)).toBe(words.cancelledSlope.options.bounded.answer);
  expect(numericalGradient((h: number): number => softmax([h, 0])[0], Math.log(999))).toBeCloseTo(
    0.001,
    5,
  );
  expect(rightAnswer(predictions.slopeOfTheSure)).toBe(words.slopeOfTheSure.options.flat.answer);
  const pull = (p: number) => 4 * (1 - p) ** 2 * p;
  for (const p of [0.01, 0.3, 0.4, 0.99]) expect(pull(1 / 3)).toBeGreaterThan(pull(p));
  expect(rightAnswer(predictions.hardestPull)).toBe(words.hardestPull.options.undecided.answer);
});

test("the honest forecast has the lowest squared error on average", () => {
  const score = (p: number) => 0.7 * (1 - p) ** 2 + 0.3 * p ** 2;
  for (const p of [0.5, 0.6, 0.8, 1]) expect(score(0.7)).toBeLessThan(score(p));
  expect(rightAnswer(predictions.honestForecast)).toBe(words.honestForecast.options.honest.answer);
});
