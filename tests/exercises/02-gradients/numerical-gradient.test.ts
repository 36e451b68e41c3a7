import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { aboutInput, changed } from "../remarks.js";

const { numericalGradient } = answer<
  typeof import("../../../solutions/02-gradients/numerical-gradient.js")
>("02-gradients/numerical-gradient");

type F = (theta: number[]) => number;

function compare(f: F, theta: number[], h: number, gradient: number[], seed?: string): void {
  const before = [...theta];
  const got = numericalGradient(f, theta, h);
  expect(got, aboutInput("theta", before, theta, seed)).toEqual(near(gradient));
}

test("byHand", { meta: { points: 1 } }, () => {
  compare(([x, y]) => x * x + 3 * y, [1, 2], 0.01, [2, 3]);
  compare(([x, y]) => x * y, [2, 5], 0.1, [5, 2]);
  compare(([x]) => 7 * x, [0], 1, [7]);
  compare(([x, y]) => x * x + 3 * y, [-1, -2], 0.01, [-2, 3]);
  compare(([x]) => 5000 * x, [2], 0.5, [5000]);
});

test("centralDifferences", {
  meta: { points: 1 },
}, () => {
  compare(([x]) => x ** 3, [1], 0.1, [3.01]);
  compare(([x]) => x ** 3, [2], 0.5, [12.25]);
  compare(([x]) => x ** 3, [0], 0.5, [0.25]);
  compare(([x]) => x ** 3 + x * x, [0], 2, [4]);
  compare(([x]) => x ** 3, [100], 2, [30_004]);
  compare(([x]) => x ** 3, [-1], 2 ** -10, [3 + 2 ** -20]);
  // A tiny slope is not 0, and neither is a tiny coordinate.
  const steep = ([x]: number[]) => 2 ** 30 * x * x;
  compare(steep, [2 ** -25], 2 ** -12, [64]);
  const got = numericalGradient(([x]) => 2 ** -30 * x, [1], 0.5);
  expect(got).toEqual(nearRelative([2 ** -30]));
});

test("eachCoordinateAlone", {
  meta: { points: 1 },
}, () => {
  const product = ([x, y, z]: number[]) => x * y * z;
  compare(product, [2, 3, 5], 1, [15, 10, 6]);
  const mixed = ([x, y]: number[]) => x * x * y * y;
  compare(mixed, [1, 2], 0.5, [8, 4]);
  // Equal coordinates are still separate ones, and there may be many of them.
  compare(([x, y]) => x + 10 * y, [2, 2], 0.5, [1, 10]);
  compare(product, [3, 3, 3], 0.25, [9, 9, 9]);
  const weighted = (theta: number[]) => theta.reduce((sum, value, j) => sum + (j + 1) * value, 0);
  compare(weighted, [1, 1, 2, 3, 5, 8], 0.5, [1, 2, 3, 4, 5, 6]);
});

test("anyQuadratic", { meta: { points: 1 } }, () => {
  randomly(({ real, reals, seed }) => {
    const [a, b, c, d, e] = reals(5, -3, 3);
    const quadratic = ([x, y]: number[]) => a * x * x + b * x * y + c * y * y + d * x + e * y;
    const [x, y] = reals(2, -2, 2);
    const gradient = [2 * a * x + b * y + d, b * x + 2 * c * y + e];
    compare(quadratic, [x, y], real(0.05, 0.5), gradient, seed);
  });
});

test("inputUnchanged", { meta: { points: 1 } }, () => {
  const theta = [1, 2, 3];
  const gradient = numericalGradient(([x, y, z]) => x * x + y * y + z, theta, 0.1);
  expect(theta, changed("theta")).toEqual([1, 2, 3]);
  expect(gradient).toEqual(near([2, 4, 1]));
});
