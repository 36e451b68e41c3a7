// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { isFused } from "./arithmetic.ts";
import { Batch } from "./batch.ts";
import * as products from "./products.ts";
import { copyTile, readAhead } from "./rows.ts";
import { slopes } from "./slopes.ts";
import * as wideProducts from "./wideProducts.ts";

// Exported so that the optimizer keeps the inner loops as functions of their own: as parts of one big
// loop, their running sums would no longer fit the registers.
// So is the file of products or of wideProducts, whichever is compiled with this one.
export { isFused, slopes };

/** Takes one shard after the other, as long as there are any, and adds up its loss and gradient. */
export function addShards(batch: Batch, thread: usize): void {
  const next = changetype<usize>(batch) + offsetof<Batch>("nextShard");
  const done = changetype<usize>(batch) + offsetof<Batch>("doneShards");
  for (;;) {
    const shard = atomic.add<i32>(next, 1);
    if (shard >= batch.shardCount) return;
    const first = <usize>shard * batch.shardSize;
    const count = min<usize>(batch.shardSize, batch.sampleCount - first);
    const xBytes = batch.featureCount << (batch.isSingle ? 2 : 3);
    const sums = batch.sums + <usize>shard * batch.sumsBytes;
    memory.fill(sums, 0, batch.sumsBytes);
    addSamples(
      batch,
      batch.features + first * xBytes,
      batch.labels + (first << 2),
      count,
      sums,
      batch.scratch + thread * batch.scratchBytes,
      first + count < batch.sampleCount,
    );
    atomic.add<i32>(done, 1);
    atomic.notify(done, -1);
  }
}

/**
 * Adds the loss and gradient of `count` samples to `sums`, four samples, a tile, at a time.
 *
 * @param x - the first sample's features
 * @param ahead - whether samples follow the last one
 */
export function addSamples(
  batch: Batch,
  x: usize,
  labels: usize,
  count: usize,
  sums: usize,
  scratch: usize,
  ahead: bool,
): void {
  const classCount = batch.classCount;
  const weights = batch.weights;
  const biases = batch.biases;
  const rowBytes = batch.rowBytes;
  const isSingle = batch.isSingle !== 0;
  const xBytes = batch.featureCount << (isSingle ? 2 : 3);
  const biasSums = sums + ((classCount + 1) & ~1) * rowBytes;
  const losses = biasSums + (((classCount + 1) & ~1) << 3);
  const h = scratch + 4 * rowBytes;
  for (let i: usize = 0; i < count; i += 4, x += 4 * xBytes, labels += 16) {
    const here = min<usize>(4, count - i);
    // The products read whole rows of rowBytes: what a shorter row lacks is the next row's beginning,
    // times 0. Where no row follows, or none of float64, they get a copy.
    const follows = ahead || i + 4 < count;
    const inPlace = !isSingle && here === 4 && (follows || xBytes === rowBytes);
    if (inPlace) store<u64>(h, readAhead(x, x + 4 * xBytes));
    else copyTile(scratch, rowBytes, x, batch.featureCount, here, isSingle);
    const tile = inPlace ? x : scratch;
    const tileBytes = inPlace ? xBytes : rowBytes;

    if (WIDE) wideProducts.logits(tile, tileBytes, weights, biases, classCount, rowBytes, h);
    else products.logits(tile, tileBytes, weights, biases, classCount, rowBytes, h);
    slopes(h, classCount, labels, here, batch.share, losses);
    if (WIDE) wideProducts.outerProducts(tile, tileBytes, h, classCount, sums, rowBytes, biasSums);
    else products.outerProducts(tile, tileBytes, h, classCount, sums, rowBytes, biasSums);
  }
}

/** Adds the float64 numbers at `from` to those at `to`; `bytes` is a multiple of 16. */
export function add(to: usize, from: usize, bytes: usize): void {
  for (const end = to + bytes; to < end; to += 16, from += 16) {
    v128.store(to, f64x2.add(v128.load(to), v128.load(from)));
  }
}
