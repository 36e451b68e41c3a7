import type { Dataset, Float32Dataset, LossAndGradient, Parameters } from "../dataset.js";
import type { Instructions, Kernel, KernelName } from "./kernel.js";
import { batchAddress, describeBatch, type Layout, layOut, lossBytes } from "./layout.js";
import { type Arena, arenaOf, commonArena, firstFeature, kernelOn, reserve } from "./memory.js";
import { awaitShards, closeBatch, openBatch } from "./threadPool.js";

/** A batch that is ready for the kernel. */
type Job = {
  readonly dataset: Dataset | Float32Dataset;
  readonly name: KernelName;
  /** Of a feature. */
  readonly bytes: number;
  readonly threads: number;
  readonly arena: Arena;
  readonly kernel: Kernel;
  readonly layout: Layout;
  /** Samples that are copied at a time; 0 if the features lie in the kernel's memory. */
  readonly blockSize: number;
};

/** The size of a block to copy, which has to fit into a core's second-level cache. */
const blockBytes = 2 ** 18;

/**
 * Makes a batch ready for the WebAssembly kernel.
 *
 * @returns a function that writes the loss and the gradient at given parameters into a result, or
 *   undefined where the platform does not have the instructions, or not enough memory
 */
export function prepareKernel(
  dataset: Dataset | Float32Dataset,
  instructions: Instructions,
  threads: number,
): ((parameters: Parameters, result: LossAndGradient) => void) | undefined {
  const { features, featureCount } = dataset;
  const placed = arenaOf(features);
  const arena = placed ?? commonArena();
  const { BYTES_PER_ELEMENT: bytes } = features;
  const name: KernelName = `${instructions}${bytes === 4 ? 32 : 64}`;
  const kernel = arena && kernelOn(arena, name);
  if (!arena || !kernel) return undefined;
  const tileBytes = 4 * featureCount * bytes;
  const blockTiles = Math.max(1, Math.floor(blockBytes / tileBytes));
  const workspace = placed
    ? placed.workspace
    : firstFeature + 64 * Math.ceil((blockTiles * tileBytes) / 64);
  const layout = layOut(dataset, placed ? features.byteOffset : firstFeature, workspace, threads);
  if (!reserve(arena, layout.end)) return undefined;
  const blockSize = placed ? 0 : 4 * blockTiles;
  const job = { dataset, name, bytes, threads, arena, kernel, layout, blockSize };
  return (parameters, result) => {
    closeBatch();
    write(job, parameters);
    if (placed) addPlaced(job);
    else addBlocks(job);
    read(job, result);
  };
}

/** Writes everything that the kernel needs except the features, because another batch may have used the memory. */
function write({ dataset, arena, bytes, layout }: Job, { weights, biases }: Parameters): void {
  const { numbers, integers } = arena;
  const { sampleCount, featureCount, classCount } = dataset;
  const { rowBytes, labels, sums } = layout;
  describeBatch(integers, layout);
  integers.fill(0, labels / 4 + sampleCount, sums / 4); // What adds samples up clears the sums.
  integers.set(dataset.labels, labels / 4);
  const rows = bytes === 4 ? arena.singles : numbers;
  for (let m = 0; m < classCount; m++) {
    const row = (layout.weights + m * rowBytes) / bytes;
    for (let j = 0; j < featureCount; j++) rows[row + j] = weights[m * featureCount + j];
  }
  numbers.set(biases, layout.biases / 8);
}

/** The features lie in the kernel's memory: threads take shards of them. */
function addPlaced(job: Job): void {
  const { arena, kernel, layout, name, threads } = job;
  if (threads > 1 && layout.shardCount > 1) openBatch(arena, name, threads);
  kernel.addShards(batchAddress, 0);
  const isWhole = awaitShards(arena, layout.shardCount);
  closeBatch();
  if (isWhole) return;
  // A thread failed and may have left a shard half done, so all shards are done again.
  describeBatch(arena.integers, layout);
  kernel.addShards(batchAddress, 0);
}

/** The features lie elsewhere: the main thread copies them block by block. */
function addBlocks({ dataset, arena, kernel, bytes, layout, blockSize }: Job): void {
  const { features, sampleCount, featureCount: d } = dataset;
  const { numbers } = arena;
  const memory = bytes === 4 ? arena.singles : numbers;
  for (let shard = 0; shard < layout.shardCount; shard++) {
    const sums = layout.sums + shard * layout.sumsBytes;
    numbers.fill(0, sums / 8, (sums + layout.sumsBytes) / 8);
    const end = Math.min(sampleCount, (shard + 1) * layout.shardSize);
    for (let i = shard * layout.shardSize; i < end; i += blockSize) {
      const count = Math.min(blockSize, end - i);
      const block = features.subarray(i * d, (i + count) * d);
      memory.set(block, firstFeature / bytes);
      kernel.addSamples(
        batchAddress,
        firstFeature,
        layout.labels + 4 * i,
        count,
        sums,
        layout.scratch,
        0,
      );
    }
  }
}

/** Combines the shards in order. */
function read({ dataset, arena, kernel, bytes, layout }: Job, result: LossAndGradient): void {
  const { numbers } = arena;
  const { sampleCount, featureCount, classCount } = dataset;
  const { rows, sums, sumsBytes, shardCount } = layout;
  const rowBytes = (8 / bytes) * layout.rowBytes;
  const gradientBytes = rows * (rowBytes + 8);
  result.loss = 0;
  for (let shard = 0; shard < shardCount; shard++) {
    const at = sums + shard * sumsBytes;
    if (shard > 0) kernel.add(sums, at, gradientBytes);
    const losses = (at + gradientBytes) / 8;
    for (let k = losses; k < losses + lossBytes / 8; k += 4) {
      const products = Math.log1p(numbers[k]) + Math.log1p(numbers[k + 1]);
      result.loss += products / sampleCount + numbers[k + 2] + numbers[k + 3];
    }
  }
  const { weightsGradient, biasesGradient } = result;
  for (let m = 0; m < classCount; m++) {
    const row = (sums + m * rowBytes) / 8;
    for (let j = 0; j < featureCount; j++) weightsGradient[m * featureCount + j] = numbers[row + j];
  }
  const biases = (sums + rows * rowBytes) / 8;
  for (let m = 0; m < classCount; m++) biasesGradient[m] = numbers[biases + m];
}
