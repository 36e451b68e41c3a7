import { expect, test } from "vitest";
import { loadPenguins } from "../../../../../lib/data/penguins.js";
import { standardize } from "../../../../../lib/data/standardize.js";
import { lossesOf } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossesOf.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  zeroParameters,
} from "../../../../../lib/softmaxRegression.js";

test("one loss per update and one for the start, log M", () => {
  const { dataset } = standardize(loadPenguins());
  const losses = lossesOf(dataset, 1, 5);
  expect(losses).toHaveLength(6);
  expect(losses[0]).toBeCloseTo(Math.log(3), 12);
  const trained = batchGradientDescent(dataset, zeroParameters(3, 2), {
    learningRate: 1,
    updates: 5,
  });
  expect(losses[5]).toBe(batchLossAndGradient(dataset, trained).loss);
});
