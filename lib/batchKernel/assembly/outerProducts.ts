// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { addTwo, splatAt, storePair } from "./arithmetic.ts";
import { Batch } from "./batch.ts";

/**
 * ∂L/∂Wₘ += Σ slope·x for a tile and the columns from `column` on; slopes lie as the logits did, but in the
 * features' type, and the gradient as the weights.
 *
 * The eight slopes of four samples by two classes stay in registers. With pairs a turn takes 64 bytes, so that it does
 * not wait for its instructions to be decoded; without, the halves of 32 come one by one, with fewer numbers at a time.
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
  const turn: usize = WIDE ? 64 : 32;
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
    for (; g0 < end; g0 += turn, g1 += turn, x0 += turn, x1 += turn, x2 += turn, x3 += turn) {
      if (WIDE) {
        const s0 = v128.load(x0);
        const s1 = v128.load(x0, 16);
        const t0 = v128.load(x1);
        const t1 = v128.load(x1, 16);
        const u0 = v128.load(x2);
        const u1 = v128.load(x2, 16);
        const v0 = v128.load(x3);
        const v1 = v128.load(x3, 16);
        const p0 = addTwo(addTwo(v128.load(g0), s0, a0, t0, a1), u0, a2, v0, a3);
        const q0 = addTwo(addTwo(v128.load(g1), s0, b0, t0, b1), u0, b2, v0, b3);
        const p1 = addTwo(addTwo(v128.load(g0, 16), s1, a0, t1, a1), u1, a2, v1, a3);
        const q1 = addTwo(addTwo(v128.load(g1, 16), s1, b0, t1, b1), u1, b2, v1, b3);
        storePair(g0, p0, p1);
        storePair(g1, q0, q1);
        const s2 = v128.load(x0, 32);
        const s3 = v128.load(x0, 48);
        const t2 = v128.load(x1, 32);
        const t3 = v128.load(x1, 48);
        const u2 = v128.load(x2, 32);
        const u3 = v128.load(x2, 48);
        const v2 = v128.load(x3, 32);
        const v3 = v128.load(x3, 48);
        const p2 = addTwo(addTwo(v128.load(g0, 32), s2, a0, t2, a1), u2, a2, v2, a3);
        const q2 = addTwo(addTwo(v128.load(g1, 32), s2, b0, t2, b1), u2, b2, v2, b3);
        const p3 = addTwo(addTwo(v128.load(g0, 48), s3, a0, t3, a1), u3, a2, v3, a3);
        const q3 = addTwo(addTwo(v128.load(g1, 48), s3, b0, t3, b1), u3, b2, v3, b3);
        storePair(g0 + 32, p2, p3);
        storePair(g1 + 32, q2, q3);
      } else {
        let s = v128.load(x0);
        let t = v128.load(x1);
        let u = v128.load(x2);
        let v = v128.load(x3);
        v128.store(g0, addTwo(addTwo(v128.load(g0), s, a0, t, a1), u, a2, v, a3));
        v128.store(g1, addTwo(addTwo(v128.load(g1), s, b0, t, b1), u, b2, v, b3));
        s = v128.load(x0, 16);
        t = v128.load(x1, 16);
        u = v128.load(x2, 16);
        v = v128.load(x3, 16);
        v128.store(g0, addTwo(addTwo(v128.load(g0, 16), s, a0, t, a1), u, a2, v, a3), 16);
        v128.store(g1, addTwo(addTwo(v128.load(g1, 16), s, b0, t, b1), u, b2, v, b3), 16);
      }
    }
  }
}
