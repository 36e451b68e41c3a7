import { describe, expect, test } from "vitest";
import { loadPenguins } from "../../../lib/data/penguins.js";
import {
  sampleRange,
  selectSamples,
  shuffleSamples,
  splitSamples,
} from "../../../lib/data/samples.js";
import type { Dataset } from "../../../lib/softmaxRegression.js";

const five = {
  features: Float64Array.of(0, 1, 10, 11, 20, 21, 30, 31, 40, 41),
  labels: Int32Array.of(0, 1, 2, 1, 0),
  sampleCount: 5,
  featureCount: 2,
  classCount: 3,
};
const penguins = loadPenguins();

describe("selectSamples", () => {
  test("copies rows and labels in the order asked for", () => {
    const chosen = selectSamples(five, [2, 0, 2]);
    expect([...chosen.features]).toEqual([20, 21, 0, 1, 20, 21]);
    expect([...chosen.labels]).toEqual([2, 0, 2]);
    chosen.features.fill(-1);
    expect(five.features[0]).toBe(0);
  });

  test.each([-1, 5, 0.5, Number.NaN])("refuses the index %s", (index) => {
    expect(() => selectSamples(five, [0, index])).toThrow(
      new RangeError(
        `selectSamples requires every index to be an integer from 0 to 4, got ${index}`,
      ),
    );
  });
});

describe("sampleRange", () => {
  test("looks at the same memory", () => {
    const middle = sampleRange(five, 1, 3);
    expect(middle).toMatchObject({ sampleCount: 2, featureCount: 2, classCount: 3 });
    expect([...middle.features]).toEqual([10, 11, 20, 21]);
    expect([...middle.labels]).toEqual([1, 2]);
    expect(middle.features.buffer).toBe(five.features.buffer);
  });

  test("refuses an empty range and one beyond the end", () => {
    expect(() => sampleRange(five, 2, 2)).toThrow(
      new RangeError("sampleRange requires end to be an integer from 3 to 5, got 2"),
    );
    expect(() => sampleRange(five, 0, 6)).toThrow("end to be an integer from 1 to 5, got 6");
    expect(() => sampleRange(five, -1, 2)).toThrow("start to be an integer from 0 to 4, got -1");
  });
});

describe("shuffleSamples", () => {
  test("keeps every sample with its label", () => {
    const rows = (dataset: Dataset) =>
      Array.from(
        dataset.labels,
        (label, i) => `${dataset.features.subarray(2 * i, 2 * i + 2)} ${label}`,
      );
    expect(rows(shuffleSamples(five, 3)).sort()).toEqual(rows(five).sort());
  });

  test("the seed fixes the order", () => {
    expect(shuffleSamples(penguins, 1)).toEqual(shuffleSamples(penguins, 1));
    expect(shuffleSamples(penguins, 1).labels).not.toEqual(shuffleSamples(penguins, 2).labels);
    expect(() => shuffleSamples(five, Number.NaN)).toThrow(
      new RangeError("shuffleSamples requires seed to be a finite number, got NaN"),
    );
  });
});

describe("splitSamples", () => {
  test("every sample is in one of the two sets", () => {
    const { train, test } = splitSamples(penguins, 240, 1);
    expect([train.sampleCount, test.sampleCount]).toEqual([240, 102]);
    const values = [...train.features, ...test.features].sort();
    expect(values).toEqual([...penguins.features].sort());
  });

  test("the same seed gives the same split", () => {
    expect(splitSamples(penguins, 240, 7)).toEqual(splitSamples(penguins, 240, 7));
  });

  test.each([0, 5, 1.5])("refuses %s training samples of 5", (trainCount) => {
    expect(() => splitSamples(five, trainCount, 1)).toThrow(
      new RangeError(
        `splitSamples requires trainCount to be an integer from 1 to 4, got ${trainCount}`,
      ),
    );
  });
});
