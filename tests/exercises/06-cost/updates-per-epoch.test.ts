import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { randomly } from "../random.js";

const { updatesPerEpoch } = answer<
  typeof import("../../../solutions/06-cost/updates-per-epoch.js")
>("06-cost/updates-per-epoch");

test("byHand", { meta: { points: 1 } }, () => {
  expect(updatesPerEpoch(10, 4)).toEqual({ updates: 3, lastBatchSize: 2 });
  expect(updatesPerEpoch(7, 3)).toEqual({ updates: 3, lastBatchSize: 1 });
  expect(updatesPerEpoch(150, 64)).toEqual({ updates: 3, lastBatchSize: 22 });
});

test("exactBatches", {
  meta: { points: 1 },
}, () => {
  expect(updatesPerEpoch(12, 4)).toEqual({ updates: 3, lastBatchSize: 4 });
  expect(updatesPerEpoch(5, 100)).toEqual({ updates: 1, lastBatchSize: 5 });
  expect(updatesPerEpoch(8, 8)).toEqual({ updates: 1, lastBatchSize: 8 });
  expect(updatesPerEpoch(9, 1)).toEqual({ updates: 9, lastBatchSize: 1 });
  expect(updatesPerEpoch(1, 1)).toEqual({ updates: 1, lastBatchSize: 1 });
  expect(updatesPerEpoch(9, 8)).toEqual({ updates: 2, lastBatchSize: 1 });
  expect(updatesPerEpoch(8, 9)).toEqual({ updates: 1, lastBatchSize: 8 });
});

test("anyCounts", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, seed }) => {
    const [batchSize, fullBatches] = [integer(2, 1000), integer(1, 1_000_000)];
    const lastBatchSize = integer(1, batchSize);
    const sampleCount = fullBatches * batchSize + lastBatchSize;
    const expected = { updates: fullBatches + 1, lastBatchSize };
    expect(updatesPerEpoch(sampleCount, batchSize), seed).toEqual(expected);
  });
  expect(updatesPerEpoch(1e15, 1000)).toEqual({ updates: 1e12, lastBatchSize: 1000 });
  // One sample more than full batches, or one less, however large a batch is.
  for (const batchSize of [50, 7919, 1e6, 1e9 + 7, 3e13, 4e14]) {
    for (const full of [1, 2]) {
      expect(updatesPerEpoch(full * batchSize + 1, batchSize)).toEqual({
        updates: full + 1,
        lastBatchSize: 1,
      });
      expect(updatesPerEpoch(full * batchSize - 1, batchSize)).toEqual({
        updates: full,
        lastBatchSize: batchSize - 1,
      });
      expect(updatesPerEpoch(full * batchSize, batchSize)).toEqual({
        updates: full,
        lastBatchSize: batchSize,
      });
    }
  }
  expect(updatesPerEpoch(5, 1e15)).toEqual({ updates: 1, lastBatchSize: 5 });
  expect(updatesPerEpoch(1e15 - 1, 2)).toEqual({ updates: 5e14, lastBatchSize: 1 });
  expect(updatesPerEpoch(1e15, 1)).toEqual({ updates: 1e15, lastBatchSize: 1 });
  expect(updatesPerEpoch(3_000_000_019, 2)).toEqual({ updates: 1_500_000_010, lastBatchSize: 1 });
});
