import type { Dataset, Float32Dataset, LossAndGradient, Parameters } from "../dataset.js";
import type { Instructions, Kernel, KernelName } from "./kernel.js";
import { batchAddress, describeBatch, type Layout, layOut, lossBytes } from "./layout.js";
import { type Arena, arenaOf, commonArena, kernelOn, reserve } from "./memory.js";
import { awaitShards, closeBatch, openBatch } from "./threadPool.js";

/** A batch that is ready for the kernel. */
type Job = {
  readonly dataset: Dataset | Float32Dataset;
  readonly name: KernelName;
  /** Of a feature. */
  readonly bytes: number;
  readonly arena: Arena;
  readonly kernel: Kernel;
  readonly layout: Layout;
};

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
  const { features } = dataset;
  const placed = arenaOf(features);
  const arena = placed ?? commonArena();
  const { BYTES_PER_ELEMENT: bytes } = features;
  const name: KernelName = `${instructions}${bytes === 4 ? 32 : 64}`;
  const kernel = arena && kernelOn(arena, name);
  if (!arena || !kernel) return undefined;
  const layout = layOut(dataset, threads, instructions === "wide", placed?.workspace);
  if (!reserve(arena, layout.end)) return undefined;
  const job = { dataset, name, bytes, arena, kernel, layout };
  return (parameters, result) => {
    closeBatch();
    write(job, parameters);
    if (placed) addPlaced(job);
    else addBlocks(job);
    read(job, result);
  };
}

/** Writes everything that the kernel needs except the features, because another batch may have used the memory. */
function write(
  { dataset, arena, kernel, bytes, layout }: Job,
  { weights, biases }: Parameters,
): void {
  const { numbers, integers } = arena;
  const labels = layout.labels / 4;
  describeBatch(integers, layout);
  integers.set(dataset.labels, labels);
  integers.fill(0, labels + dataset.sampleCount, layout.weights / 4);
  integers.fill(0, layout.scratch / 4, layout.sums / 4); // What adds samples up clears the sums.
  (bytes === 4 ? arena.singles : numbers).set(weights, layout.weights / bytes);
  numbers.set(biases, layout.biases / 8);
  kernel.packWeights(batchAddress);
}

/** The features lie in the kernel's memory: threads take shards of them. */
function addPlaced(job: Job): void {
  const { arena, kernel, layout, name } = job;
  if (layout.threads > 1) openBatch(arena, name, layout.threads);
  kernel.addShards(batchAddress, 0);
  const isWhole = awaitShards(arena, layout.shardCount);
  closeBatch();
  if (isWhole) return;
  // A thread failed and may have left a shard half done, so all shards are done again.
  describeBatch(arena.integers, layout);
  kernel.addShards(batchAddress, 0);
}

/** The features lie elsewhere: the main thread copies them block by block. */
function addBlocks({ dataset, arena, kernel, bytes, layout }: Job): void {
  const { features, sampleCount, featureCount: d } = dataset;
  const { numbers } = arena;
  const { features: x, scratch } = layout;
  const memory = bytes === 4 ? arena.singles : numbers;
  for (let shard = 0; shard < layout.shardCount; shard++) {
    const first = shard * layout.shardSize;
    const size = Math.min(layout.shardSize, sampleCount - first);
    const sums = layout.sums + shard * layout.sumsBytes;
    numbers.fill(0, sums / 8, (sums + layout.sumsBytes) / 8);
    const blocks = kernel.blockCount(batchAddress, size);
    for (let block = 0, start = 0; block < blocks; block++) {
      const end = kernel.blockStart(block + 1, blocks, size);
      const from = first + start;
      memory.set(features.subarray(from * d, (first + end) * d), x / bytes);
      const labels = layout.labels + 4 * from;
      kernel.addSamples(batchAddress, x, labels, end - start, sums, scratch);
      start = end;
    }
  }
}

/** Combines the shards in order. */
function read({ dataset, arena, kernel, bytes, layout }: Job, result: LossAndGradient): void {
  const { numbers } = arena;
  const { sampleCount, featureCount, classCount } = dataset;
  const { sums, sumsBytes } = layout;
  const rowBytes = (8 / bytes) * layout.rowBytes;
  result.loss = 0;
  for (let shard = 0; shard < layout.shardCount; shard++) {
    const losses = (sums + shard * sumsBytes + layout.losses) / 8;
    for (let k = losses; k < losses + lossBytes / 8; k += 4) {
      const products = Math.log1p(numbers[k]) + Math.log1p(numbers[k + 1]);
      result.loss += products / sampleCount + numbers[k + 2] + numbers[k + 3];
    }
  }
  kernel.combine(batchAddress);
  const { weightsGradient, biasesGradient } = result;
  for (let m = 0; m < classCount; m++) {
    const row = (sums + m * rowBytes) / 8;
    for (let j = 0; j < featureCount; j++) weightsGradient[m * featureCount + j] = numbers[row + j];
  }
  const biases = (sums + layout.biasSums) / 8;
  for (let m = 0; m < classCount; m++) biasesGradient[m] = numbers[biases + m];
}
