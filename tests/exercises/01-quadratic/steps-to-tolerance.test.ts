import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { randomly } from "../random.js";

const { stepsToTolerance } = answer<
  typeof import("../../../solutions/01-quadratic/steps-to-tolerance.js")
>("01-quadratic/steps-to-tolerance");

test("byHand", {
  meta: { points: 1 },
}, () => {
  expect(stepsToTolerance(8, 0.25, 1)).toBe(3);
  expect(stepsToTolerance(8, 0.25, 0.9)).toBe(4);
  expect(stepsToTolerance(1, 0.5, 0.001)).toBe(1);
  expect(stepsToTolerance(0.5, 0.25, 0.5)).toBe(0);
  // Just above the tolerance is not close enough, however small the gap or the tolerance.
  for (const gap of [1e-7, 1e-10]) expect(stepsToTolerance(8, 0.25, 1 - gap)).toBe(4);
  expect(stepsToTolerance(1, 0.25, 1.5 * 2 ** -45)).toBe(45);
  expect(stepsToTolerance(1e-12, 0.25, 1e-13)).toBe(4);
});

test("onlyDistanceCounts", {
  meta: { points: 1 },
}, () => {
  expect(stepsToTolerance(-8, 0.25, 1)).toBe(3);
  expect(stepsToTolerance(8, 0.75, 1)).toBe(3);
  expect(stepsToTolerance(-8, 0.75, 0.9)).toBe(4);
  expect(stepsToTolerance(-0.05, 0.25, 0.1)).toBe(0);
});

test("infinity", {
  meta: { points: 1 },
}, () => {
  expect(stepsToTolerance(3, 0, 0.1)).toBe(Number.POSITIVE_INFINITY);
  expect(stepsToTolerance(3, 1, 0.1)).toBe(Number.POSITIVE_INFINITY);
  expect(stepsToTolerance(-3, 1.5, 0.1)).toBe(Number.POSITIVE_INFINITY);
  for (const rate of [0, 0.5, 1, 1.5, 10]) {
    expect(stepsToTolerance(0.05, rate, 0.1)).toBe(0);
    expect(stepsToTolerance(0, rate, 0.1)).toBe(0);
  }
  const steps = Math.ceil(Math.log(0.001) / Math.log(0.9998));
  expect(stepsToTolerance(1, 0.0001, 0.001)).toBe(steps);
  // The tolerance lies in the middle between two distances, so that rounding plays no part.
  for (const [count, rate] of [
    [12_345, 0.9999],
    [234_567, 0.0001],
    [2_345_678, 0.0001],
  ]) {
    const tolerance = 1e100 * Math.exp((count - 0.5) * Math.log(0.9998));
    expect(stepsToTolerance(1e100, rate, tolerance)).toBe(count);
  }
});

test("anyPath", { meta: { points: 1 } }, () => {
  randomly(({ real, integer, seed }) => {
    const factor = real(0.2, 0.9);
    const learningRate = (1 + (integer(0, 1) === 0 ? -factor : factor)) / 2;
    const theta0 = real(1, 100) * (integer(0, 1) === 0 ? -1 : 1);
    const steps = integer(1, 40);
    const tolerance = Math.abs(theta0) * factor ** (steps - 0.5);
    expect(stepsToTolerance(theta0, learningRate, tolerance), seed).toBe(steps);
  });
});
