import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { randomly } from "../random.js";

const { regime } =
  answer<typeof import("../../../solutions/01-quadratic/regime.js")>("01-quadratic/regime");

test("sixRegimes", { meta: { points: 1 } }, () => {
  expect(regime(0)).toBe("stalled");
  expect(regime(0.25)).toBe("monotone");
  expect(regime(0.5)).toBe("one-step");
  expect(regime(0.75)).toBe("oscillating");
  expect(regime(1)).toBe("two-cycle");
  expect(regime(1.25)).toBe("divergent");
});

test("besideBorders", { meta: { points: 1 } }, () => {
  expect(regime(0.001)).toBe("monotone");
  expect(regime(0.4999)).toBe("monotone");
  expect(regime(0.5001)).toBe("oscillating");
  expect(regime(0.9999)).toBe("oscillating");
  expect(regime(1.0001)).toBe("divergent");
  // The comparison is exact: the last one is the smallest gap that numbers near 1 can have.
  for (const gap of [1e-5, 1e-7, 1e-10, 1e-13, 2 ** -52]) {
    expect(regime(1 - gap, 1)).toBe("monotone");
    expect(regime(1 + gap, 1)).toBe("oscillating");
    expect(regime(2 - 2 * gap, 1)).toBe("oscillating");
    expect(regime(2 + 2 * gap, 1)).toBe("divergent");
  }
  expect(regime(1e-10)).toBe("monotone");
  expect(regime(1e-7, 0.5)).toBe("monotone");
});

test("otherCurvature", {
  meta: { points: 1 },
}, () => {
  expect(regime(0.125, 8)).toBe("one-step");
  expect(regime(0.25, 8)).toBe("two-cycle");
  expect(regime(0.5, 8)).toBe("divergent");
  expect(regime(0.5, 0.5)).toBe("monotone");
  expect(regime(2, 0.5)).toBe("one-step");
  expect(regime(4, 0.5)).toBe("two-cycle");
  expect(regime(0, 8)).toBe("stalled");
  expect(regime(2 ** -10, 1024)).toBe("one-step");
  expect(regime(2 ** -9, 1024)).toBe("two-cycle");
  expect(regime(1024, 2 ** -10)).toBe("one-step");
  expect(regime(1500, 2 ** -10)).toBe("oscillating");
  expect(regime(0.003, 1024)).toBe("divergent");
});

test("anyRateAndCurvature", {
  meta: { points: 1 },
}, () => {
  randomly(({ real, seed }) => {
    const curvature = real(0.1, 20);
    const product = real(0.05, 3);
    // Too close to a border, rounding would decide.
    if (Math.abs(product - 1) < 0.001 || Math.abs(product - 2) < 0.001) return;
    const learningRate = product / curvature;
    const theta1 = 1 - learningRate * curvature;
    const shrinking = theta1 > 0 ? "monotone" : "oscillating";
    const name = Math.abs(theta1) > 1 ? "divergent" : shrinking;
    expect(regime(learningRate, curvature), seed).toBe(name);
  }, 40);
});
