import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { aboutLoss, changed } from "../remarks.js";

const { negativeLogLikelihood } = answer<
  typeof import("../../../solutions/04-cross-entropy/negative-log-likelihood.js")
>("04-cross-entropy/negative-log-likelihood");

/** Beside 1e-9 of the loss, what 1/p or 1 − p may have lost by rounding where p is nearly 1. */
function compare(got: number, loss: number, seed?: string): void {
  const tolerance = 1e-9 + (loss > 0 ? 1e-15 / loss : 0);
  expect(got, aboutLoss(got, seed)).toEqual(nearRelative(loss, tolerance));
}

test("byHand", { meta: { points: 1 } }, () => {
  compare(negativeLogLikelihood([0.5, 0.25, 0.25], 0), Math.LN2);
  compare(negativeLogLikelihood([0.5, 0.25, 0.25], 2), 2 * Math.LN2);
  compare(negativeLogLikelihood([0, 1], 1), 0);
  compare(negativeLogLikelihood([1], 0), 0);
});

test("anyProbabilities", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, distribution, seed }) => {
    const probabilities = distribution(integer(2, 8));
    const label = integer(0, probabilities.length - 1);
    const loss = Math.log(1 / probabilities[label]);
    const copy = [...probabilities];
    const got = negativeLogLikelihood(probabilities, label);
    expect(probabilities, changed("probabilities")).toEqual(copy);
    compare(got, loss, seed);
  });
  // As many classes as a small vocabulary has words, each with a probability of its own.
  const words = Array.from({ length: 2000 }, (_, j) => (2 * (j + 1)) / (2000 * 2001));
  for (const label of [0, 9, 137, 1024, 1999]) {
    compare(negativeLogLikelihood(words, label), -Math.log(words[label]));
  }
});

test("confidentAndWrong", {
  meta: { points: 1 },
}, () => {
  compare(negativeLogLikelihood([1, 1e-300], 1), 690.7755278982137);
  compare(negativeLogLikelihood([1e-20, 1], 0), 46.051701859880914);
  for (const tiny of [1e-7, 1e-10, 1e-15, 1e-100, 3e-308]) {
    compare(negativeLogLikelihood([tiny, 1 - tiny], 0), -Math.log(tiny));
  }
  for (const rest of [1e-3, 1e-6, 1e-10]) {
    compare(negativeLogLikelihood([rest, 1 - rest], 1), -Math.log(1 - rest));
  }
  expect(negativeLogLikelihood([1, 0], 1)).toBe(Number.POSITIVE_INFINITY);
});
