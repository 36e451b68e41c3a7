import { deviation, mean } from "d3-array";
import { expect, test } from "vitest";
import { loadPenguins } from "../../../lib/data/penguins.js";
import { standardize } from "../../../lib/data/standardize.js";

const penguins = loadPenguins(["Beak Length (mm)", "Body Mass (g)"]);
const column = (features: Float64Array, feature: number) =>
  features.filter((_, index) => index % 2 === feature);

test("each feature gets mean 0 and standard deviation 1", () => {
  const { dataset } = standardize(penguins);
  for (const feature of [0, 1]) {
    const values = column(dataset.features, feature);
    expect(mean(values)).toBeCloseTo(0, 12);
    // d3's deviation divides by N−1, standardize by N.
    expect((deviation(values) ?? 0) * Math.sqrt(341 / 342)).toBeCloseTo(1, 12);
  }
});

test("returns the means that it subtracted, in the feature's units", () => {
  const { scaling } = standardize(penguins);
  expect(scaling.mean[0]).toBeCloseTo(mean(column(penguins.features, 0)) ?? 0, 10);
  expect(scaling.mean[1]).toBeCloseTo(4201.75, 2);
});

test("another set is scaled by the first one's numbers", () => {
  const small = {
    ...penguins,
    features: Float64Array.of(1, 2),
    labels: Int32Array.of(0),
    sampleCount: 1,
  };
  const scaling = { mean: Float64Array.of(3, 0), scale: Float64Array.of(2, 4) };
  expect([...standardize(small, scaling).dataset.features]).toEqual([-1, 0.5]);
  expect([...small.features]).toEqual([1, 2]);
});

test("a feature that never varies becomes 0, not NaN", () => {
  const same = { ...penguins, features: new Float64Array(684).fill(0.1) };
  const { dataset, scaling } = standardize(same);
  expect([...scaling.scale]).toEqual([1, 1]);
  expect(dataset.features.every((value) => Math.abs(value) < 1e-12)).toBe(true);
});

test("refuses a scaling for another number of features", () => {
  const scaling = { mean: Float64Array.of(0), scale: Float64Array.of(1) };
  expect(() => standardize(penguins, scaling)).toThrow(
    new RangeError("standardize requires scaling to be for 2 features, got 1 means and 1 scales"),
  );
});
