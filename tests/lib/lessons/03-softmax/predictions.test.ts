// The answers of lesson 03's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import * as predictions from "../../../../lib/lessons/03-softmax/predictions.js";
import { predictions as words } from "../../../../lib/lessons/03-softmax/words/predictions.js";
import { softmax } from "../../../../lib/softmax.js";
import { rightAnswer } from "../rightAnswer.js";

/** Softmax as its formula stands. */
function naive(logits: readonly number[]): string {
  const exponentials = logits.map(Math.exp);
  const sum = exponentials.reduce((total, value) => total + value);
  return `[${exponentials.map((value) => value / sum).join(", ")}]`;
}

test("one logit ahead makes e times the probability", () => {
  const [first, second] = softmax([2, 1]);
  expect(first / second).toBeGreaterThan(2);
  expect(rightAnswer(predictions.oneLogitAhead)).toBe(words.oneLogitAhead.options.more.answer);
});

test("what the naive formula returns for large and very negative logits", () => {
  expect(rightAnswer(predictions.naiveOverflow)).toBe(naive([1000, 0]));
  expect(rightAnswer(predictions.silentZero)).toBe(naive([709.5, 709.5]));
  expect(rightAnswer(predictions.veryNegative)).toBe(naive([-1000, -1000]));
});

test("doubled logits widen the gaps", () => {
  const [first, ...others] = softmax([2, -1, 1]);
  const [doubled, ...otherDoubled] = softmax([4, -2, 2]);
  expect(doubled).toBeGreaterThan(first);
  others.forEach((before, j) => {
    expect(otherDoubled[j]).toBeLessThan(before);
  });
  expect(rightAnswer(predictions.doubledLogits)).toBe(words.doubledLogits.options.widen.answer);
});

test("at a very high temperature all classes are equally probable", () => {
  for (const probability of softmax([2, -1, 1], 1e9)) expect(probability).toBeCloseTo(1 / 3);
  expect(rightAnswer(predictions.veryHot)).toBe(words.veryHot.options.thirds.answer);
});

test("logits three times too large change the confidence and no decision", () => {
  const [plain, tripled] = [softmax([2, -1, 1]), softmax([6, -3, 3])];
  const largest = (p: ArrayLike<number>) => Math.max(...Array.from(p));
  expect(largest(tripled)).toBeGreaterThan(largest(plain));
  expect(tripled.indexOf(largest(tripled))).toBe(plain.indexOf(largest(plain)));
  expect(rightAnswer(predictions.threeTimesTooLarge)).toBe(
    words.threeTimesTooLarge.options.confidenceAlone.answer,
  );
});
