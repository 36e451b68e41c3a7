import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";
import { changed } from "../remarks.js";

const { logSoftmax } =
  answer<typeof import("../../../solutions/03-softmax/log-softmax.js")>("03-softmax/log-softmax");

test("byHand", { meta: { points: 1 } }, () => {
  expect(logSoftmax([0, 0])).toEqual(near([-Math.LN2, -Math.LN2]));
  expect(logSoftmax([0, Math.log(3)])).toEqual(near([-Math.log(4), Math.log(3 / 4)]));
  expect(logSoftmax([42])).toEqual(near([0]));
  const twelve = Array.from({ length: 12 }, () => 3);
  expect(logSoftmax(twelve)).toEqual(near(twelve.map(() => -Math.log(12))));
});

test("anyLogits", { meta: { points: 1 } }, () => {
  randomly(({ integer, reals, seed }) => {
    const logits = reals(integer(2, 8), -4, 4);
    const sum = logits.map(Math.exp).reduce((total, term) => total + term, 0);
    const logs = logits.map((logit) => Math.log(Math.exp(logit) / sum));
    expect(logSoftmax(logits), seed).toEqual(near(logs, 1e-13));
  });
});

test("extremes", {
  meta: { points: 1 },
}, () => {
  expect(logSoftmax([1000, 0])).toEqual(near([0, -1000]));
  expect(logSoftmax([0, -50])).toEqual(near([0, -50]));
  expect(logSoftmax([-1000, -1000])).toEqual(near([-Math.LN2, -Math.LN2]));
  expect(logSoftmax([0, 1e6])).toEqual(near([-1e6, 0]));
  expect(logSoftmax([2e6, 0, 2e6])).toEqual(near([-Math.LN2, -2e6 - Math.LN2, -Math.LN2]));
  expect(logSoftmax([1000, 999])).toEqual(
    near([-Math.log1p(Math.exp(-1)), -1 - Math.log1p(Math.exp(-1))]),
  );
  // A probability of exp(−740) has hardly any digits left, and its logarithm has them all.
  expect(logSoftmax([0, -740])).toEqual(near([0, -740]));
  expect(logSoftmax([5, -300])).toEqual(near([0, -305]));
});

test("shift", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, seed }) => {
    const shift = real(-3000, 3000);
    const logits = [shift + Math.log(2), shift, shift + Math.log(5)];
    const copy = [...logits];
    const logs = [Math.log(0.25), Math.log(0.125), Math.log(0.625)];
    const got = logSoftmax(logits);
    expect(logits, changed("logits")).toEqual(copy);
    expect(got, seed).toEqual(near(logs));
  });
});
