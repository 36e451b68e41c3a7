// The numbers that predictions name, calculated again.
import { expect, test } from "vitest";
import { crossEntropy, crossEntropyGradient, entropy, perplexity } from "../../lib/crossEntropy.js";
import { loadDigits } from "../../lib/data/digits.js";
import { loadPenguins } from "../../lib/data/penguins.js";
import { gradientDescent } from "../../lib/gradientDescent.js";
import { numericalGradient } from "../../lib/numericalGradient.js";
import type { Prediction } from "../../lib/page/prediction.js";
import * as quadratics from "../../lib/predictions/01-quadratic.js";
import * as gradients from "../../lib/predictions/02-gradients.js";
import * as softmaxes from "../../lib/predictions/03-softmax.js";
import * as entropies from "../../lib/predictions/04-cross-entropy.js";
import * as batches from "../../lib/predictions/05-batch-gradient-descent.js";
import * as costs from "../../lib/predictions/06-cost.js";
import { convergenceRegime, quadraticGradient, quadraticTrajectory } from "../../lib/quadratic.js";
import { softmax } from "../../lib/softmax.js";

/** All that a prediction says, to be searched for a number. */
const said = (prediction: Prediction) => JSON.stringify(prediction);

/** The number that a prediction takes for right. */
function answerOf(prediction: Prediction): number {
  if (!("tolerance" in prediction)) throw new Error("This prediction asks for no number.");
  return prediction.answer;
}

const minus = (text: string) => text.replace("-", "−");

test("01: steps, points, factors", () => {
  expect(0.2 * quadraticGradient(2)).toBeCloseTo(0.8);
  expect(0.2 * quadraticGradient(1)).toBeCloseTo(0.4);
  expect(answerOf(quadratics.secondPoint)).toBeCloseTo(quadraticTrajectory(2, 0.1, 2)[2] ?? 0);
  expect(Math.abs(1 - 2 * 0.3)).toBeCloseTo(Math.abs(1 - 2 * 0.7));
  expect(1 - 2 * 0.01).toBeCloseTo(0.98);
  expect(convergenceRegime(answerOf(quadratics.sharpValley), 20)).toBe("one-step");
  expect(convergenceRegime(0.1, 20)).toBe("two-cycle");
  const stepsTo = (tolerance: number) =>
    quadraticTrajectory(2, 0.1, 200).findIndex((theta) => Math.abs(theta) <= tolerance);
  expect(said(quadratics.toAMillionth)).toContain(`${stepsTo(1e-6)}. Some ten steps`);
  expect(said(quadratics.toAMillionth)).toContain(`takes ${stepsTo(1e-9)}`);
  expect(said(quadratics.toAMillionth)).toContain((0.8 ** 10).toFixed(3));
  const slope = (theta: number) => theta ** 3 - theta ** 2 - 2 * theta;
  const path = gradientDescent(slope, 0.1, { learningRate: 0.1, steps: 30 });
  const [before = 0, after = 0] = path.slice(-2);
  expect(answerOf(quadratics.valleyFloor)).toBeCloseTo((after - 2) / (before - 2));
  expect(numericalGradient(slope, 2)).toBeCloseTo(6);
  expect(numericalGradient(slope, -1)).toBeCloseTo(3);
});

test("02: the frozen gradient, calls, a tiny h, bounds and angles", () => {
  const loss = (theta: number) => Math.exp(theta) - 2 * theta;
  const step = 0.1 * (Math.exp(2) - 2);
  expect(said(gradients.frozenGradient)).toContain(`the first, ${step.toFixed(2)}.`);
  expect(2 - 2 * step).toBeGreaterThan(Math.log(2));
  expect(2 - 3 * step).toBeLessThan(Math.log(2));
  expect(said(gradients.frozenGradient)).toContain(minus((2 - 10 * step).toFixed(2)));
  expect(answerOf(gradients.callsOfTheLoss)).toBe(2 * (784 * 10 + 10));
  const tiny = (loss(1 + 1e-15) - loss(1 - 1e-15)) / 2e-15;
  expect(said(gradients.tinyDistance)).toContain(tiny.toFixed(3));
  expect(1 + 1e-17).toBe(1);
  expect(convergenceRegime(answerOf(gradients.boundOfTwo), 10)).toBe("two-cycle");
  const angle = ((Math.atan2(20, 8) - Math.atan2(2, 8)) * 180) / Math.PI;
  expect(said(gradients.steepestWay)).toContain(`${Math.round(angle)} degrees.`);
});

test("02: chords, slips, suspects, valleys", () => {
  const loss = (theta: number) => Math.exp(theta) - 2 * theta;
  const gradient = (theta: number) => Math.exp(theta) - 2;
  const central = (loss(1.5) - loss(0.5)) / 1;
  const forward = (loss(1.5) - loss(1)) / 0.5;
  expect(gradients.nearerChord.question).toContain(gradient(1).toFixed(2));
  expect(said(gradients.nearerChord)).toContain(
    `${central.toFixed(2)}, against ${forward.toFixed(2)}.`,
  );
  const slipped = gradientDescent((theta: number) => gradient(theta) + 0.1, 2, {
    learningRate: 0.3,
    steps: 200,
  });
  expect(said(gradients.slipOfThePen)).toContain(`log 1.9 = ${slipped.at(-1)?.toFixed(3)}`);
  expect(said(gradients.slipOfThePen)).toContain(`log 2 = ${Math.log(2).toFixed(3)}`);
  expect(said(gradients.slipOfThePen)).toContain(`the slope is ${gradient(2).toFixed(1)}.`);
  const [x, y] = [2, 1];
  const answers = [
    [-2 * x * y, x ** 2 + 3 * y ** 2],
    [x * y, x ** 2 + 3 * y ** 2],
    [2 * x * y, 3 * y ** 2],
  ];
  for (const answer of answers) {
    expect(said(gradients.escapingMistake)).toContain(minus(`gives (${answer.join(", ")})`));
  }
  expect([x ** 2 * y, x ** 2 + 3 * y ** 2]).toEqual([4, 7]);
  expect([2 * x * y, x ** 2 + 3 * y ** 2]).toEqual([4, 7]);
});

test("02: above the bound, and longer valleys", () => {
  const gradient = (theta: number) => Math.exp(theta) - 2;
  const jumps = gradientDescent(gradient, 0.7, { learningRate: 1.1, steps: 200 }).slice(-2);
  const [left = 0, right = 0] = [...jumps].sort((one, other) => one - other);
  expect(said(gradients.aboveTheBound)).toContain(
    `between ${minus(left.toFixed(3))} and ${right.toFixed(3)}.`,
  );
  const stepsFor = (kappa: number) =>
    gradientDescent(([x = 0, y = 0]: readonly number[]) => [x, kappa * y], [1, 1], {
      learningRate: 2 / (1 + kappa),
      steps: 800,
    }).findIndex(([x = 0, y = 0]) => Math.hypot(x, y) <= 1e-6 * Math.SQRT2);
  expect(said(gradients.tenfoldKappa)).toContain(`From ${stepsFor(10)} to ${stepsFor(100)}:`);
  const endsAt = (rate: number) => 32 * (1 - rate) ** 60 + 20 * (1 - 10 * rate) ** 60;
  const slider = Array.from({ length: 60 }, (_, k) => (k + 1) / 100);
  const lowest = slider.reduce((one, other) => (endsAt(other) < endsAt(one) ? other : one));
  expect(lowest).toBe(0.18);
  expect(endsAt(0.18)).toBeLessThan(endsAt(2 / 11));
});

test("03: odds, overflow, doubled logits", () => {
  const [adelie, , gentoo] = softmax([2, -1, 1]);
  expect(said(softmaxes.oneLogitAhead)).toContain((adelie / gentoo).toFixed(2));
  const naive = (h: number[]) => {
    const e = h.map(Math.exp);
    return e.map((value) => value / e.reduce((sum, x) => sum + x));
  };
  expect(naive([1000, 0])).toEqual([Number.NaN, 0]);
  expect(naive([-1000, -1000])).toEqual([Number.NaN, Number.NaN]);
  expect(naive([709.5, 709.5])).toEqual([0, 0]);
  const [doubled, ...others] = softmax([4, -2, 2]);
  expect(doubled).toBeGreaterThan(adelie);
  softmax([2, -1, 1])
    .slice(1)
    .forEach((before, j) => {
      expect(others[j]).toBeLessThan(before);
    });
  expect(said(softmaxes.doubledLogits)).toContain(
    `from ${adelie.toFixed(3)} to ${doubled.toFixed(3)}`,
  );
});

test("04: prices, likelihoods, questions, perplexity, gradients", () => {
  expect(said(entropies.halving)).toContain(Math.log(2).toFixed(3));
  expect(said(entropies.halving)).toContain((-Math.log(0.01)).toFixed(2));
  const logLikelihood = 1400 * Math.log(0.7) + 600 * Math.log(0.3);
  expect(0.7 ** 1400 * 0.3 ** 600).toBe(0);
  expect(said(entropies.likelihoodOfMany)).toContain(minus(String(Math.round(logLikelihood))));
  expect(Math.floor(logLikelihood / Math.LN10)).toBe(-531);
  expect(said(entropies.likelihoodOfMany)).toContain("10⁻⁵³¹");
  const outcomes = [1 / 2, 1 / 4, 1 / 8, 1 / 8];
  expect(answerOf(entropies.questionsOnAverage)).toBeCloseTo(entropy(outcomes) / Math.LN2);
  expect(said(entropies.questionsOnAverage)).toContain(entropy(outcomes).toFixed(2));
  const twoLosses = (Math.log(2) + Math.log(8)) / 2;
  expect(answerOf(entropies.meanPerplexity)).toBeCloseTo(perplexity(twoLosses));
  const tenZeros = new Array<number>(10).fill(0);
  expect(answerOf(entropies.uniformStart)).toBeCloseTo(crossEntropy(tenZeros, 3), 4);
  expect(said(entropies.uniformStart)).toContain(Math.log2(10).toFixed(4));
  for (const slope of crossEntropyGradient([2, -1, 1], 1)) {
    expect(said(entropies.whichLogitMoves)).toContain(minus(slope.toFixed(3)));
  }
});

test("04: the race from −10", () => {
  const squared = (z: number) => {
    const [p = 0, q = 0] = softmax([z, 0]);
    return (p - 1) ** 2 + q ** 2;
  };
  const crossing = (score: (z: number) => number) => {
    const slope = (z: number): number => numericalGradient(score, z);
    return gradientDescent(slope, -10, { learningRate: 1, steps: 2000 }).findIndex((z) => z > 0);
  };
  expect(entropies.squaredErrorRace.question).toContain(
    `after ${crossing((z) => crossEntropy([z, 0], 0))} steps`,
  );
  expect(crossing(squared)).toBe(-1);
  expect(said(entropies.squaredErrorRace)).toContain((softmax([-10, 0])[0] ?? 0).toFixed(6));
});

test("05 and 06: losses, counts and factors", () => {
  expect(answerOf(batches.lossFromZero)).toBeCloseTo(Math.log(3), 4);
  expect(said(batches.sumWithoutRescaling)).toContain(String(loadPenguins().sampleCount));
  const { labels, sampleCount } = loadDigits();
  const zeros = labels.filter((label) => label === 0).length;
  expect(answerOf(batches.untrainedAccuracy)).toBeCloseTo((100 * zeros) / sampleCount, 0);
  expect(answerOf(costs.allDoubled)).toBe(2 ** 3);
  expect(said(costs.oneEpoch)).toContain(`${8000 / 64} updates`);
  expect(answerOf(costs.hundredfoldBatch)).toBe(Math.sqrt(100));
});
