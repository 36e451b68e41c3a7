import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { aboutProbabilities, changed } from "../remarks.js";

const { softmaxWithTemperature } =
  answer<typeof import("../../../solutions/03-softmax/temperature.js")>("03-softmax/temperature");

function compare(got: number[], probabilities: readonly number[], seed?: string): void {
  expect(got, aboutProbabilities(got, seed)).toEqual(near(probabilities));
}

test("byHand", {
  meta: { points: 1 },
}, () => {
  compare(softmaxWithTemperature([0, Math.log(9)], 1), [0.1, 0.9]);
  compare(softmaxWithTemperature([0, Math.log(9)], 0.5), [1 / 82, 81 / 82]);
  compare(softmaxWithTemperature([0, Math.log(9)], 2), [0.25, 0.75]);
});

test("anyTemperature", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, integer, reals, seed }) => {
    const temperature = real(0.3, 4);
    const logits = reals(integer(2, 6), -3, 3);
    const terms = logits.map((logit) => Math.exp(logit / temperature));
    const sum = terms.reduce((total, term) => total + term, 0);
    const probabilities = terms.map((term) => term / sum);
    const got = softmaxWithTemperature(logits, temperature);
    expect(got, aboutProbabilities(got, seed)).toEqual(nearRelative(probabilities, 1e-12));
  });
  // Also where T and the logits are both tiny or both large: only their quotients count.
  const logits = [2, 1, 3.5];
  const total = Math.exp(2) + Math.exp(1) + Math.exp(3.5);
  const shares = logits.map((logit) => Math.exp(logit) / total);
  for (const T of [1e-9, 2e-7, 3e-4, 1e3, 2e6, 1e9]) {
    const scaled = logits.map((logit) => logit * T);
    compare(softmaxWithTemperature(scaled, T), shares);
  }
  compare(softmaxWithTemperature([2e-9, 0], 1e-9), [1 / (1 + Math.exp(-2)), 1 / (1 + Math.exp(2))]);
  compare(softmaxWithTemperature([2e9, 0], 1e9), [1 / (1 + Math.exp(-2)), 1 / (1 + Math.exp(2))]);
});

test("lowTemperature", {
  meta: { points: 1 },
}, () => {
  compare(softmaxWithTemperature([50, 49, 0], 0.001), [1, 0, 0]);
  compare(softmaxWithTemperature([-50, -50], 0.001), [0.5, 0.5]);
  compare(softmaxWithTemperature([0, 2000], 1), [0, 1]);
  compare(softmaxWithTemperature([9, 1000], 0.5), [0, 1]);
  compare(softmaxWithTemperature([0.9, 0.8999], 0.0001), [
    1 / (1 + Math.exp(-1)),
    1 / (1 + Math.exp(1)),
  ]);
  const tiny = softmaxWithTemperature([1, 0], 0.01);
  expect(tiny, aboutProbabilities(tiny)).toEqual(nearRelative([1, Math.exp(-100)]));
});

test("highTemperature", {
  meta: { points: 1 },
}, () => {
  const logits = [3, -1, 2];
  const probabilities = softmaxWithTemperature(logits, 1e12);
  expect(logits, changed("logits")).toEqual([3, -1, 2]);
  compare(probabilities, [1 / 3, 1 / 3, 1 / 3]);
});
