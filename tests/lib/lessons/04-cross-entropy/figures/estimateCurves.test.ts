import { expect, test } from "vitest";
import { estimateCurves } from "../../../../../lib/lessons/04-cross-entropy/figures/estimateCurves.js";
import { figures } from "../../../../../lib/lessons/04-cross-entropy/words/figures.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.estimateCurves;

test("the top of the likelihood and the bottom of the loss are found in the data", () => {
  const figure = estimateCurves({
    parameters: [0.25, 0.5, 0.75],
    likelihoods: [0.1, 0.3, 0.2],
    meanLosses: [0.9, 0.6, 0.4],
  });
  const [left, right] = panels(drawn(figure));
  expect(countMarks(left, "dot")).toBe(1);
  expect(axisLabel(left, "y")).toBe(text.likelihood);
  expect(axisLabel(right, "y")).toBe(text.meanLoss);
  expect(figure.description).toBe(
    text.description({ highest: "0.3", highestAt: "0.5", lowest: "0.4", lowestAt: "0.75" }),
  );
});
