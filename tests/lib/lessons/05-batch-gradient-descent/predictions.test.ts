// Lesson 05: what its predictions say, calculated again.
import { mean } from "d3-array";
import { randomLcg, randomNormal } from "d3-random";
import { expect, test } from "vitest";
import { crossEntropyGradient } from "../../../../lib/crossEntropy.js";
import { loadDigits } from "../../../../lib/data/digits.js";
import { loadPenguins } from "../../../../lib/data/penguins.js";
import { samplesOf } from "../../../../lib/data/rows.js";
import { splitSamples } from "../../../../lib/data/samples.js";
import { standardize } from "../../../../lib/data/standardize.js";
import {
  borderAfterTen,
  lengthOfTheMean,
  middleOfTheZero,
  oneLineForTheSexes,
  onlyCentred,
  pullsAtTheEnd,
  saturatedUnit,
  untrainedAccuracy,
} from "../../../../lib/lessons/05-batch-gradient-descent/predictions.js";
import { predictions as words } from "../../../../lib/lessons/05-batch-gradient-descent/words/predictions.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  predict,
  zeroParameters,
} from "../../../../lib/softmaxRegression.js";
import { trainNetwork } from "../../../../solutions/05-batch-gradient-descent/hidden-layer.js";
import { rightAnswer } from "../rightAnswer.js";

test("zero parameters give label 0 to every digit", () => {
  const { labels, sampleCount } = loadDigits();
  const zeros = labels.filter((label) => label === 0).length;
  expect(rightAnswer(untrainedAccuracy)).toBeCloseTo((100 * zeros) / sampleCount, 0);
});

test("centring the flippers divides the mean square by about 200", () => {
  const flippers = loadPenguins(["Beak Length (mm)", "Flipper Length (mm)"]);
  const { mean: means, scale } = standardize(flippers).scaling;
  expect(Math.round(means[1] ?? 0)).toBe(201);
  expect(Math.round(scale[1] ?? 0)).toBe(14);
  const square =
    mean(
      flippers.features.filter((_, i) => i % 2 === 1),
      (x) => x * x,
    ) ?? 0;
  const factor = square / (scale[1] ?? 0) ** 2;
  const { answer } = words.onlyCentred.options.byTheirSquares;
  expect(rightAnswer(onlyCentred)).toBe(answer);
  expect(answer).toContain(String(Math.round(factor / 100) * 100));
});

test("one line gets about six in ten penguins' sexes right", () => {
  const samples = loadPenguins(["Beak Length (mm)", "Body Mass (g)"], "sex");
  const split = splitSamples(samples, 233, 1);
  const { dataset, scaling } = standardize(split.train);
  const unseen = standardize(split.test, scaling).dataset;
  const options = { learningRate: 0.5, updates: 1000 };
  const line = batchGradientDescent(dataset, zeroParameters(2, 2), options);
  expect(rightAnswer(oneLineForTheSexes)).toBe(words.oneLineForTheSexes.options.sixInTen.answer);
  for (const penguins of [dataset, unseen]) {
    const right = predict(penguins, line).filter((sex, i) => sex === penguins.labels[i]).length;
    expect(Math.abs(right / penguins.sampleCount - 0.6)).toBeLessThan(0.06);
  }
});

test("a unit at 0.95 lets through a tenth", () => {
  expect(rightAnswer(saturatedUnit)).toBe(words.saturatedUnit.options.little.answer);
  expect(1 - 0.95 ** 2).toBeCloseTo(0.1, 2);
});

test("after ten updates the network's answers are nearly those of a line", () => {
  const { train } = splitSamples(
    loadPenguins(["Beak Length (mm)", "Body Mass (g)"], "sex"),
    233,
    1,
  );
  const { dataset } = standardize(train);
  const normal = randomNormal.source(randomLcg(1))(0, 1 / Math.sqrt(2));
  const start = {
    V: Array.from({ length: 8 }, () => [normal(), normal()]),
    c: new Array(8).fill(0),
    W: [new Array(8).fill(0), new Array(8).fill(0)],
    b: [0, 0],
  };
  const { V, c, W, b } = trainNetwork(start, samplesOf(dataset), 0.5, 10);
  const answers = samplesOf(dataset).map(({ x }) => {
    const a = V.map((row, k) => Math.tanh(c[k] + row[0] * x[0] + row[1] * x[1]));
    const logits = W.map((row, m) => b[m] + row.reduce((sum, w, k) => sum + w * a[k], 0));
    return Number(logits[1] > logits[0]);
  });
  // The line that comes nearest to the network's answers, not to the sexes.
  const asked = { ...dataset, labels: Int32Array.from(answers) };
  const options = { learningRate: 2, updates: 3000 };
  const line = predict(asked, batchGradientDescent(asked, zeroParameters(2, 2), options));
  expect(line.filter((answer, i) => answer === answers[i]).length).toBeGreaterThan(0.97 * 233);
  expect(rightAnswer(borderAfterTen)).toBe(words.borderAfterTen.options.straight.answer);
});

test("the first update already speaks against ink in the middle of a 0", () => {
  const digits = loadDigits();
  const { weights } = batchGradientDescent(digits, zeroParameters(10, 784), {
    learningRate: 0.5,
    updates: 1,
  });
  expect(rightAnswer(middleOfTheZero)).toBe(words.middleOfTheZero.options.orange.answer);
  expect(weights[14 * 28 + 14]).toBeLessThan(0);
  const zero = weights.subarray(0, 784);
  const strongest = zero.indexOf(zero.reduce((most, weight) => Math.min(most, weight), 0));
  expect(Math.abs(Math.floor(strongest / 28) - 13.5)).toBeLessThan(5);
  expect(Math.abs((strongest % 28) - 13.5)).toBeLessThan(5);
});

/** The 342 penguins' pulls on Gentoo's two weights, −(p − y)·x, and the mean of them. */
function pullsAfter(updates: number) {
  const { dataset } = standardize(loadPenguins(["Beak Length (mm)", "Flipper Length (mm)"]));
  const options = { learningRate: 1, updates };
  const { weights, biases } = batchGradientDescent(dataset, zeroParameters(3, 2), options);
  const pulls = samplesOf(dataset).map(({ x: [beak = 0, flipper = 0], label }) => {
    const logits = Array.from(
      biases,
      (bias, m) => bias + (weights[2 * m] ?? 0) * beak + (weights[2 * m + 1] ?? 0) * flipper,
    );
    const error = crossEntropyGradient(logits, label)[2] ?? 0;
    return [-error * beak, -error * flipper];
  });
  const lengths = pulls.map((pull) => Math.hypot(...pull));
  const ofMean = Math.hypot(...[0, 1].map((axis) => mean(pulls, (pull) => pull[axis]) ?? 0));
  return { lengths, ofMean, average: mean(lengths) ?? 0 };
}

test("the mean of arrows that disagree is shorter than they are on average", () => {
  const { ofMean, average } = pullsAfter(0);
  expect(rightAnswer(lengthOfTheMean)).toBe(words.lengthOfTheMean.options.shorter.answer);
  expect(ofMean).toBeGreaterThan(0.2);
  expect(ofMean).toBeLessThan(average);
});

test("at the end most pulls are small, a few are as long as ever, and they balance", () => {
  const { lengths, ofMean } = pullsAfter(1000);
  expect(rightAnswer(pullsAtTheEnd)).toBe(words.pullsAtTheEnd.options.balanced.answer);
  expect(ofMean).toBeLessThan(0.001);
  expect(Math.max(...lengths)).toBeGreaterThan(0.7);
  expect(lengths.filter((length) => length < 0.1).length).toBeGreaterThan(0.9 * lengths.length);
});

test("the slider of the penguins: what small and large learning rates do", () => {
  const { dataset } = standardize(loadPenguins(["Beak Length (mm)", "Flipper Length (mm)"]));
  const lossAfter = (updates: number, learningRate: number) => {
    const trained = batchGradientDescent(dataset, zeroParameters(3, 2), { learningRate, updates });
    return batchLossAndGradient(dataset, trained).loss;
  };
  expect(Math.abs(lossAfter(100, 0.01) - lossAfter(1, 1))).toBeLessThan(0.1);
  expect([10 ** 1.25, 10 ** 1.5].map((rate) => rate.toFixed(1))).toEqual(["17.8", "31.6"]);
  expect(lossAfter(100, 10)).toBeLessThan(lossAfter(100, 1));
  expect(lossAfter(1, 10 ** 1.25)).toBeLessThan(Math.log(3));
  expect(lossAfter(1, 10 ** 1.25)).toBeGreaterThan(lossAfter(1, 1));
  for (const exponent of [1.5, 1.75, 2]) {
    expect(lossAfter(1, 10 ** exponent)).toBeGreaterThan(Math.log(3));
  }
});
