import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";

const { numericalGradient } = answer<
  typeof import("../../../solutions/02-gradients/numerical-gradient.js")
>("02-gradients/numerical-gradient");

test("gradients of simple functions, worked by hand", { meta: { points: 1 } }, () => {
  expect(numericalGradient(([x, y]) => x * x + 3 * y, [1, 2], 0.01)).toEqual(near([2, 3]));
  expect(numericalGradient(([x, y]) => x * y, [2, 5], 0.1)).toEqual(near([5, 2]));
  expect(numericalGradient(([x]) => 7 * x, [0], 1)).toEqual(near([7]));
});

test("central differences with the h that is given: for x³ they are off by exactly h²", {
  meta: { points: 1 },
}, () => {
  expect(numericalGradient(([x]) => x ** 3, [1], 0.1)).toEqual(near([3.01]));
  expect(numericalGradient(([x]) => x ** 3, [2], 0.5)).toEqual(near([12.25]));
});

test("each coordinate moves alone, and goes back before the next one moves", {
  meta: { points: 1 },
}, () => {
  const product = ([x, y, z]: number[]) => x * y * z;
  expect(numericalGradient(product, [2, 3, 5], 1)).toEqual(near([15, 10, 6]));
  const mixed = ([x, y]: number[]) => x * x * y * y;
  expect(numericalGradient(mixed, [1, 2], 0.5)).toEqual(near([8, 4]));
});

test("any quadratic: the derivatives are those of the formula", { meta: { points: 1 } }, () => {
  randomly(({ real, reals, seed }) => {
    const [a, b, c, d, e] = reals(5, -3, 3);
    const quadratic = ([x, y]: number[]) => a * x * x + b * x * y + c * y * y + d * x + e * y;
    const [x, y] = reals(2, -2, 2);
    const gradient = [2 * a * x + b * y + d, b * x + 2 * c * y + e];
    expect(numericalGradient(quadratic, [x, y], real(0.05, 0.5)), seed).toEqual(near(gradient));
  });
});

test("the point theta is afterwards what it was before", { meta: { points: 1 } }, () => {
  const theta = [1, 2, 3];
  const gradient = numericalGradient(([x, y, z]) => x * x + y * y + z, theta, 0.1);
  expect(gradient).toEqual(near([2, 4, 1]));
  expect(theta, "theta afterwards").toEqual([1, 2, 3]);
});
