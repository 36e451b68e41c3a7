// Lesson 05: what its predictions say, calculated again.
import { mean } from "d3-array";
import { expect, test } from "vitest";
import { loadDigits } from "../../../../lib/data/digits.js";
import { loadPenguins } from "../../../../lib/data/penguins.js";
import { splitSamples } from "../../../../lib/data/samples.js";
import { standardize } from "../../../../lib/data/standardize.js";
import {
  lengthOfTheMean,
  lossFromZero,
  middleOfTheZero,
  oneLineForTheSexes,
  onlyCentred,
  untrainedAccuracy,
} from "../../../../lib/lessons/05-batch-gradient-descent/predictions.js";
import { predictions as words } from "../../../../lib/lessons/05-batch-gradient-descent/words/predictions.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  predict,
  zeroParameters,
} from "../../../../lib/softmaxRegression.js";
import { rightAnswer } from "../rightAnswer.js";

test("zero parameters give every class a third, and label 0 to every digit", () => {
  expect(rightAnswer(lossFromZero)).toBeCloseTo(Math.log(3), 4);
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

test("the first update already speaks against ink in the middle of a 0", () => {
  const digits = loadDigits();
  const { weights } = batchGradientDescent(digits, zeroParameters(10, 784), {
    learningRate: 0.5,
    updates: 1,
  });
  expect(rightAnswer(middleOfTheZero)).toBe(words.middleOfTheZero.options.orange.answer);
  expect(weights[14 * 28 + 14]).toBeLessThan(0);
});

test("the mean of arrows that disagree is shorter than they are on average", () => {
  // The first two entries of the four gradients at zero: (p₁ − y₁)·x.
  const arrows = [
    [-2 / 3, -4 / 3],
    [2 / 3, -1 / 3],
    [-1 / 3, 1 / 3],
    [0, -2 / 3],
  ];
  const meanArrow = [0, 1].map((axis) => mean(arrows, (arrow) => arrow[axis]) ?? 0);
  const lengths = arrows.map((arrow) => Math.hypot(...arrow));
  expect(rightAnswer(lengthOfTheMean)).toBe(words.lengthOfTheMean.options.shorter.answer);
  expect(Math.hypot(...meanArrow)).toBeLessThan(mean(lengths) ?? 0);
  expect(Math.hypot(...meanArrow)).toBeGreaterThan(Math.min(...lengths));
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
