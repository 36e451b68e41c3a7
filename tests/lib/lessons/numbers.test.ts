// The answers of predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import { crossEntropy, entropy, perplexity } from "../../../lib/crossEntropy.js";
import { loadDigits } from "../../../lib/data/digits.js";
import { gradientDescent } from "../../../lib/gradientDescent.js";
import * as quadratics from "../../../lib/lessons/01-quadratic/predictions.js";
import { predictions as quadraticWords } from "../../../lib/lessons/01-quadratic/words/predictions.js";
import * as gradients from "../../../lib/lessons/02-gradients/predictions.js";
import { predictions as gradientWords } from "../../../lib/lessons/02-gradients/words/predictions.js";
import * as softmaxes from "../../../lib/lessons/03-softmax/predictions.js";
import { predictions as softmaxWords } from "../../../lib/lessons/03-softmax/words/predictions.js";
import * as entropies from "../../../lib/lessons/04-cross-entropy/predictions.js";
import { predictions as entropyWords } from "../../../lib/lessons/04-cross-entropy/words/predictions.js";
import * as batches from "../../../lib/lessons/05-batch-gradient-descent/predictions.js";
import * as costs from "../../../lib/lessons/06-cost/predictions.js";
import { numericalGradient } from "../../../lib/numericalGradient.js";
import type { Prediction } from "../../../lib/page/prediction.js";
import {
  convergenceRegime,
  quadraticGradient,
  quadraticTrajectory,
} from "../../../lib/quadratic.js";
import { softmax } from "../../../lib/softmax.js";

/** The answer that a prediction takes for right: a number, or a text. */
function answerOf(prediction: Prediction): number | string | undefined {
  if ("tolerance" in prediction) return prediction.answer;
  return prediction.options.find(({ right }) => right)?.answer;
}

test("01: steps, points, factors", () => {
  expect(quadraticGradient(-2)).toBe(-quadraticGradient(2));
  expect(Math.abs(quadraticGradient(2))).toBeGreaterThan(Math.abs(quadraticGradient(1)));
  expect(answerOf(quadratics.longestStep)).toBe(quadraticWords.longestStep.options.farthest.answer);
  expect(answerOf(quadratics.secondPoint)).toBeCloseTo(quadraticTrajectory(2, 0.1, 2)[2] ?? 0);
  expect(Math.abs(1 - 2 * 0.3)).toBeCloseTo(Math.abs(1 - 2 * 0.7));
  expect(answerOf(quadratics.walkOrJump)).toBe(quadraticWords.walkOrJump.options.equal.answer);
  const sharp = Number(answerOf(quadratics.sharpValley));
  expect(convergenceRegime(sharp, 20)).toBe("one-step");
  const slope = (theta: number) => theta ** 3 - theta ** 2 - 2 * theta;
  const path = gradientDescent(slope, 0.1, { learningRate: 0.1, steps: 30 });
  const [before = 0, after = 0] = path.slice(-2);
  expect(answerOf(quadratics.valleyFloor)).toBeCloseTo((after - 2) / (before - 2));
});

test("02: calls, bounds, angles, mistakes", () => {
  expect(answerOf(gradients.callsOfTheLoss)).toBe(2 * (784 * 10 + 10));
  const bound = Number(answerOf(gradients.boundOfTwo));
  expect(convergenceRegime(bound, 10)).toBe("two-cycle");
  expect(answerOf(gradients.steepestWay)).toBe(gradientWords.steepestWay.options.overFifty.answer);
  const right = ([x = 0, y = 0]: readonly number[]) => [2 * x * y, x ** 2 + 3 * y ** 2];
  expect(answerOf(gradients.escapingMistake)).toBe(
    gradientWords.escapingMistake.options.notDifferentiated.answer,
  );
  expect([2 ** 2 * 1, 2 ** 2 + 3 * 1 ** 2]).toEqual(right([2, 1]));
});

test("02: the slider's best η for the start (8, 2)", () => {
  const endsAt = (rate: number) => 32 * (1 - rate) ** 60 + 20 * (1 - 10 * rate) ** 60;
  const slider = Array.from({ length: 60 }, (_, k) => (k + 1) / 100);
  const lowest = slider.reduce((one, other) => (endsAt(other) < endsAt(one) ? other : one));
  expect(lowest).toBe(0.18);
  expect(endsAt(0.18)).toBeLessThan(endsAt(2 / 11));
});

test("03: overflow, doubled logits", () => {
  const naive = (h: number[]) => {
    const e = h.map(Math.exp);
    return e.map((value) => value / e.reduce((sum, x) => sum + x));
  };
  expect(naive([1000, 0])).toEqual([Number.NaN, 0]);
  expect(naive([-1000, -1000])).toEqual([Number.NaN, Number.NaN]);
  expect(naive([709.5, 709.5])).toEqual([0, 0]);
  expect(answerOf(softmaxes.naiveOverflow)).toBe(
    softmaxWords.naiveOverflow.options.notANumber.answer,
  );
  const [first, ...others] = softmax([2, -1, 1]);
  const [doubled, ...otherDoubled] = softmax([4, -2, 2]);
  expect(doubled).toBeGreaterThan(first);
  others.forEach((before, j) => {
    expect(otherDoubled[j]).toBeLessThan(before);
  });
});

test("04: likelihoods, questions, perplexity, a uniform start", () => {
  expect(0.7 ** 1400 * 0.3 ** 600).toBe(0);
  expect(answerOf(entropies.likelihoodOfMany)).toBe(
    entropyWords.likelihoodOfMany.options.roundedToZero.answer,
  );
  const outcomes = [1 / 2, 1 / 4, 1 / 8, 1 / 8];
  expect(answerOf(entropies.questionsOnAverage)).toBeCloseTo(entropy(outcomes) / Math.LN2);
  const twoLosses = (Math.log(2) + Math.log(8)) / 2;
  expect(answerOf(entropies.meanPerplexity)).toBeCloseTo(perplexity(twoLosses));
  const tenZeros = new Array<number>(10).fill(0);
  expect(answerOf(entropies.uniformStart)).toBeCloseTo(crossEntropy(tenZeros, 3), 4);
});

test("04: squared error never crosses from −10", () => {
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

test("05 and 06: losses, counts and factors", () => {
  expect(answerOf(batches.lossFromZero)).toBeCloseTo(Math.log(3), 4);
  const { labels, sampleCount } = loadDigits();
  const zeros = labels.filter((label) => label === 0).length;
  expect(answerOf(batches.untrainedAccuracy)).toBeCloseTo((100 * zeros) / sampleCount, 0);
  expect(answerOf(costs.allDoubled)).toBe(2 ** 3);
  expect(answerOf(costs.hundredfoldBatch)).toBe(Math.sqrt(100));
});
