// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { flush, isFused, startOf } from "./arithmetic.ts";
import { Batch } from "./batch.ts";
import { exponentials } from "./exp.ts";
import { addBiases, addGradient, demote } from "./gradient.ts";
import { logits, packWeights, transpose } from "./logits.ts";
import { slopes } from "./slopes.ts";
import { fiveByTwo, threeByThree } from "./tiles.ts";

// Exported so that the optimizer keeps the inner loops as functions of their own: as parts of one big
// loop, their running sums would no longer fit the registers.
export { exponentials, fiveByTwo, isFused, packWeights, threeByThree, transpose };

/** Float32 sums are added to those in float64 after so many samples. */
const mostSingles: usize = 256;

/** Takes one shard after the other, as long as there are any, and adds up its loss and gradient. */
export function addShards(batch: Batch, thread: usize): void {
  const next = changetype<usize>(batch) + offsetof<Batch>("nextShard");
  const done = changetype<usize>(batch) + offsetof<Batch>("doneShards");
  for (;;) {
    const shard = atomic.add<i32>(next, 1);
    if (shard >= batch.shardCount) return;
    const first = <usize>shard * batch.shardSize;
    const count = min<usize>(batch.shardSize, batch.sampleCount - first);
    const sums = batch.sums + <usize>shard * batch.sumsBytes;
    const x = batch.features + first * batch.xBytes;
    const scratch = batch.scratch + thread * batch.scratchBytes;
    memory.fill(sums, 0, batch.sumsBytes);
    addSamples(batch, x, batch.labels + (first << 2), count, sums, scratch);
    atomic.add<i32>(done, 1);
    atomic.notify(done, -1);
  }
}

/** Adds the loss and gradient of `count` samples to `sums`, block by block; x is the first one's features. */
export function addSamples(
  batch: Batch,
  x: usize,
  labels: usize,
  count: usize,
  sums: usize,
  scratch: usize,
): void {
  const slopesOfBlock = scratch + batch.slopes;
  const h = scratch + batch.logits;
  const singles = scratch + batch.singles;
  const share = 1 / <f64>batch.sampleCount;
  let held: usize = 0;
  const blocks = blockCount(batch, count);
  for (let block: usize = 0; block < blocks; block++) {
    const first = blockStart(block, blocks, count);
    const here = blockStart(block + 1, blocks, count) - first;
    logits(batch, x, here, h, scratch + batch.parts);
    for (let i: usize = 0; i < here; i += 4, labels += 16) {
      const four = slopesOfBlock + (i << 3);
      transpose(batch, h + ((i * batch.lanes) << 3), here - i, four);
      slopes(batch, four, labels, here - i, share, sums + batch.losses, scratch);
    }
    addBiases(batch, slopesOfBlock, here, sums + batch.biasSums);
    demote(slopesOfBlock, batch.classCount * (batch.blockSize << 3));
    addGradient(batch, slopesOfBlock, x, here, SINGLE ? singles : sums);
    x += here * batch.xBytes;
    held += here;
    if (SINGLE && (block + 1 === blocks || held + batch.blockSize > mostSingles)) {
      flush(sums, singles, batch.rows * batch.rowBytes);
      held = 0;
    }
  }
}

/** Into how many blocks `count` samples are cut. */
export function blockCount(batch: Batch, count: usize): usize {
  return (count + batch.blockSize - 1) / batch.blockSize;
}

/** Where a block begins: they are as long as each other, up to the four samples that go through the softmax together. */
export function blockStart(block: usize, blocks: usize, count: usize): usize {
  return min(count, startOf(block, blocks, (count + 3) >> 2) << 2);
}

/** Adds the gradients of all shards, in order, to that of the first. */
export function combine(batch: Batch): void {
  const size = batch.sumsBytes;
  for (let to = batch.sums, end = to + batch.losses; to < end; to += 16) {
    let sum = v128.load(to);
    for (let shard = 1, from = to + size; shard < batch.shardCount; shard++, from += size) {
      sum = f64x2.add(sum, v128.load(from));
    }
    v128.store(to, sum);
  }
}
