import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";

const { negativeLogLikelihood } = answer<
  typeof import("../../../solutions/04-cross-entropy/negative-log-likelihood.js")
>("04-cross-entropy/negative-log-likelihood");

test("losses worked by hand, in nats", { meta: { points: 1 } }, () => {
  expect(negativeLogLikelihood([0.5, 0.25, 0.25], 0)).toEqual(near(Math.LN2));
  expect(negativeLogLikelihood([0.5, 0.25, 0.25], 2)).toEqual(near(2 * Math.LN2));
  expect(negativeLogLikelihood([0, 1], 1)).toEqual(near(0));
});

test("any probabilities and any label; the input stays as it was", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, distribution, seed }) => {
    const probabilities = distribution(integer(2, 8));
    const label = integer(0, probabilities.length - 1);
    const loss = Math.log(1 / probabilities[label]);
    const copy = [...probabilities];
    expect(negativeLogLikelihood(probabilities, label), seed).toEqual(near(loss));
    expect(probabilities, "the probabilities afterwards").toEqual(copy);
  });
});

test("confident and wrong: a tiny probability costs its full loss, and none costs Infinity", {
  meta: { points: 1 },
}, () => {
  expect(negativeLogLikelihood([1, 1e-300], 1)).toEqual(near(690.7755278982137));
  expect(negativeLogLikelihood([1e-20, 1], 0)).toEqual(near(46.051701859880914));
  expect(negativeLogLikelihood([1, 0], 1)).toBe(Number.POSITIVE_INFINITY);
});
