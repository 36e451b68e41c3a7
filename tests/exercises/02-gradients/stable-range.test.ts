import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";

const { stableRange } = answer<typeof import("../../../solutions/02-gradients/stable-range.js")>(
  "02-gradients/stable-range",
);

test("byHand", {
  meta: { points: 1 },
}, () => {
  expect(stableRange(2)).toEqual(near([0, 1]));
  expect(stableRange(4)).toEqual(near([0, 0.5]));
  expect(stableRange(0.5)).toEqual(near([0, 4]));
  expect(stableRange(1000)).toEqual(near([0, 0.002]));
  for (const curvature of [3e-4, 7e5, 3e7, 6e12, 3e200]) {
    expect(stableRange(curvature)).toEqual(nearRelative([0, 2 / curvature], 1e-14));
  }
});

test("anyCurvature", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, seed }) => {
    const curvature = real(0.1, 50);
    expect(stableRange(curvature), seed).toEqual(nearRelative([0, 2 / curvature], 1e-14));
  });
});

test("noStableRate", {
  meta: { points: 1 },
}, () => {
  expect(stableRange(0)).toEqual(near([0, 0]));
  expect(stableRange(-0)).toEqual(near([0, 0]));
  for (const hill of [1e-12, 1e-9, 1e-6, 2, 50, 700, 1e9]) {
    expect(stableRange(-hill)).toEqual(near([0, 0]));
  }
  for (const valley of [1e-6, 1e-8, 1e-11, 1e-14, 1e-305]) {
    expect(stableRange(valley)).toEqual(nearRelative([0, 2 / valley], 1e-14));
  }
});
