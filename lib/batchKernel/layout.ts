import type { Dataset, Float32Dataset } from "../dataset.js";
import { type BatchField, batchNames } from "./batchFields.js";
import { shardSizeOf } from "./shards.js";

/** The address of the batch's description, after the kernel's constants. */
export const batchAddress = 256;

/** The values of a batch's fields, which describe it to the kernel. */
export type Layout = Readonly<Record<BatchField, number>> & {
  /** How many rows the weights have, and each gradient. */
  readonly rows: number;
  /** The first byte after everything that is in use. */
  readonly end: number;
};

/** Two q and two sums of (max − hᵧ)/N, twice. */
export const lossBytes = 64;

/** Room for the eight sums of 32 bytes that assembly/wideLogits.ts stores before it adds up their lanes. */
const roomBytes = 256;

/** Six rows of so many bytes, of four samples and of two classes, leave room in a first-level cache of 32 kB. */
const mostColumnBytes = 3200;

/** Lays out a batch's labels, parameters, sums and scratch from `workspace` on. */
export function layOut(
  dataset: Dataset | Float32Dataset,
  features: number,
  workspace: number,
  threads: number,
): Layout {
  const { sampleCount, featureCount, classCount } = dataset;
  const { BYTES_PER_ELEMENT: bytes } = dataset.features;
  const shardSize = shardSizeOf(dataset);
  const shardCount = Math.ceil(sampleCount / shardSize);
  const rowBytes = wholeLines(featureCount * bytes);
  const rows = 2 * Math.ceil(classCount / 2);
  const columnBytes = wholeLines(rowBytes / Math.ceil(rowBytes / mostColumnBytes));
  const sumsBytes = wholeLines(rows * ((8 / bytes) * rowBytes + 8) + lossBytes);
  const singlesBytes = bytes === 4 ? rows * rowBytes : 0;
  const scratchBytes = wholeLines(4 * rowBytes + 32 * rows + singlesBytes + roomBytes);
  const labels = workspace;
  const weights = labels + wholeLines(4 * (sampleCount + 3));
  const biases = weights + rows * rowBytes;
  const scratch = biases + wholeLines(8 * rows);
  const sums = scratch + threads * scratchBytes;
  return {
    nextShard: 0,
    doneShards: 0,
    shardCount,
    shardSize,
    sampleCount,
    classCount,
    rowBytes,
    columnBytes,
    features,
    xBytes: featureCount * bytes,
    labels,
    weights,
    biases,
    sums,
    sumsBytes,
    scratch,
    scratchBytes,
    rows,
    end: sums + shardCount * sumsBytes,
  };
}

/** Whole cache lines, so that no two threads write to the same one. */
function wholeLines(bytes: number): number {
  return 64 * Math.ceil(bytes / 64);
}

/** Where the kernel counts the shards that are done, as an index of int32. */
export const doneShardsIndex = batchAddress / 4 + batchNames.indexOf("doneShards");

/** Writes the description of a batch, with no shard taken yet. */
export function describeBatch(integers: Int32Array, layout: Layout): void {
  for (const [k, name] of batchNames.entries()) integers[batchAddress / 4 + k] = layout[name];
}
