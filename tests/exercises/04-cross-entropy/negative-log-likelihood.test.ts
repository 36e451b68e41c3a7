import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";
import { aboutLoss, changed } from "../remarks.js";

const { negativeLogLikelihood } = answer<
  typeof import("../../../solutions/04-cross-entropy/negative-log-likelihood.js")
>("04-cross-entropy/negative-log-likelihood");

function compare(got: number, loss: number, seed?: string): void {
  expect(got, aboutLoss(got, seed)).toEqual(near(loss));
}

test("losses worked by hand, in nats", { meta: { points: 1 } }, () => {
  compare(negativeLogLikelihood([0.5, 0.25, 0.25], 0), Math.LN2);
  compare(negativeLogLikelihood([0.5, 0.25, 0.25], 2), 2 * Math.LN2);
  compare(negativeLogLikelihood([0, 1], 1), 0);
});

test("any probabilities and any label; the input stays as it was", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, distribution, seed }) => {
    const probabilities = distribution(integer(2, 8));
    const label = integer(0, probabilities.length - 1);
    const loss = Math.log(1 / probabilities[label]);
    const copy = [...probabilities];
    const got = negativeLogLikelihood(probabilities, label);
    expect(probabilities, changed("the probabilities")).toEqual(copy);
    compare(got, loss, seed);
  });
});

test("confident and wrong: a tiny probability costs its full loss, and probability 0 costs Infinity", {
  meta: { points: 1 },
}, () => {
  compare(negativeLogLikelihood([1, 1e-300], 1), 690.7755278982137);
  compare(negativeLogLikelihood([1e-20, 1], 0), 46.051701859880914);
  expect(negativeLogLikelihood([1, 0], 1)).toBe(Number.POSITIVE_INFINITY);
});
