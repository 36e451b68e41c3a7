import { readFileSync, rmSync, statfsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { batchGradientDescent, batchLossAndGradient } from "../../../lib/softmaxRegression.js";
import { openData } from "../../../scripts/scaleOut/dataFolder.js";
import { connect } from "../../../scripts/scaleOut/duckdb.js";
import { makeData } from "../../../scripts/scaleOut/makeData.js";
import { receivedParameters } from "../../../scripts/scaleOut/protocol.js";
import { readBlocks } from "../../../scripts/scaleOut/readBlocks.js";
import { syntheticFolder, temporaryFolder } from "./folders.js";

const inside = temporaryFolder();
const synthetic = syntheticFolder();

test("the labels are drawn from softmax with the parameters that are written beside them", async () => {
  const { shards, featureCount, classCount } = await openData(synthetic());
  const record = readFileSync(path.join(synthetic(), "synthetic.json"), "utf8");
  const truth = receivedParameters(JSON.parse(record));
  const zero = { weights: truth.weights.map(() => 0), biases: truth.biases.map(() => 0) };
  const { connection, close } = await connect();
  let atTruth = 0;
  let samples = 0;
  for (const shard of shards) {
    for await (const block of readBlocks(connection, shard)) {
      atTruth += batchLossAndGradient(block, truth).loss * block.sampleCount;
      samples += block.sampleCount;
      expect(batchLossAndGradient(block, zero).loss).toBeCloseTo(Math.log(classCount), 10);
      // More parameters than samples: training fits them better than the truth does.
      const options = { learningRate: 0.5, updates: 20 };
      const trained = batchGradientDescent(block, zero, options);
      expect(batchLossAndGradient(block, trained).loss).toBeLessThan(0.5);
    }
  }
  close();
  expect(featureCount).toBe(784);
  expect(atTruth / samples).toBeGreaterThan(0.7);
  expect(atTruth / samples).toBeLessThan(1.1);
});

test("the same again makes what is missing, with the same bytes", async () => {
  const file = path.join(synthetic(), "shard-00002.parquet");
  const before = readFileSync(file);
  rmSync(file);
  const made: number[] = [];
  await makeData(synthetic(), 0.01, (done) => made.push(done));
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(made).toEqual([1, 2, 3, 4]);
});

test("other shards are left alone, and a disk that is too small is seen before it is full", async () => {
  await expect(makeData(synthetic(), 0.02, () => {})).rejects.toThrow("has other shards already");
  const { bavail, bsize } = statfsSync(inside());
  const tooMuch = Math.ceil((bavail * bsize) / 1e9) + 1;
  const making = makeData(path.join(inside(), "huge"), tooMuch, () => {});
  await expect(making).rejects.toThrow(`${tooMuch} GB of data don't fit on the disk`);
});
