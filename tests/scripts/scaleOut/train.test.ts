import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UserError } from "../../../lib/node/userError.mjs";
import { reportShard } from "../../../lib/shards.js";
import { batchGradientDescent, zeroParameters } from "../../../lib/softmaxRegression.js";
import { begin, restore, type Training } from "../../../scripts/scaleOut/checkpoint.js";
import type { Arrival, Engine } from "../../../scripts/scaleOut/engine.js";
import { bitsOf, train } from "../../../scripts/scaleOut/train.js";
import { expectAllClose } from "../../lib/close.js";
import { pick, problemOf } from "../../lib/problems.js";

const { dataset } = problemOf(
  [
    [0.1, 2],
    [1.7, -3],
    [-0.3, 0.9],
    [4, 1.1],
    [0.6, 0.7],
  ],
  [0, 1, 1, 0, 1],
  [
    [0, 0],
    [0, 0],
  ],
  [0, 0],
);
const parts = [pick(dataset, [0, 1]), pick(dataset, [2]), pick(dataset, [3, 4])];
const shards = parts.map(({ sampleCount: samples }, shard) => ({
  ...{ shard, samples, featureCount: 2, classCount: 2, bytes: 1 },
  file: `${shard}.parquet`,
}));
const counts = { sampleCount: 5, featureCount: 2, classCount: 2 };
const training: Training = {
  data: { folder: ".", shards, fingerprint: "this", ...counts },
  learningRate: 0.5,
};

/** An engine whose shards arrive in the given order. */
function engine(order: readonly number[]): Engine {
  async function* reports(parameters: ReturnType<typeof zeroParameters>): AsyncGenerator<Arrival> {
    for (const shard of order) {
      const part = parts[shard];
      if (part === undefined) continue;
      const report = reportShard(shard, part, parameters);
      const seconds = 1 + shard;
      yield { report, worker: shard === 0 ? "a" : "b", seconds, bytes: 100, peakMegabytes: 10 };
    }
  }
  return { name: "dask", workers: 2, lost: [], reports, close: async () => {} };
}

const folder = mkdtempSync(path.join(tmpdir(), "train-"));
const state = path.join(folder, "training.json");
afterAll(() => rmSync(folder, { recursive: true }));

const run = (one: Engine, updates: number, from = begin(training)) =>
  train(one, training, from, { updates, state });

describe("train", () => {
  test("is batch gradient descent on all shards together", async () => {
    const { progress } = await run(engine([0, 1, 2]), 4);
    const losses: number[] = [];
    const onUpdate = (_: number, { loss }: { loss: number }) => losses.push(loss);
    const options = { learningRate: 0.5, updates: 4, onUpdate };
    const whole = batchGradientDescent(dataset, zeroParameters(2, 2), options);
    expectAllClose(progress.parameters.weights, whole.weights);
    expectAllClose(progress.parameters.biases, whole.biases);
    expectAllClose(progress.lossPerUpdate, losses.slice(0, 4));
  });

  test("has the same bits in any order of arrival, and after it was interrupted", async () => {
    const all = await run(engine([0, 1, 2]), 4);
    await run(engine([2, 0, 1]), 2);
    const restored = restore(state, training);
    expect(restored?.lossPerUpdate).toHaveLength(2);
    const rest = await run(engine([1, 1, 2, 0]), 4, restored);
    expect(bitsOf(rest.progress.parameters)).toBe(bitsOf(all.progress.parameters));
    expect(rest.progress.lossPerUpdate).toEqual(all.progress.lossPerUpdate);
    expect(rest.measured).toHaveLength(2);
  });

  test("adds up what an update took: the busiest worker had shards 1 and 2", async () => {
    const { measured } = await run(engine([0, 1, 2]), 1);
    expect(measured).toEqual([
      {
        seconds: expect.any(Number),
        slowestShardSeconds: 3,
        workSeconds: 6,
        communicationSeconds: 0,
        bytes: 300,
        peakMegabytes: 10,
      },
    ]);
  });

  test("a lost shard is an error that names it, and leaves what was saved", async () => {
    await run(engine([0, 1, 2]), 1);
    const message =
      "combineReports requires reports to be one of each shard from 0 to 2, got none of 1";
    const lossy = run(engine([2, 0]), 2, restore(state, training));
    await expect(lossy).rejects.toThrow(new UserError(message));
    expect(restore(state, training)?.lossPerUpdate).toHaveLength(1);
  });
});

describe("restore", () => {
  const refusal = (other: Training) => {
    try {
      return restore(state, other);
    } catch (error) {
      return error instanceof UserError ? error.message : error;
    }
  };

  test("there is nothing to go on from where nothing was saved", () => {
    expect(restore(path.join(folder, "none"), training)).toBeUndefined();
  });

  test("other data, another learning rate and another file are refused in a sentence", async () => {
    await run(engine([0, 1, 2]), 1);
    const data = { ...training.data, fingerprint: "other" };
    expect(refusal({ ...training, data })).toContain("is of a training on other data");
    expect(refusal({ ...training, learningRate: 1 })).toContain("with the learning rate 0.5.");
    for (const text of ["", "{}", "[1]", "null"]) {
      writeFileSync(state, text);
      expect(refusal(training)).toContain("is not the saved state of a training");
    }
  });
});
