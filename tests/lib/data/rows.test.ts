import { expect, test } from "vitest";
import { loadPenguins } from "../../../lib/data/penguins.js";
import { meanFeatures, samplesOf } from "../../../lib/data/rows.js";

const three = {
  features: Float64Array.of(0, 1, 10, 11, 20, 21),
  labels: Int32Array.of(0, 0, 1),
  sampleCount: 3,
  featureCount: 2,
  classCount: 3,
};

test("a sample is its row and its label", () => {
  expect(samplesOf(three)).toEqual([
    { x: [0, 1], label: 0 },
    { x: [10, 11], label: 0 },
    { x: [20, 21], label: 1 },
  ]);
});

test("samples are copies", () => {
  const samples = samplesOf(three);
  for (const { x } of samples) x.fill(-1);
  expect(three.features[0]).toBe(0);
});

test("the mean of all samples, and of one class", () => {
  expect([...meanFeatures(three)]).toEqual([10, 11]);
  expect([...meanFeatures(three, 0)]).toEqual([5, 6]);
  expect([...meanFeatures(three, 1)]).toEqual([20, 21]);
  const [beak = 0, flipper = 0] = meanFeatures(loadPenguins());
  expect(beak).toBeCloseTo(43.92, 2);
  expect(flipper).toBeCloseTo(200.92, 2);
});

test("a class that no sample has is refused, and so is a label that is no class", () => {
  expect(() => meanFeatures(three, 2)).toThrow(
    new RangeError("meanFeatures requires label to be the label of some sample, got 2"),
  );
  expect(() => meanFeatures(three, 3)).toThrow(/^meanFeatures requires label to be /);
});
