import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convergenceRegime, quadraticTrajectory } from "../../../lib/quadratic.js";
import { refusals } from "../refusals.js";

describe("convergenceRegime", () => {
  test.each([
    [0, "stalled"],
    [5e-324, "monotone"],
    [0.1, "monotone"],
    [0.49999999999999994, "monotone"],
    [0.5, "one-step"],
    [0.5000000000000001, "oscillating"],
    [0.9, "oscillating"],
    [1, "two-cycle"],
    [1.0000000000000002, "divergent"],
    [1e308, "divergent"],
  ] as const)("η = %d is %s", (learningRate, regime) => {
    expect(convergenceRegime(learningRate)).toBe(regime);
  });

  test("finds the borders 1/a and 2/a through rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (curvature) => {
        expect(convergenceRegime(1 / curvature, curvature)).toBe("one-step");
        expect(convergenceRegime(2 / curvature, curvature)).toBe("two-cycle");
      }),
    );
    expect(convergenceRegime(0.1, 10)).toBe("one-step");
    expect(convergenceRegime(0.1, 20)).toBe("two-cycle");
  });

  test("says what the trajectory does", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1.5, noNaN: true }), (learningRate) => {
        const [, first, second] = quadraticTrajectory(1, learningRate, 2);
        const seen =
          first === 0
            ? "one-step"
            : Math.abs(first) > 1
              ? "divergent"
              : second === 1
                ? "two-cycle"
                : first > 0
                  ? "monotone"
                  : "oscillating";
        expect(convergenceRegime(learningRate)).toBe(seen);
      }),
    );
  });
});

describe("bad values", () => {
  refusals([
    [
      "convergenceRegime requires learningRate to be a finite number, 0 or more, got -1",
      () => convergenceRegime(-1),
    ],
    [
      "convergenceRegime requires curvature to be a positive finite number, got 0",
      () => convergenceRegime(0.1, 0),
    ],
  ]);
});
