import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { aboutProbabilities, changed } from "../remarks.js";

const { softmax } =
  answer<typeof import("../../../solutions/03-softmax/softmax.js")>("03-softmax/softmax");

function compare(got: number[], probabilities: readonly number[], seed?: string): void {
  expect(got, aboutProbabilities(got, seed)).toEqual(near(probabilities));
}

/** To as many digits as rounding leaves, however small a probability is. */
function compareDigits(got: number[], probabilities: readonly number[], seed?: string): void {
  expect(got, aboutProbabilities(got, seed)).toEqual(nearRelative(probabilities, 1e-12));
}

test("byHand", { meta: { points: 1 } }, () => {
  compare(softmax([0, 0]), [0.5, 0.5]);
  compare(softmax([Math.log(1), Math.log(2), Math.log(3)]), [1 / 6, 1 / 3, 1 / 2]);
  compare(softmax([5]), [1]);
});

test("anyLogits", { meta: { points: 1 } }, () => {
  randomly(({ integer, reals, seed }) => {
    const logits = reals(integer(2, 8), -4, 4);
    const terms = logits.map(Math.exp);
    const sum = terms.reduce((total, term) => total + term, 0);
    compareDigits(
      softmax(logits),
      terms.map((term) => term / sum),
      seed,
    );
  });
});

test("largeLogits", { meta: { points: 1 } }, () => {
  compare(softmax([1000, 0]), [1, 0]);
  compare(softmax([-1000, -1000]), [0.5, 0.5]);
  compare(softmax([709.5, 709.5]), [0.5, 0.5]); // Each exponential is finite, and their sum is not.
  compare(softmax([1000, 1000, -1000]), [0.5, 0.5, 0]);
  compare(softmax([1e308, -1e308]), [1, 0]);
  // Wherever the largest logit stands, and however it is written.
  compare(softmax([9, 1000]), [0, 1]);
  compare(softmax([9, 1000, 20]), [0, 1, 0]);
  compare(softmax([-2000, 0, -3000]), [0, 1, 0]);
  compare(softmax([4000, 0, 0, 0]), [1, 0, 0, 0]);
  const e = Math.E;
  compare(softmax([20_001, 20_000]), [e / (1 + e), 1 / (1 + e)]);
  compare(softmax([-20_001, -20_000]), [1 / (1 + e), e / (1 + e)]);
});

test("onlyDifferencesCount", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, seed }) => {
    const [gap, shift] = [real(-3, 3), real(-3000, 3000)];
    const p = 1 / (1 + Math.exp(gap));
    compare(softmax([shift, shift + gap]), [p, 1 - p], seed);
  });
  // The same holds for tiny probabilities: they are neither 0 nor rounded.
  for (const gap of [40, 120, 600]) compareDigits(softmax([3, 3 - gap]), [1, Math.exp(-gap)]);
});

test("lengthAndOrder", {
  meta: { points: 1 },
}, () => {
  const uniform = Array.from({ length: 1000 }, () => 1 / 1000);
  compare(softmax(Array.from({ length: 1000 }, () => 7)), uniform);
  const logits = [Math.log(6), 0, Math.log(3)];
  const copy = [...logits];
  const probabilities = softmax(logits);
  expect(logits, changed("logits")).toEqual(copy);
  compare(probabilities, [0.6, 0.1, 0.3]);
});
