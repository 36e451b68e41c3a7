import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";

const { step } =
  answer<typeof import("../../../solutions/01-quadratic/step.js")>("01-quadratic/step");

test("single steps worked by hand, from both sides of the valley", { meta: { points: 1 } }, () => {
  expect(step(1, 0.1)).toEqual(near(0.8));
  expect(step(-4, 0.25)).toEqual(near(-2));
  expect(step(3, 0.5)).toEqual(near(0));
  expect(step(3, 1)).toEqual(near(-3));
  expect(step(7, 0)).toEqual(near(7));
});

test("any start and any learning rate", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, seed }) => {
    const theta = real(-5, 5);
    const learningRate = real(0, 2);
    expect(step(theta, learningRate), seed).toEqual(near(theta * (1 - 2 * learningRate)));
  });
});
