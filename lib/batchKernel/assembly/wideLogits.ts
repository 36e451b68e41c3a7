// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { addLanes, multiplyAddFeatures as multiplyAdd, storePair } from "./arithmetic.ts";
import { Batch } from "./batch.ts";

/**
 * The logits of logits.ts, written so that V8 can make one instruction of two: all that is done to 16 bytes is done to
 * the next 16 too, and both are stored side by side.
 *
 * Four samples by two classes are eight sums of 32 bytes. They are stored in `room` before their lanes are added: V8
 * looks for pairs from their stores backwards.
 */
export function logits(
  batch: Batch,
  x: usize,
  xBytes: usize,
  h: usize,
  column: usize,
  room: usize,
): void {
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
    let a4 = a0;
    let a5 = a0;
    let a6 = a0;
    let a7 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    let b4 = a0;
    let b5 = a0;
    let b6 = a0;
    let b7 = a0;
    const end = w0 + width;
    for (; w0 < end; w0 += 32, w1 += 32, x0 += 32, x1 += 32, x2 += 32, x3 += 32) {
      const v = v128.load(w0);
      const vNext = v128.load(w0, 16);
      const w = v128.load(w1);
      const wNext = v128.load(w1, 16);
      let t = v128.load(x0);
      let next = v128.load(x0, 16);
      a0 = multiplyAdd(t, v, a0);
      a1 = multiplyAdd(next, vNext, a1);
      b0 = multiplyAdd(t, w, b0);
      b1 = multiplyAdd(next, wNext, b1);
      t = v128.load(x1);
      next = v128.load(x1, 16);
      a2 = multiplyAdd(t, v, a2);
      a3 = multiplyAdd(next, vNext, a3);
      b2 = multiplyAdd(t, w, b2);
      b3 = multiplyAdd(next, wNext, b3);
      t = v128.load(x2);
      next = v128.load(x2, 16);
      a4 = multiplyAdd(t, v, a4);
      a5 = multiplyAdd(next, vNext, a5);
      b4 = multiplyAdd(t, w, b4);
      b5 = multiplyAdd(next, wNext, b5);
      t = v128.load(x3);
      next = v128.load(x3, 16);
      a6 = multiplyAdd(t, v, a6);
      a7 = multiplyAdd(next, vNext, a7);
      b6 = multiplyAdd(t, w, b6);
      b7 = multiplyAdd(next, wNext, b7);
    }
    storePair(room, a0, a1);
    storePair(room + 32, a2, a3);
    storePair(room + 64, a4, a5);
    storePair(room + 96, a6, a7);
    storePair(room + 128, b0, b1);
    storePair(room + 160, b2, b3);
    storePair(room + 192, b4, b5);
    storePair(room + 224, b6, b7);
    addPairs(h, room);
    addPairs(h + 32, room + 128);
  }
}

/** Adds the sum of the lanes of each of four pairs. */
function addPairs(to: usize, from: usize): void {
  addLanes(to, pairSum(from), pairSum(from + 32), pairSum(from + 64), pairSum(from + 96));
}

function pairSum(at: usize): v128 {
  const p = v128.load(at);
  const q = v128.load(at, 16);
  return SINGLE ? f32x4.add(p, q) : f64x2.add(p, q);
}
