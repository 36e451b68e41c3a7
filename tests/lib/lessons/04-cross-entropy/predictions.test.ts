// The answers of lesson 04's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import { crossEntropy, entropy, perplexity } from "../../../../lib/crossEntropy.js";
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
