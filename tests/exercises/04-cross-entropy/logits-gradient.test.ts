import { expect, test } from "vitest";
import type { logitsGradient as words } from "../../../lib/lessons/04-cross-entropy/words/en/exercises/logits-gradient.js";
import { numericalGradient } from "../../../lib/numericalGradient.js";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { changed, remarksOf } from "../remarks.js";

const { logitsGradient } = answer<
  typeof import("../../../solutions/04-cross-entropy/logits-gradient.js")
>("04-cross-entropy/logits-gradient");
const remark = remarksOf<typeof words>("04-cross-entropy/logits-gradient");

test("byHand", {
  meta: { points: 1 },
}, () => {
  expect(logitsGradient([0, 0], 0)).toEqual(near([-0.5, 0.5]));
  expect(logitsGradient([0, 0], 1)).toEqual(near([0.5, -0.5]));
  const logits = [Math.log(2), Math.log(3), Math.log(5)];
  expect(logitsGradient(logits, 2)).toEqual(near([0.2, 0.3, -0.5]));
});

test("anyLogits", { meta: { points: 1 } }, () => {
  randomly(({ integer, reals, seed }) => {
    const logits = reals(integer(3, 6), -3, 3);
    const label = integer(0, logits.length - 1);
    const terms = logits.map(Math.exp);
    const sum = terms.reduce((total, term) => total + term, 0);
    const gradient = terms.map((term, j) => term / sum - (j === label ? 1 : 0));
    expect(logitsGradient(logits, label), seed).toEqual(near(gradient));
  });
  // A thousand classes, and the label is the last one.
  const many = Array.from({ length: 1000 }, (_, j) => Math.log(j + 1));
  const expected = many.map((_, j) => (j + 1) / 500_500 - (j === 999 ? 1 : 0));
  expect(logitsGradient(many, 999)).toEqual(near(expected));
  const logits = [3, 1, 2];
  const gradient = logitsGradient(logits, 1);
  expect(logits, changed("logits")).toEqual([3, 1, 2]);
  expect(gradient[1], remark("labelSlope")).toEqual(near(0.09003057317038046 - 1));
  expect(
    gradient.reduce((sum, slope) => sum + slope, 0),
    "the sum of the slopes",
  ).toEqual(near(0));
});

test("centralDifferences", { meta: { points: 1 } }, () => {
  randomly(({ integer, reals, seed }) => {
    const label = integer(0, 2);
    const loss = (h: number[]) => Math.log(h.map(Math.exp).reduce((a, b) => a + b)) - h[label];
    const logits = reals(3, -2, 2);
    const slopes = numericalGradient(loss, logits);
    expect(logitsGradient(logits, label), seed).toEqual(near(slopes, 1e-7));
  });
});

test("confidentModel", {
  meta: { points: 1 },
}, () => {
  expect(logitsGradient([1000, 0], 0)).toEqual(near([0, 0]));
  expect(logitsGradient([1000, 0], 1)).toEqual(near([1, -1]));
  expect(logitsGradient([-1000, -1000], 1)).toEqual(near([0.5, -0.5]));
  expect(logitsGradient([4], 0)).toEqual(near([0]));
  expect(logitsGradient([1e300, -1e300], 0)).toEqual(near([0, 0]));
  // It is the differences that matter, however large the logits are.
  for (const shift of [0, 60, -60, 800, -800, 20_000, -1e6, 1e6]) {
    expect(logitsGradient([shift, shift - 1, shift - 1], 0)).toEqual(
      near([1 / (1 + 2 / Math.E) - 1, 1 / (Math.E + 2), 1 / (Math.E + 2)], 1e-8),
    );
  }
  const small = logitsGradient([0, -15, -100, -700], 0).slice(1);
  expect(small, remark("improbableClasses")).toEqual(
    nearRelative([-15, -100, -700].map((h) => Math.exp(h) / (1 + Math.exp(-15)))),
  );
});
