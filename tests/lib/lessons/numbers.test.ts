// The answers of predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import { crossEntropy, entropy, perplexity } from "../../../lib/crossEntropy.js";
import { loadDigits } from "../../../lib/data/digits.js";
import { gradientDescent } from "../../../lib/gradientDescent.js";
import * as entropies from "../../../lib/lessons/04-cross-entropy/predictions.js";
import { predictions as entropyWords } from "../../../lib/lessons/04-cross-entropy/words/predictions.js";
import * as batches from "../../../lib/lessons/05-batch-gradient-descent/predictions.js";
import * as costs from "../../../lib/lessons/06-cost/predictions.js";
import { numericalGradient } from "../../../lib/numericalGradient.js";
import type { Prediction } from "../../../lib/page/prediction.js";
import { softmax } from "../../../lib/softmax.js";

/** The answer that a prediction takes for right: a number, or a text. */
function answerOf(prediction: Prediction): number | string | undefined {
  if ("tolerance" in prediction) return prediction.answer;
  return prediction.options.find(({ right }) => right)?.answer;
}

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
