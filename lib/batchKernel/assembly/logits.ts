// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { addLanes, multiplyAddFeatures as multiplyAdd } from "./arithmetic.ts";
import { Batch } from "./batch.ts";

/**
 * h += W·x for a tile and the columns from `column` on: h[m] holds class m's logits of the four samples.
 *
 * Four samples by two classes are eight sums of two lanes, which all stay in registers: six loads feed
 * eight multiply-adds. The loop is not unrolled, because V8 moves all loads of a loop to its front,
 * and with more of them the registers overflow.
 */
export function logits(batch: Batch, x: usize, xBytes: usize, h: usize, column: usize): void {
  const rowBytes = batch.rowBytes;
  const width = min(batch.columnBytes, rowBytes - column);
  let row = batch.weights + column;
  for (const last = h + (batch.classCount << 5); h < last; h += 64, row += 2 * rowBytes) {
    let w0 = row;
    let w1 = w0 + rowBytes;
    let x0 = x;
    let x1 = x0 + xBytes;
    let x2 = x1 + xBytes;
    let x3 = x2 + xBytes;
    let a0 = f64x2.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    const end = w0 + width;
    for (; w0 < end; w0 += 16, w1 += 16, x0 += 16, x1 += 16, x2 += 16, x3 += 16) {
      const v = v128.load(w0);
      const w = v128.load(w1);
      let t = v128.load(x0);
      a0 = multiplyAdd(t, v, a0);
      b0 = multiplyAdd(t, w, b0);
      t = v128.load(x1);
      a1 = multiplyAdd(t, v, a1);
      b1 = multiplyAdd(t, w, b1);
      t = v128.load(x2);
      a2 = multiplyAdd(t, v, a2);
      b2 = multiplyAdd(t, w, b2);
      t = v128.load(x3);
      a3 = multiplyAdd(t, v, a3);
      b3 = multiplyAdd(t, w, b3);
    }
    addLanes(h, a0, a1, a2, a3);
    addLanes(h + 32, b0, b1, b2, b3);
  }
}
