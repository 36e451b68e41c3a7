import { describe, expect, test } from "vitest";
import { arenaOf, newFeatures } from "../../../../lib/batchKernel/memory.js";
import { runningThreads } from "../../../../lib/batchKernel/threadPool.js";
import { sampleRange, selectSamples, splitSamples } from "../../../../lib/data/samples.js";
import { batchLossAndGradient, type Dataset } from "../../../../lib/softmaxRegression.js";
import { counts, randomProblem } from "../random.js";

const shape = counts(30_001, 37, 5);
const { dataset, parameters } = randomProblem(shape, 1);
const elsewhere = { ...dataset, features: dataset.features.slice() };
const evaluate = (data: Dataset, threads: number) =>
  batchLossAndGradient(data, parameters, { threads });

describe("where the features lie", () => {
  test("large new features, and those of selected samples, lie in the kernel's memory", () => {
    expect(arenaOf(dataset.features)).toBeDefined();
    const { train, test } = splitSamples(elsewhere, 20_000, 1);
    expect(arenaOf(train.features)).toBeDefined();
    expect(arenaOf(test.features)).toBe(arenaOf(train.features));
    expect(arenaOf(selectSamples(elsewhere, [1, 2]).features)).toBeUndefined();
    expect(arenaOf(elsewhere.features)).toBeUndefined();
  });

  test.each([
    "simd",
    "fma",
    "wide",
  ] as const)("makes no difference, bit for bit, with %s", (form) => {
    const here = batchLossAndGradient(dataset, parameters, { form });
    expect(batchLossAndGradient(elsewhere, parameters, { form })).toEqual(here);
    const features = new Float64Array(new SharedArrayBuffer(8 * dataset.features.length));
    features.set(dataset.features);
    expect(batchLossAndGradient({ ...dataset, features }, parameters, { form })).toEqual(here);
    // From an address that is no multiple of 16.
    const shifted = newFeatures(dataset.features.length + 1).subarray(1);
    shifted.set(dataset.features);
    expect(batchLossAndGradient({ ...dataset, features: shifted }, parameters, { form })).toEqual(
      here,
    );
  });
});

describe("threads", () => {
  test("make no difference, bit for bit, whoever takes which shard", () => {
    const alone = evaluate(dataset, 1);
    const until = performance.now() + 1500;
    while (performance.now() < until) {
      for (const threads of [2, 3, 5]) expect(evaluate(dataset, threads)).toEqual(alone);
    }
    expect(runningThreads()).toBe(4);
  });

  test("change over from one data set to another, and to a part of one", () => {
    const other = randomProblem(counts(25_000, 20, 5), 2);
    const part = sampleRange(dataset, 1001, 27_777);
    const alone = [dataset, part].map((data) => evaluate(data, 1));
    const otherAlone = batchLossAndGradient(other.dataset, other.parameters, { threads: 1 });
    for (let round = 0; round < 50; round++) {
      expect([dataset, part].map((data) => evaluate(data, 3))).toEqual(alone);
      const otherResult = batchLossAndGradient(other.dataset, other.parameters, { threads: 3 });
      expect(otherResult).toEqual(otherAlone);
    }
  });

  test("end when they have had nothing to do for a while", async () => {
    evaluate(dataset, 4);
    expect(runningThreads()).toBeGreaterThan(0);
    await expect.poll(runningThreads, { timeout: 10_000 }).toBe(0);
    expect(evaluate(dataset, 4)).toEqual(evaluate(dataset, 1));
  });
});

describe("no copy goes stale", () => {
  const cases = { here: dataset, elsewhere };
  test.each(Object.entries(cases))("of features, labels or parameters, %s", (_, data) => {
    const fresh = () =>
      batchLossAndGradient(
        { ...data, features: data.features.slice(), labels: data.labels.slice() },
        { weights: parameters.weights.slice(), biases: parameters.biases.slice() },
      );
    for (const array of [data.features, data.labels, parameters.weights, parameters.biases]) {
      const before = evaluate(data, 2);
      const last = array.length - 1;
      array[last] = array[last] === 0 ? 1 : 0;
      const after = evaluate(data, 2);
      expect(after).toEqual(fresh());
      expect(after).not.toEqual(before);
    }
  });
});

test("what an earlier data set left in memory is no part of the next", () => {
  const ofOnes = (sampleCount: number): Dataset => ({
    ...{ sampleCount, featureCount: 1, classCount: 2, labels: new Int32Array(sampleCount) },
    features: new Float64Array(sampleCount).fill(1),
  });
  const zero = { weights: new Float64Array(2), biases: new Float64Array(2) };
  const bad = ofOnes(8);
  bad.features[6] = Number.POSITIVE_INFINITY;
  expect(() => batchLossAndGradient(bad, zero)).toThrow("features[6]");
  expect(batchLossAndGradient(ofOnes(5), zero).loss).toBeCloseTo(Math.LN2, 15);
});
