import { expect, test } from "vitest";
import { contourFrame } from "../../../../../lib/lessons/02-gradients/figures/contourFrame.js";

test("both axes have the same unit of length, so that angles are true", () => {
  for (const [x, y] of [
    [
      [-3, 3],
      [-1, 1],
    ],
    [
      [0, 1],
      [0, 4],
    ],
  ] as const) {
    const { width, height, marginLeft, marginRight, marginTop, marginBottom } = contourFrame(x, y);
    const unitX = (width - marginLeft - marginRight) / (x[1] - x[0]);
    const unitY = (height - marginTop - marginBottom) / (y[1] - y[0]);
    expect(unitX / unitY).toBeCloseTo(1, 1);
  }
});
