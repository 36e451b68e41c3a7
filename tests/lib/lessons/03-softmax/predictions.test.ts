// The answers of lesson 03's predictions, calculated again. The other numbers that they name are claims, in
// tests/notebooks/claims.
import { expect, test } from "vitest";
import * as predictions from "../../../../lib/lessons/03-softmax/predictions.js";
import { predictions as words } from "../../../../lib/lessons/03-softmax/words/predictions.js";
import { logSumExp, softmax } from "../../../../lib/softmax.js";
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

test("the logarithm of a probability that was rounded to 0 is −Infinity", () => {
  const second = Math.log(softmax([1000, 0])[1]);
  expect(rightAnswer(predictions.logOfSoftmax)).toBe(String(second).replace("-", "−"));
});

test("log-sum-exp is farthest from the maximum in the corner, with a slope of one half", () => {
  const distance = (a: number) => logSumExp([a, 0]) - Math.max(a, 0);
  for (const a of [-3, -0.1, 0.1, 20]) expect(distance(0)).toBeGreaterThan(distance(a));
  expect(rightAnswer(predictions.farthestFromMaximum)).toBe(
    words.farthestFromMaximum.options.tie.answer,
  );
  const h = 1e-5;
  expect((logSumExp([h, 0]) - logSumExp([-h, 0])) / (2 * h)).toBeCloseTo(0.5);
  expect(rightAnswer(predictions.slopeInTheCorner)).toBe(
    words.slopeInTheCorner.options.half.answer,
  );
});

test("a cold log-sum-exp is the maximum", () => {
  const T = 1e-3;
  expect(T * logSumExp([2 / T, 1 / T])).toBeCloseTo(2);
  expect(rightAnswer(predictions.coldLogSumExp)).toBe(words.coldLogSumExp.options.largest.answer);
});

test("what 64 bits can hold beside a larger number", () => {
  expect(-1000 / Math.LN10).toBeLessThan(Math.log10(Number.MIN_VALUE));
  expect(rightAnswer(predictions.witnessOfOverflow)).toBe(
    words.witnessOfOverflow.options.tiny.answer,
  );
  expect(1 + 1e-18).toBe(1);
  expect(rightAnswer(predictions.onePlusTiny)).toBe(words.onePlusTiny.options.rounded.answer);
  const huge = [1e17, 1e17];
  const second = huge.map((h) => Math.exp(h - logSumExp(huge)));
  expect(rightAnswer(predictions.hugeTie)).toBe(`[${second.join(", ")}]`);
});

test("the mean loss is smallest at the temperature that undoes a factor", () => {
  const truth = softmax([2, -1, 1]);
  const loss = (T: number) => {
    const p = softmax([6, -3, 3], T);
    return -truth.reduce((sum, share, j) => sum + share * Math.log(p[j]), 0);
  };
  for (const T of [1, 2, 4, 5, 6]) expect(loss(3)).toBeLessThan(loss(T));
  expect(rightAnswer(predictions.fittedTemperature)).toBe(
    words.fittedTemperature.options.right.answer,
  );
});

test("ten logits that tie lie log 10 below their log-sum-exp", () => {
  expect(logSumExp(new Array(10).fill(7)) - 7).toBeCloseTo(Math.log(10));
  expect(rightAnswer(predictions.tieOfTen)).toBe(words.tieOfTen.options.logOfTen.answer);
});

test("in 32 bits exponentials overflow above 88.7", () => {
  expect(Math.fround(Math.exp(88.7))).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(Math.fround(Math.exp(88.8))).toBe(Number.POSITIVE_INFINITY);
  expect(rightAnswer(predictions.overflowIn32Bits)).toBe(
    words.overflowIn32Bits.options.eighth.answer,
  );
});

test("a favourite at 0.85 by tripled logits has a true probability of about 0.6", () => {
  const gap = Math.log(0.85 / 0.075) / 3;
  expect(Math.abs(softmax([gap, 0, 0])[0] - 0.6)).toBeLessThan(0.1);
  expect(rightAnswer(predictions.groupOfTheSure)).toBe(words.groupOfTheSure.options.less.answer);
  expect(softmax([gap, 0, 0], 3)[0]).toBeLessThan(softmax([gap, 0, 0])[0]);
  expect(rightAnswer(predictions.tooHot)).toBe(words.tooHot.options.above.answer);
});
