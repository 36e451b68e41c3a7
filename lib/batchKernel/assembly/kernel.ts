// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { flush, isFused, toFeatures } from "./arithmetic.ts";
import { Batch } from "./batch.ts";
import * as narrow from "./logits.ts";
import { outerProducts } from "./outerProducts.ts";
import { copyRows, readAhead } from "./rows.ts";
import { slopes } from "./slopes.ts";
import * as wide from "./wideLogits.ts";

// Exported so that the optimizer keeps the inner loops as functions of their own: as parts of one big
// loop, their running sums would no longer fit the registers.
// So is what logits.ts exports, or wideLogits.ts, whichever is compiled with this one.
export { isFused, outerProducts, slopes };

/** Float32 sums are added to those in float64 after so many samples. */
const singleSamples: usize = 256;

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
    memory.fill(sums, 0, batch.sumsBytes);
    addSamples(
      batch,
      batch.features + first * batch.xBytes,
      batch.labels + (first << 2),
      count,
      sums,
      batch.scratch + thread * batch.scratchBytes,
      batch.sampleCount - first - count,
    );
    atomic.add<i32>(done, 1);
    atomic.notify(done, -1);
  }
}

/**
 * Adds the loss and gradient of `count` samples to `sums`, four samples, a tile, at a time.
 *
 * @param x - the first sample's features
 * @param after - how many samples follow the last one in memory
 */
export function addSamples(
  batch: Batch,
  x: usize,
  labels: usize,
  count: usize,
  sums: usize,
  scratch: usize,
  after: usize,
): void {
  const classCount = batch.classCount;
  const share = 1 / <f64>batch.sampleCount;
  const rowBytes = batch.rowBytes;
  const xBytes = batch.xBytes;
  const columnBytes = batch.columnBytes;
  const rows = (classCount + 1) & ~1;
  const rowsBytes = rows * rowBytes;
  const biasSums = sums + (SINGLE ? 2 * rowsBytes : rowsBytes);
  const losses = biasSums + (rows << 3);
  const h = scratch + 4 * rowBytes;
  const singles = h + (rows << 5);
  const room = SINGLE ? singles + rowsBytes : singles;
  const gradient = SINGLE ? singles : sums;
  for (let i: usize = 0; i < count; i += 4, x += 4 * xBytes, labels += 16) {
    const left = count - i;
    const here = min<usize>(4, left);
    // The products read whole rows of rowBytes: what a shorter row lacks is the next row's beginning,
    // times 0. Where too little follows, they get a copy.
    const inPlace = left > 3 && (left + after - 3) * xBytes >= rowBytes;
    if (inPlace) store<u64>(h, readAhead(x, x + 4 * xBytes));
    else copyRows(scratch, rowBytes, x, xBytes, here);
    const tile = inPlace ? x : scratch;
    const tileBytes = inPlace ? xBytes : rowBytes;

    spread(h, batch.biases, classCount);
    for (let column: usize = 0; column < rowBytes; column += columnBytes) {
      if (WIDE) wide.logits(batch, tile + column, tileBytes, h, column, room);
      else narrow.logits(batch, tile + column, tileBytes, h, column);
    }
    slopes(h, classCount, labels, here, share, biasSums, losses);
    toFeatures(h, rows << 5);
    for (let column: usize = 0; column < rowBytes; column += columnBytes) {
      outerProducts(batch, tile + column, tileBytes, h, column, gradient);
    }
    if (SINGLE && (left <= 4 || (i + 4) % singleSamples === 0)) flush(sums, singles, rowsBytes);
  }
}

/** The biases as the logits of four samples. */
function spread(h: usize, biases: usize, classCount: usize): void {
  for (const end = h + (classCount << 5); h < end; h += 32, biases += 8) {
    const bias = v128.load64_splat(biases);
    v128.store(h, bias);
    v128.store(h, bias, 16);
  }
}

/** Adds the float64 numbers at `from` to those at `to`; `bytes` is a multiple of 16. */
export function add(to: usize, from: usize, bytes: usize): void {
  for (const end = to + bytes; to < end; to += 16, from += 16) {
    v128.store(to, f64x2.add(v128.load(to), v128.load(from)));
  }
}
