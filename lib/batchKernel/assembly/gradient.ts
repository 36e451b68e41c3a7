// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { VECTOR } from "./arithmetic.ts";
import { Batch } from "./batch.ts";
import { fiveByTwo } from "./tiles.ts";

/** So many columns of a block of samples stay in the first-level cache while all classes pass them. */
const columnsBytes: usize = 256;

/**
 * ∂L/∂W += slopes·x: a row of slopes is a class, with a float64's place for each sample; a row of x is a sample.
 *
 * The last vectors may read beyond a sample's features. What they add to is no feature, and nobody reads it.
 */
export function addGradient(
  batch: Batch,
  slopes: usize,
  x: usize,
  count: usize,
  gradient: usize,
): void {
  const rowBytes = batch.rowBytes;
  const xBytes = batch.xBytes;
  const slopeBytes = batch.blockSize << 3;
  for (let column: usize = 0; column < rowBytes; column += columnsBytes) {
    const last = x + min(rowBytes, column + columnsBytes);
    let a = slopes;
    let row = gradient + column;
    for (let m: usize = 0; m < batch.rows; m += 5, a += 5 * slopeBytes, row += 5 * rowBytes) {
      let c = row;
      for (let b = x + column; b < last; b += 2 * VECTOR, c += 2 * VECTOR) {
        fiveByTwo(c, rowBytes, a, slopeBytes, 8, b, xBytes, b + count * xBytes);
      }
    }
  }
}

/** Adds the slopes of the samples to those of the biases. */
export function addBiases(batch: Batch, slopes: usize, count: usize, biases: usize): void {
  const slopeBytes = batch.blockSize << 3;
  for (const end = biases + (batch.classCount << 3); biases < end; biases += 8) {
    let sum = v128.load64_zero(biases);
    let next = f64x2.splat(0);
    for (let at = slopes, last = slopes + (count << 3); at < last; at += 32) {
      sum = f64x2.add(sum, v128.load(at));
      next = f64x2.add(next, v128.load(at, 16));
    }
    sum = f64x2.add(sum, next);
    store<f64>(biases, f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1));
    slopes += slopeBytes;
  }
}

/** Makes the slopes float32, each where it was. */
export function demote(slopes: usize, bytes: usize): void {
  if (!SINGLE) return;
  for (const end = slopes + bytes; slopes < end; slopes += 16) {
    const p = f32x4.demote_f64x2_zero(v128.load(slopes));
    v128.store(slopes, v128.shuffle<f32>(p, p, 0, 2, 1, 3));
  }
}
