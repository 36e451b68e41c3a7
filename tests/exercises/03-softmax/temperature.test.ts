import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";

const { softmaxWithTemperature } =
  answer<typeof import("../../../solutions/03-softmax/temperature.js")>("03-softmax/temperature");

test("probabilities worked by hand: T = 1 is plain softmax, T = 0.5 sharpens, T = 2 flattens", {
  meta: { points: 1 },
}, () => {
  const logits = [0, Math.log(9)];
  expect(softmaxWithTemperature(logits, 1)).toEqual(near([0.1, 0.9]));
  expect(softmaxWithTemperature(logits, 0.5)).toEqual(near([1 / 82, 81 / 82]));
  expect(softmaxWithTemperature(logits, 2)).toEqual(near([0.25, 0.75]));
});

test("any logits and any temperature: the ratio of two probabilities is exp of their gap / T", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, integer, reals, seed }) => {
    const temperature = real(0.3, 4);
    const logits = reals(integer(2, 6), -3, 3);
    const terms = logits.map((logit) => Math.exp(logit / temperature));
    const sum = terms.reduce((total, term) => total + term, 0);
    const probabilities = terms.map((term) => term / sum);
    expect(softmaxWithTemperature(logits, temperature), seed).toEqual(near(probabilities));
  });
});

test("a temperature near 0 picks the largest logit, without overflow", {
  meta: { points: 1 },
}, () => {
  expect(softmaxWithTemperature([50, 49, 0], 0.001)).toEqual(near([1, 0, 0]));
  expect(softmaxWithTemperature([-50, -50], 0.001)).toEqual(near([0.5, 0.5]));
  expect(softmaxWithTemperature([0, 2000], 1)).toEqual(near([0, 1]));
});

test("a high temperature makes all classes alike; the input stays as it was", {
  meta: { points: 1 },
}, () => {
  const logits = [3, -1, 2];
  expect(softmaxWithTemperature(logits, 1e12)).toEqual(near([1 / 3, 1 / 3, 1 / 3]));
  expect(logits, "the logits afterwards").toEqual([3, -1, 2]);
});
