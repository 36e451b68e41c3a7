// What the page trains is what lib trains.
import { expect, test } from "vitest";
import { standardize } from "../../../../../lib/data/standardize.js";
import { trainingExplorer } from "../../../../../lib/lessons/05-batch-gradient-descent/explorers/trainingExplorer.js";
import { explorers } from "../../../../../lib/lessons/05-batch-gradient-descent/words/explorers.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  predict,
  zeroParameters,
} from "../../../../../lib/softmaxRegression.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";
import { trainingData } from "../../explorerData.js";

test("loss and answers of the update that is shown", () => {
  const { dataset } = standardize(trainingData.samples);
  const options = { learningRate: 1, updates: 7 };
  const trained = batchGradientDescent(dataset, zeroParameters(3, 2), options);
  const right = predict(dataset, trained).filter((answer, i) => answer === dataset.labels[i]);
  const { loss } = batchLossAndGradient(dataset, trained);
  const state = { ...trainingData, update: 7, rateExponent: 0 };
  expect(trainingExplorer.say(state)).toBe(
    explorers.trainingExplorer.reading({
      update: 7,
      loss: formatNumber(loss),
      right: right.length,
      count: 342,
    }),
  );
  const { description } = trainingExplorer.draw(state);
  expect(description).toContain(figures.decisionRegions.update({ update: 7 }));
});

test("another learning rate is another training", () => {
  const sayAt = (rateExponent: number) =>
    trainingExplorer.say({ ...trainingData, update: 5, rateExponent });
  expect(sayAt(-1)).not.toBe(sayAt(0));
  expect(sayAt(0)).toBe(sayAt(0));
});
