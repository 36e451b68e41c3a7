// Lessons 05 and 06: what the page trains is what lib trains.
import { expect, test } from "vitest";
import { standardize } from "../../../../lib/data/standardize.js";
import { digitWeightsExplorer } from "../../../../lib/lessons/05-batch-gradient-descent/explorers/digitWeightsExplorer.js";
import { trainingExplorer } from "../../../../lib/lessons/05-batch-gradient-descent/explorers/trainingExplorer.js";
import {
  shadesOf,
  weightsOf,
} from "../../../../lib/lessons/05-batch-gradient-descent/figures/weightShades.js";
import { raceExplorer } from "../../../../lib/lessons/06-cost/explorers/raceExplorer.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  predict,
  zeroParameters,
} from "../../../../lib/softmaxRegression.js";
import { formatNumber } from "../../../../lib/words/formatNumber.js";
import { raceData, trainingData, weightSnapshots } from "./data.js";

test("trainingExplorer: loss and answers of the update that is shown", () => {
  const { dataset } = standardize(trainingData.samples);
  const options = { learningRate: 1, updates: 7 };
  const trained = batchGradientDescent(dataset, zeroParameters(3, 2), options);
  const right = predict(dataset, trained).filter((answer, i) => answer === dataset.labels[i]);
  const { loss } = batchLossAndGradient(dataset, trained);
  const line = trainingExplorer.say({ ...trainingData, update: 7, rateExponent: 0 });
  expect(line).toContain(`After update 7 the mean loss is ${formatNumber(loss)} nats`);
  expect(line).toContain(`${right.length} of 342 penguins`);
  const figure = trainingExplorer.draw({ ...trainingData, update: 7, rateExponent: 0 });
  expect(figure.description).toContain("after update 7");
});

test("trainingExplorer: another learning rate is another training", () => {
  const sayAt = (rateExponent: number) =>
    trainingExplorer.say({ ...trainingData, update: 5, rateExponent });
  expect(sayAt(-1)).not.toBe(sayAt(0));
  expect(sayAt(0)).toBe(sayAt(0));
});

test("raceExplorer: the full batch makes one update a pass, mini-batches many", () => {
  const { dataset } = standardize(raceData.samples);
  const state = { ...raceData, epochs: 3, batchSize: "16", rateExponent: -0.5 };
  const options = { learningRate: 10 ** -0.5, updates: 3 };
  const start = zeroParameters(3, raceData.samples.featureCount);
  const { loss } = batchLossAndGradient(dataset, batchGradientDescent(dataset, start, options));
  const N = raceData.samples.sampleCount;
  const line = raceExplorer.say(state);
  expect(line).toContain(
    `B = N = ${N}: 3 updates from ${3 * N} examples, loss ${formatNumber(loss)}.`,
  );
  expect(line).toContain(`B = 16: ${3 * Math.ceil(N / 16)} updates from ${3 * N} examples`);
  expect(raceExplorer.say({ ...state, epochs: 0.9 })).toContain(`${N}: 0 updates from`);
});

test("digitWeightsExplorer: says what the snapshot says", () => {
  const line = digitWeightsExplorer.say({ ...weightSnapshots, snapshot: 2 });
  expect(line).toBe(
    "After update 10 the loss is 1.3 nats, and 60% of the test digits are right. The largest weight has the size 10.",
  );
});

test("shades keep weights to a twentieth of the largest", () => {
  const weights = Float64Array.from({ length: 100 }, (_, k) => Math.sin(k) * 3);
  const back = weightsOf(shadesOf(weights));
  const { largest } = shadesOf(weights);
  back.forEach((weight, k) => {
    expect(Math.abs(weight - weights[k])).toBeLessThanOrEqual(largest / 20 + 1e-12);
  });
  expect(shadesOf(new Float64Array(3))).toEqual({ largest: 0, shades: "3" });
});
