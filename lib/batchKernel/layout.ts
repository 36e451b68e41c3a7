import type { Dataset, Float32Dataset } from "../dataset.js";
import { type BatchField, batchNames } from "./batchFields.js";
import { firstFeature } from "./memory.js";
import { shardSizeOf } from "./shards.js";

/** The address of the batch's description, after the kernel's constants. */
export const batchAddress = 256;

/** The values of a batch's fields, which describe it to the kernel. */
export type Layout = Readonly<Record<BatchField, number>> & {
  /** How many threads take part. */
  readonly threads: number;
  /** The first byte after everything that is in use. */
  readonly end: number;
};

/** Two q and two sums of (max − hᵧ)/N, twice. */
export const lossBytes = 64;

/** A block's features are read twice, and should stay in a core's second-level cache in between. */
const blockBytes = 600_000;
const mostSamples = 48;

/** The height of the tiles of a gradient, and the largest of the logits', see assembly/tiles.ts. */
const tileRows = 5;

/**
 * Lays out a batch in memory.
 *
 * @param isWide - whether the kernel's vectors have 32 bytes instead of 16
 * @param workspace - where what follows the features begins, if they are in the memory; else room for one block of them
 *   comes first
 */
export function layOut(
  dataset: Dataset | Float32Dataset,
  threads: number,
  isWide: boolean,
  workspace?: number,
): Layout {
  const { sampleCount, featureCount, classCount } = dataset;
  const { BYTES_PER_ELEMENT: bytes } = dataset.features;
  const shardSize = shardSizeOf(dataset);
  const shardCount = Math.ceil(sampleCount / shardSize);
  const lanesOfVector = (isWide ? 32 : 16) / bytes;
  const lanes = lanesOfVector * Math.max(2, Math.ceil(classCount / lanesOfVector));
  const xBytes = featureCount * bytes;
  const rowBytes = wholeLines(xBytes);
  const rows = tileRows * Math.ceil(classCount / tileRows);
  const fours = Math.floor(blockBytes / (4 * xBytes));
  const blockSize = Math.min(mostSamples, 4 * Math.max(1, fours));
  const biasSums = rows * rowBytes * (8 / bytes);
  const losses = wholeLines(biasSums + 8 * rows);
  const sumsBytes = losses + lossBytes;
  const reach = blockSize + tileRows - 1;
  const slopes = 64;
  const logits = slopes + wholeLines(8 * (rows + 1) * blockSize);
  const parts = logits + wholeLines(8 * lanes * reach);
  const singles = parts + (bytes === 4 ? wholeLines(4 * lanes * reach) : 0);
  const scratchBytes = singles + (bytes === 4 ? rows * rowBytes : 0);
  const labels = workspace ?? firstFeature + wholeLines(reach * xBytes);
  const weights = labels + wholeLines(4 * (sampleCount + 3));
  const panels = weights + wholeLines(classCount * xBytes);
  const biases = panels + wholeLines(lanes * xBytes);
  const scratch = biases + wholeLines(8 * (classCount + 1));
  const takingPart = Math.min(threads, shardCount);
  const sums = scratch + takingPart * scratchBytes;
  return {
    nextShard: 0,
    doneShards: 0,
    shardCount,
    shardSize,
    sampleCount,
    classCount,
    blockSize,
    lanes,
    rows,
    rowBytes,
    features: workspace === undefined ? firstFeature : dataset.features.byteOffset,
    xBytes,
    labels,
    weights,
    panels,
    biases,
    sums,
    sumsBytes,
    biasSums,
    losses,
    scratch,
    scratchBytes,
    slopes,
    logits,
    parts,
    singles,
    threads: takingPart,
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
