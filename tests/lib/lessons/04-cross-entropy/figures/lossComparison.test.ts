import { expect, test } from "vitest";
import { lossComparison } from "../../../../../lib/lessons/04-cross-entropy/figures/lossComparison.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.lossComparison;
const logits = [-2, 2];
const losses = { crossEntropy: [2.13, 0.13], squaredError: [1.55, 0.03], zeroOne: [1, 0] };
const slopes = { crossEntropy: [-0.88, -0.12], squaredError: [-0.37, -0.05], zeroOne: [0, 0] };

test("three curves in each panel", () => {
  const figure = lossComparison({ logits, losses, slopes });
  const [left, right] = panels(drawn(figure));
  expect(countMarks(left, "line")).toBe(3);
  expect(countMarks(right, "line")).toBe(3);
  expect(axisLabel(left, "y")).toBe(text.loss);
  expect(axisLabel(right, "y")).toBe(text.slope);
});

test("the slopes at the left edge are described", () => {
  expect(lossComparison({ logits, losses, slopes }).description).toBe(
    text.description({
      logit: "−2",
      crossEntropy: "−0.88",
      squaredError: "−0.37",
      zeroOne: "0",
    }),
  );
});
