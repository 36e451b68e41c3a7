import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { changed } from "../remarks.js";

const { symbolicGradient } = answer<
  typeof import("../../../solutions/02-gradients/symbolic-gradient.js")
>("02-gradients/symbolic-gradient");

test("byHand", { meta: { points: 1 } }, () => {
  expect(symbolicGradient("x^2", ["x"], [3])).toEqual(near([6]));
  expect(symbolicGradient("x^2 + x*y", ["x", "y"], [3, 1])).toEqual(near([7, 3]));
  expect(symbolicGradient("a*b*c", ["a", "b", "c"], [2, 3, 5])).toEqual(near([15, 10, 6]));
  expect(symbolicGradient("u^3 + v*w*x", ["u", "v", "w", "x"], [-3, 0, 2, 0])).toEqual(
    near([27, 0, 0, 0]),
  );
});

test("orderOfVariables", { meta: { points: 1 } }, () => {
  expect(symbolicGradient("x^2 + 10*w", ["x", "w"], [4, 1])).toEqual(near([8, 10]));
  expect(symbolicGradient("x^2 + 10*w", ["w", "x"], [1, 4])).toEqual(near([10, 8]));
  expect(symbolicGradient("3*theta1 + theta2^2", ["theta2", "theta1"], [2, 2])).toEqual(
    near([4, 3]),
  );
  expect(symbolicGradient("x^2", ["y", "x"], [5, 1])).toEqual(near([0, 2]));
});

test("exact", { meta: { points: 1 } }, () => {
  expect(symbolicGradient("exp(x)", ["x"], [20])).toEqual(near([Math.exp(20)], 1e-14));
  expect(symbolicGradient("x^3", ["x"], [1000])).toEqual(near([3e6], 1e-14));
  expect(symbolicGradient("log(1 + exp(-t))", ["t"], [0])).toEqual(near([-0.5], 1e-14));
  expect(symbolicGradient("exp(t)", ["t"], [-30])).toEqual(nearRelative([Math.exp(-30)], 1e-14));
});

test("anyPolynomial", { meta: { points: 1 } }, () => {
  randomly(({ integer, reals, seed }) => {
    const [a, b, c] = [integer(1, 9), integer(1, 9), integer(1, 9)];
    const [u, v] = reals(2, -3, 3);
    const expression = `${a}*u^3 + ${b}*u*v + ${c}*v^2`;
    const gradient = [3 * a * u * u + b * v, b * u + 2 * c * v];
    const [variables, point] = [
      ["u", "v"],
      [u, v],
    ];
    expect(symbolicGradient(expression, variables, point), seed).toEqual(near(gradient));
    expect(variables, changed("variables")).toEqual(["u", "v"]);
    expect(point, changed("point")).toEqual([u, v]);
  }, 3); // A derivative takes mathjs about 10 ms.
});
