import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";

const { relativeError } = answer<
  typeof import("../../../solutions/02-gradients/relative-error.js")
>("02-gradients/relative-error");

test("byHand", { meta: { points: 1 } }, () => {
  expect(relativeError(99, 100)).toEqual(near(0.01));
  expect(relativeError(100, 99)).toEqual(near(0.01));
  expect(relativeError(-4, -3)).toEqual(near(0.25));
  expect(relativeError(1, -1)).toEqual(near(2));
  expect(relativeError(0, 5)).toEqual(near(1));
  expect(relativeError(-7, -7)).toEqual(near(0));
  expect(relativeError(5, 0)).toEqual(near(1));
  expect(relativeError(-4, 3)).toEqual(near(1.75));
  expect(relativeError(9, -10)).toEqual(near(1.9));
  // Close numbers still differ.
  expect(relativeError(1, 1 + 1e-7)).toEqual(nearRelative(1e-7, 1e-6));
  expect(relativeError(1 + 1e-10, 1)).toEqual(nearRelative(1e-10, 1e-4));
  expect(relativeError(1, 1 + 1e-12)).toEqual(nearRelative(1e-12, 0.01));
});

test("zerosAndTinyNumbers", {
  meta: { points: 1 },
}, () => {
  expect(relativeError(0, 0)).toEqual(near(0));
  expect(relativeError(0, -0)).toEqual(near(0));
  expect(relativeError(1e-12, 2e-12)).toEqual(near(0.5));
  expect(relativeError(-0, 0)).toEqual(near(0));
  expect(relativeError(-0, -0)).toEqual(near(0));
  for (const unit of [1e-9, 1e-18, 1e-99, 1e-299, 2 ** -1060]) {
    expect(relativeError(0, unit)).toEqual(near(1));
    expect(relativeError(4 * unit, 3 * unit)).toEqual(near(0.25));
    expect(relativeError(unit, -unit)).toEqual(near(2));
  }
  expect(relativeError(5e-324, 1e-323)).toEqual(near(0.5));
  expect(relativeError(3e200, 4e200)).toEqual(near(0.25));
  expect(relativeError(1e300, -1e300)).toEqual(near(2));
});

test("anyNumbers", { meta: { points: 1 } }, () => {
  randomly(({ real, integer, seed }) => {
    const larger = real(1, 10);
    const fraction = real(0, 2);
    const unit = 10 ** integer(-9, 9) * (integer(0, 1) === 0 ? -1 : 1);
    const [a, b] = [larger * unit, larger * (1 - fraction) * unit];
    expect(relativeError(a, b), seed).toEqual(near(fraction, 1e-12));
    expect(relativeError(b, a), seed).toEqual(near(fraction, 1e-12));
  });
});
