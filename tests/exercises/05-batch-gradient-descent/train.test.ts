import { expect, test } from "vitest";
import type { train as words } from "../../../lib/lessons/05-batch-gradient-descent/words/en/exercises/train.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  type Dataset,
} from "../../../lib/softmaxRegression.js";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";
import { aboutParts, changed, remarksOf } from "../remarks.js";

const { train } = answer<typeof import("../../../solutions/05-batch-gradient-descent/train.js")>(
  "05-batch-gradient-descent/train",
);
const remark = remarksOf<typeof words>("05-batch-gradient-descent/train");

const two: Dataset = {
  features: Float64Array.of(1, 3),
  labels: Int32Array.of(0, 1),
  sampleCount: 2,
  featureCount: 1,
  classCount: 2,
};
type Training = ReturnType<typeof train>;

function compare(got: Training, expected: Training): void {
  expect(got, aboutParts(got, expected)).toEqual(near(expected));
}

const zeros = () => ({ weights: new Float64Array(2), biases: new Float64Array(2) });

/** The losses before each of some updates that start from zeros. */
function lossesOf(learningRate: number, updates: number): number[] {
  const parameters = zeros();
  return Array.from({ length: updates }, () => {
    const { loss, weightsGradient, biasesGradient } = batchLossAndGradient(two, parameters);
    parameters.weights = parameters.weights.map((w, k) => w - learningRate * weightsGradient[k]);
    parameters.biases = parameters.biases.map((b, m) => b - learningRate * biasesGradient[m]);
    return loss;
  });
}

test("byHand", {
  meta: { points: 1 },
}, () => {
  compare(train(two, zeros(), 1, 1), {
    weights: Float64Array.of(-0.5, 0.5),
    biases: Float64Array.of(0, 0),
    losses: [Math.LN2],
  });
});

test("startKept", {
  meta: { points: 1 },
}, () => {
  const start = { weights: Float64Array.of(1, 2), biases: Float64Array.of(3, 4) };
  compare(train(two, start, 0.5, 0), { ...start, losses: [] });
  const { loss } = batchLossAndGradient(two, start);
  compare(train(two, start, 0, 3), { ...start, losses: [loss, loss, loss] });
  // Almost 0 is not 0: here the features are large.
  const large = { ...two, features: Float64Array.of(1e6, 3e6) };
  const little = train(large, zeros(), 1e-6, 1);
  expect(little.weights, remark("weightsAfter", { count: 1, learningRate: "1e-6" })).toEqual(
    near(Float64Array.of(-0.5, 0.5)),
  );
});

test("anyData", { meta: { points: 1 } }, () => {
  randomly(({ real, integer, reals, labels, seed }) => {
    const [sampleCount, featureCount, classCount] = [integer(5, 15), integer(1, 4), integer(2, 4)];
    const dataset = {
      features: Float64Array.from(reals(sampleCount * featureCount, -2, 2)),
      labels: Int32Array.from(labels(sampleCount, classCount)),
      sampleCount,
      featureCount,
      classCount,
    };
    const start = {
      weights: Float64Array.from(reals(classCount * featureCount, -1, 1)),
      biases: Float64Array.from(reals(classCount, -1, 1)),
    };
    const [learningRate, updates] = [real(0.1, 1), integer(2, 12)];
    const reference = batchGradientDescent(dataset, start, { learningRate, updates });
    const { weights, biases } = train(dataset, start, learningRate, updates);
    expect(biases, remark("biases", {}, seed)).toEqual(near(reference.biases));
    expect(weights, remark("weights", {}, seed)).toEqual(near(reference.weights));
  }, 5);
  // Steps so long that they jump over the valley, as this η demands; and many updates.
  for (const [learningRate, updates] of [
    [12.5, 3],
    [150, 2],
    [1, 1100],
  ]) {
    const reference = batchGradientDescent(two, zeros(), { learningRate, updates });
    const { weights, biases, losses } = train(two, zeros(), learningRate, updates);
    const run = { count: updates, learningRate };
    expect(weights, remark("weightsAfter", run)).toEqual(near(reference.weights));
    expect(biases, remark("biasesAfter", run)).toEqual(near(reference.biases));
    expect(losses.length, remark("lossCountAfter", run)).toBe(updates);
  }
});

test("losses", { meta: { points: 1 } }, () => {
  const losses = lossesOf(0.5, 30);
  const got = train(two, zeros(), 0.5, 30).losses;
  expect(got[0], remark("firstLoss")).toEqual(near(Math.LN2));
  expect(got, remark("lossesOf", { count: 30, learningRate: 0.5 })).toEqual(near(losses));
  const rising = train(two, zeros(), 12.5, 3).losses;
  expect(rising, remark("lossesOf", { count: 3, learningRate: 12.5 })).toEqual(
    near(lossesOf(12.5, 3)),
  );
});

test("inputUnchanged", { meta: { points: 1 } }, () => {
  const start = { weights: Float64Array.of(0, 0), biases: Float64Array.of(1, 1) };
  const { weights } = train(two, start, 2, 1);
  expect(start, changed("start")).toEqual({
    weights: Float64Array.of(0, 0),
    biases: Float64Array.of(1, 1),
  });
  expect(weights, remark("weightsAfter", { count: 1, learningRate: 2 })).toEqual(
    near(Float64Array.of(-1, 1)),
  );
});
