import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";

const { stableRange } = answer<typeof import("../../../solutions/02-gradients/stable-range.js")>(
  "02-gradients/stable-range",
);

test("ranges worked by hand: J(θ) = θ² has 0 to 1, a steeper valley a smaller one", {
  meta: { points: 1 },
}, () => {
  expect(stableRange(2)).toEqual(near([0, 1]));
  expect(stableRange(4)).toEqual(near([0, 0.5]));
  expect(stableRange(0.5)).toEqual(near([0, 4]));
  expect(stableRange(1000)).toEqual(near([0, 0.002]));
});

test("any curvature: at the upper end θ jumps to the other side, just as far away", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, seed }) => {
    const curvature = real(0.1, 50);
    expect(stableRange(curvature), seed).toEqual(near([0, 2 / curvature]));
  });
});

test("flat ground and a hill have no rate that converges; the flattest valley has", {
  meta: { points: 1 },
}, () => {
  expect(stableRange(0)).toEqual(near([0, 0]));
  expect(stableRange(-2)).toEqual(near([0, 0]));
  expect(stableRange(1e-6)).toEqual(near([0, 2e6]));
});
