import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";

const { relativeError } = answer<
  typeof import("../../../solutions/02-gradients/relative-error.js")
>("02-gradients/relative-error");

test("errors worked by hand, whatever the signs and the order", { meta: { points: 1 } }, () => {
  expect(relativeError(99, 100)).toEqual(near(0.01));
  expect(relativeError(100, 99)).toEqual(near(0.01));
  expect(relativeError(-4, -3)).toEqual(near(0.25));
  expect(relativeError(1, -1)).toEqual(near(2));
  expect(relativeError(0, 5)).toEqual(near(1));
  expect(relativeError(-7, -7)).toEqual(near(0));
});

test("two zeros are equal; tiny numbers are measured like large ones", {
  meta: { points: 1 },
}, () => {
  expect(relativeError(0, 0)).toEqual(near(0));
  expect(relativeError(0, -0)).toEqual(near(0));
  expect(relativeError(1e-12, 2e-12)).toEqual(near(0.5));
  expect(relativeError(0, 1e-300)).toEqual(near(1));
  expect(relativeError(3e200, 4e200)).toEqual(near(0.25));
});

test("any numbers: a fraction of the larger one, in any unit", { meta: { points: 1 } }, () => {
  randomly(({ real, integer, seed }) => {
    const larger = real(1, 10);
    const fraction = real(0, 2);
    const unit = 10 ** integer(-9, 9) * (integer(0, 1) === 0 ? -1 : 1);
    const [a, b] = [larger * unit, larger * (1 - fraction) * unit];
    expect(relativeError(a, b), seed).toEqual(near(fraction, 1e-6));
    expect(relativeError(b, a), seed).toEqual(near(fraction, 1e-6));
  });
});
