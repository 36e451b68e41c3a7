// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { addFour, splatAt, storePair } from "./arithmetic.ts";
import { Batch } from "./batch.ts";

/**
 * ∂L/∂Wₘ += Σ slope·x for a tile and the columns from `column` on; slopes lie as the logits did, but in the
 * features' type, and the gradient as the weights.
 *
 * The eight slopes of four samples by two classes stay in registers. Without pairs the two halves of 32 bytes come one
 * after the other, with fewer numbers at a time.
 */
export function outerProducts(
  batch: Batch,
  x: usize,
  xBytes: usize,
  slopes: usize,
  column: usize,
  gradient: usize,
): void {
  const tileBytes: usize = SINGLE ? 16 : 32;
  const rowBytes = batch.rowBytes;
  const width = min(batch.columnBytes, rowBytes - column);
  let row = gradient + column;
  const last = slopes + batch.classCount * tileBytes;
  for (; slopes < last; slopes += 2 * tileBytes, row += 2 * rowBytes) {
    const a0 = splatAt(slopes, 0);
    const a1 = splatAt(slopes, 1);
    const a2 = splatAt(slopes, 2);
    const a3 = splatAt(slopes, 3);
    const b0 = splatAt(slopes, 4);
    const b1 = splatAt(slopes, 5);
    const b2 = splatAt(slopes, 6);
    const b3 = splatAt(slopes, 7);
    let g0 = row;
    let g1 = g0 + rowBytes;
    let x0 = x;
    let x1 = x0 + xBytes;
    let x2 = x1 + xBytes;
    let x3 = x2 + xBytes;
    const end = g0 + width;
    for (; g0 < end; g0 += 32, g1 += 32, x0 += 32, x1 += 32, x2 += 32, x3 += 32) {
      if (WIDE) {
        const s = v128.load(x0);
        const sNext = v128.load(x0, 16);
        const t = v128.load(x1);
        const tNext = v128.load(x1, 16);
        const u = v128.load(x2);
        const uNext = v128.load(x2, 16);
        const v = v128.load(x3);
        const vNext = v128.load(x3, 16);
        const p = addFour(v128.load(g0), s, a0, t, a1, u, a2, v, a3);
        const pNext = addFour(v128.load(g0, 16), sNext, a0, tNext, a1, uNext, a2, vNext, a3);
        const q = addFour(v128.load(g1), s, b0, t, b1, u, b2, v, b3);
        const qNext = addFour(v128.load(g1, 16), sNext, b0, tNext, b1, uNext, b2, vNext, b3);
        storePair(g0, p, pNext);
        storePair(g1, q, qNext);
      } else {
        let s = v128.load(x0);
        let t = v128.load(x1);
        let u = v128.load(x2);
        let v = v128.load(x3);
        v128.store(g0, addFour(v128.load(g0), s, a0, t, a1, u, a2, v, a3));
        v128.store(g1, addFour(v128.load(g1), s, b0, t, b1, u, b2, v, b3));
        s = v128.load(x0, 16);
        t = v128.load(x1, 16);
        u = v128.load(x2, 16);
        v = v128.load(x3, 16);
        v128.store(g0, addFour(v128.load(g0, 16), s, a0, t, a1, u, a2, v, a3), 16);
        v128.store(g1, addFour(v128.load(g1, 16), s, b0, t, b1, u, b2, v, b3), 16);
      }
    }
  }
}
