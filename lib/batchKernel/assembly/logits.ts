// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { FEATURE, flush, startOf, VECTOR } from "./arithmetic.ts";
import { Batch } from "./batch.ts";
import { fiveByTwo, threeByThree } from "./tiles.ts";

const LANES: usize = VECTOR / FEATURE;

/** As many products are added up in float32 before their sum goes on in float64. */
const mostProducts: usize = 512;

/** Classes of a panel: as many as a tile has lanes. `left` classes, of whole vectors, are cut into threes and twos. */
function panelWidth(left: usize): usize {
  return left === 2 * LANES || left === 4 * LANES ? 2 * LANES : 3 * LANES;
}

/** Transposes the weights, and cuts them into panels: for each feature, the weights of a panel's classes side by side. */
export function packWeights(batch: Batch): void {
  const rowBytes = batch.xBytes;
  let to = batch.panels;
  for (let first: usize = 0; first < batch.lanes; ) {
    const next = first + panelWidth(batch.lanes - first);
    for (let j: usize = 0; j < rowBytes; j += FEATURE) {
      for (let m = first; m < next; m++, to += FEATURE) {
        // What fills the last vector up is never looked at.
        const from = batch.weights + min(m, batch.classCount - 1) * rowBytes + j;
        if (SINGLE) store<f32>(to, load<f32>(from));
        else store<f64>(to, load<f64>(from));
      }
    }
    first = next;
  }
}

/** h = x·Wᵀ: a row of h holds a sample's logits in float64, without biases. In float32, sums of parts come in `room`. */
export function logits(batch: Batch, x: usize, count: usize, h: usize, room: usize): void {
  const d = batch.xBytes / FEATURE;
  const size = count * batch.lanes;
  memory.fill(h, 0, size << 3);
  if (!SINGLE) {
    addProducts(batch, x, count, 0, d, h);
    return;
  }
  memory.fill(room, 0, size << 2);
  const parts = (d + mostProducts - 1) / mostProducts;
  for (let part: usize = 0; part < parts; part++) {
    addProducts(batch, x, count, startOf(part, parts, d), startOf(part + 1, parts, d), room);
    flush(h, room, size << 2);
  }
}

/**
 * Adds the products of the features from `first` to `last` to the logits, in numbers of the features' type.
 *
 * A panel stays in the nearest caches while all samples pass it. A tile may reach up to four samples beyond the last: they
 * are read from what follows in memory, where the panels alone are at least as long, and go to rows that nobody reads.
 */
function addProducts(
  batch: Batch,
  x: usize,
  count: usize,
  first: usize,
  last: usize,
  h: usize,
): void {
  const xBytes = batch.xBytes;
  const hBytes = batch.lanes * FEATURE;
  let panel = batch.panels;
  for (let left = batch.lanes; left > 0; ) {
    const width = panelWidth(left);
    const isThree = width === 3 * LANES;
    const height: usize = isThree ? 3 : 5;
    const step = width * FEATURE;
    const begin = panel + first * step;
    const end = panel + last * step;
    let a = x + first * FEATURE;
    let c = h;
    for (let i: usize = 0; i < count; i += height, a += height * xBytes, c += height * hBytes) {
      if (isThree) threeByThree(c, hBytes, a, xBytes, FEATURE, begin, step, end);
      else fiveByTwo(c, hBytes, a, xBytes, FEATURE, begin, step, end);
    }
    panel += (xBytes / FEATURE) * step;
    h += step;
    left -= width;
  }
}

/**
 * Copies the logits of four samples to a column of `slopes`, in which a row is a class, and adds the biases. Where there
 * are fewer, the last one is repeated.
 */
export function transpose(batch: Batch, h: usize, count: usize, slopes: usize): void {
  const hBytes = batch.lanes << 3;
  const slopeBytes = batch.blockSize << 3;
  let h1 = h + min<usize>(1, count - 1) * hBytes;
  let h2 = h + min<usize>(2, count - 1) * hBytes;
  let h3 = h + min<usize>(3, count - 1) * hBytes;
  let bias = batch.biases;
  for (const end = bias + (batch.classCount << 3); bias < end; bias += 16) {
    const a = v128.load(h);
    const b = v128.load(h1);
    const c = v128.load(h2);
    const d = v128.load(h3);
    const bias0 = v128.load64_splat(bias);
    const bias1 = v128.load64_splat(bias, 8);
    const next = slopes + slopeBytes;
    v128.store(slopes, f64x2.add(bias0, v128.shuffle<f64>(a, b, 0, 2)));
    v128.store(slopes, f64x2.add(bias0, v128.shuffle<f64>(c, d, 0, 2)), 16);
    v128.store(next, f64x2.add(bias1, v128.shuffle<f64>(a, b, 1, 3)));
    v128.store(next, f64x2.add(bias1, v128.shuffle<f64>(c, d, 1, 3)), 16);
    slopes = next + slopeBytes;
    h += 16;
    h1 += 16;
    h2 += 16;
    h3 += 16;
  }
}
