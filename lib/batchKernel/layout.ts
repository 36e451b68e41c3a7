import type { Dataset, Float32Dataset } from "../dataset.js";
import { shardSizeOf } from "./shards.js";

/** Where the description of the batch lies, behind the kernel's constants. */
export const batchAddress = 256;

/** Where everything of a batch lies in the kernel's memory, in bytes; see Batch in assembly/kernel.ts. */
export type Layout = {
  readonly shardCount: number;
  readonly shardSize: number;
  readonly rowBytes: number;
  readonly features: number;
  readonly isSingle: number;
  readonly labels: number;
  readonly weights: number;
  readonly biases: number;
  readonly sums: number;
  readonly sumsBytes: number;
  readonly scratch: number;
  readonly scratchBytes: number;
  /** The first byte of no further use. */
  readonly end: number;
};

/** Two q and two sums of (max − hᵧ)/N, twice. */
export const lossBytes = 64;

/** Eight sums of four lanes stand where two classes get their logits, see assembly/wideProducts.ts: the rest. */
const wideSumsBytes = 192;

/** Lays out a batch's labels, parameters, sums and scratch from `workspace` on. */
export function layOut(
  dataset: Dataset | Float32Dataset,
  features: number,
  workspace: number,
  threads: number,
): Layout {
  const { sampleCount, featureCount, classCount } = dataset;
  const shardSize = shardSizeOf(dataset);
  const shardCount = Math.ceil(sampleCount / shardSize);
  const rowBytes = 32 * Math.ceil(featureCount / 4);
  const rows = 2 * Math.ceil(classCount / 2);
  const sumsBytes = wholeLines(rows * (rowBytes + 8) + lossBytes);
  const scratchBytes = wholeLines(4 * rowBytes + 32 * rows + wideSumsBytes);
  const labels = workspace;
  const weights = labels + wholeLines(4 * (sampleCount + 3));
  const biases = weights + rows * rowBytes;
  const sums = biases + wholeLines(8 * rows);
  const scratch = sums + shardCount * sumsBytes;
  return {
    shardCount,
    shardSize,
    rowBytes,
    features,
    isSingle: dataset.features.BYTES_PER_ELEMENT === 4 ? 1 : 0,
    labels,
    weights,
    biases,
    sums,
    sumsBytes,
    scratch,
    scratchBytes,
    end: scratch + threads * scratchBytes,
  };
}

/** Whole cache lines, so that no two threads write to the same one. */
function wholeLines(bytes: number): number {
  return 64 * Math.ceil(bytes / 64);
}

/** Where the kernel counts the shards that are done, as an index of int32. */
export const doneShardsIndex = batchAddress / 4 + 1;

/** Writes the description of a batch, with no shard taken yet, in the order of the kernel's Batch. */
export function describeBatch(
  integers: Int32Array,
  numbers: Float64Array,
  { sampleCount, featureCount, classCount }: Dataset | Float32Dataset,
  layout: Layout,
): void {
  let at = batchAddress / 4;
  integers[at++] = 0;
  integers[at++] = 0;
  integers[at++] = layout.shardCount;
  integers[at++] = layout.shardSize;
  integers[at++] = sampleCount;
  integers[at++] = featureCount;
  integers[at++] = classCount;
  integers[at++] = layout.rowBytes;
  integers[at++] = layout.features;
  integers[at++] = layout.isSingle;
  integers[at++] = layout.labels;
  integers[at++] = layout.weights;
  integers[at++] = layout.biases;
  integers[at++] = layout.sums;
  integers[at++] = layout.sumsBytes;
  integers[at++] = layout.scratch;
  integers[at++] = layout.scratchBytes;
  numbers[Math.ceil(at / 2)] = 1 / sampleCount;
}
