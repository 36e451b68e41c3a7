import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";

const { step } =
  answer<typeof import("../../../solutions/01-quadratic/step.js")>("01-quadratic/step");

test("byHand", { meta: { points: 1 } }, () => {
  expect(step(1, 0.1)).toEqual(near(0.8));
  expect(step(-4, 0.25)).toEqual(near(-2));
  expect(step(3, 0.5)).toEqual(near(0));
  expect(step(3, 1)).toEqual(near(-3));
  expect(step(7, 0)).toEqual(near(7));
  expect(step(-3, 0)).toEqual(near(-3));
});

test("anyStep", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, seed }) => {
    const theta = real(-5, 5);
    const learningRate = real(0, 2);
    expect(step(theta, learningRate), seed).toEqual(near(theta * (1 - 2 * learningRate), 1e-13));
  });
  // Numbers of any size, chosen so that rounding plays no part.
  for (const unit of [1e-300, 1e-13, 1e-10, 1e-7, 1e4, 1e7, 1e300]) {
    expect(step(3 * unit, 0.25)).toEqual(nearRelative(1.5 * unit, 1e-13));
    expect(step(-unit, 0.75)).toEqual(nearRelative(0.5 * unit, 1e-13));
  }
  expect(step(0, 3)).toEqual(near(0));
  expect(step(2, 1000)).toEqual(nearRelative(-3998, 1e-13));
  expect(step(1000.5, 2 ** -20)).toEqual(nearRelative(1000.5 * (1 - 2 ** -19), 1e-13));
});
