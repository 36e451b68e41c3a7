import { expect, test } from "vitest";
import type { descend as words } from "../../../lib/lessons/01-quadratic/words/en/exercises/descend.js";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { remarksOf } from "../remarks.js";

const { descend } =
  answer<typeof import("../../../solutions/01-quadratic/descend.js")>("01-quadratic/descend");
const remark = remarksOf<typeof words>("01-quadratic/descend");

test("byHand", {
  meta: { points: 1 },
}, () => {
  expect(descend(1, 0.25, 3)).toEqual(near([1, 0.5, 0.25, 0.125]));
  expect(descend(-4, 0.5, 2)).toEqual(near([-4, 0, 0]));
  expect(descend(3, 1, 4)).toEqual(near([3, -3, 3, -3, 3]));
});

test("pointCount", {
  meta: { points: 1 },
}, () => {
  expect(descend(5, 0.1, 0)).toEqual(near([5]));
  expect(descend(-2, 0.1, 1)).toEqual(near([-2, -1.6]));
  const path = descend(8, 0, 1000);
  expect(path.length, remark("pointCount")).toBe(1001);
  expect(path[1000], remark("lastPoint")).toEqual(near(8));
  expect(descend(-5, 0.1, 0)).toEqual(near([-5]));
  const long = descend(3, 1, 10_000);
  expect(long.length, remark("pointCount")).toBe(10_001);
  expect(long.slice(-2), remark("lastTwoPoints")).toEqual(near([-3, 3]));
});

test("anyPath", { meta: { points: 1 } }, () => {
  randomly(({ real, integer, seed }) => {
    const theta0 = real(-5, 5);
    const learningRate = real(0.01, 1.1);
    const steps = integer(2, 12);
    const points = Array.from(
      { length: steps + 1 },
      (_, t) => theta0 * (1 - 2 * learningRate) ** t,
    );
    expect(descend(theta0, learningRate, steps), seed).toEqual(near(points, 1e-12));
  });
  // However near the minimum, and however far away.
  const powers = (base: number) => Array.from({ length: 120 }, (_, t) => base ** t);
  expect(descend(1, 0.25, 119)).toEqual(nearRelative(powers(0.5)));
  expect(descend(1, 4.5, 119)).toEqual(nearRelative(powers(-8)));
});
