import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { randomly } from "../random.js";

const { stepsToTolerance } = answer<
  typeof import("../../../solutions/01-quadratic/steps-to-tolerance.js")
>("01-quadratic/steps-to-tolerance");

test("counts worked by hand; a distance equal to the tolerance is close enough", {
  meta: { points: 1 },
}, () => {
  expect(stepsToTolerance(8, 0.25, 1)).toBe(3);
  expect(stepsToTolerance(8, 0.25, 0.9)).toBe(4);
  expect(stepsToTolerance(1, 0.5, 0.001)).toBe(1);
  expect(stepsToTolerance(0.5, 0.25, 0.5)).toBe(0);
});

test("a start below 0 and a path that changes sides: only the distance counts", {
  meta: { points: 1 },
}, () => {
  expect(stepsToTolerance(-8, 0.25, 1)).toBe(3);
  expect(stepsToTolerance(8, 0.75, 1)).toBe(3);
  expect(stepsToTolerance(-8, 0.75, 0.9)).toBe(4);
});

test("Infinity where θ never comes close, and a count where it takes long", {
  meta: { points: 1 },
}, () => {
  expect(stepsToTolerance(3, 0, 0.1)).toBe(Number.POSITIVE_INFINITY);
  expect(stepsToTolerance(3, 1, 0.1)).toBe(Number.POSITIVE_INFINITY);
  expect(stepsToTolerance(-3, 1.5, 0.1)).toBe(Number.POSITIVE_INFINITY);
  expect(stepsToTolerance(0.05, 1.5, 0.1)).toBe(0);
  const steps = Math.ceil(Math.log(0.001) / Math.log(0.9998));
  expect(stepsToTolerance(1, 0.0001, 0.001)).toBe(steps);
});

test("any path: the tolerance lies between the last two distances", { meta: { points: 1 } }, () => {
  randomly(({ real, integer, seed }) => {
    const factor = real(0.2, 0.9);
    const learningRate = (1 + (integer(0, 1) === 0 ? -factor : factor)) / 2;
    const theta0 = real(1, 100) * (integer(0, 1) === 0 ? -1 : 1);
    const steps = integer(1, 40);
    const tolerance = Math.abs(theta0) * factor ** (steps - 0.5);
    expect(stepsToTolerance(theta0, learningRate, tolerance), seed).toBe(steps);
  });
});
