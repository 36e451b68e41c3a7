// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { addFour, multiplyAdd, storeLogits } from "./arithmetic.ts";

// The products of products.ts, written so that V8 can make one instruction of four numbers out of two
// of two: all that is done to 16 bytes is done to the next 16 too, and both are stored side by side.

/**
 * h = W·x + b for a tile: h[m] holds class m's logits of the four samples.
 *
 * Four samples by two classes are eight sums of four lanes. The sums are stored from h on, before their
 * lanes are added: V8 looks for pairs from their stores backwards.
 */
export function logits(
  x: usize,
  xBytes: usize,
  weights: usize,
  biases: usize,
  classCount: usize,
  rowBytes: usize,
  h: usize,
): void {
  let w0 = weights;
  for (const last = h + (classCount << 5); h < last; h += 64, biases += 16, w0 += rowBytes) {
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
    // w0 ends where w1 began; the outer loop then moves it on by the second class.
    for (const end = w1; w0 < end; w0 += 32, w1 += 32, x0 += 32, x1 += 32, x2 += 32, x3 += 32) {
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
    v128.store(h, a0);
    v128.store(h, a1, 16);
    v128.store(h, a2, 32);
    v128.store(h, a3, 48);
    v128.store(h, a4, 64);
    v128.store(h, a5, 80);
    v128.store(h, a6, 96);
    v128.store(h, a7, 112);
    v128.store(h, b0, 128);
    v128.store(h, b1, 144);
    v128.store(h, b2, 160);
    v128.store(h, b3, 176);
    v128.store(h, b4, 192);
    v128.store(h, b5, 208);
    v128.store(h, b6, 224);
    v128.store(h, b7, 240);
    const s0 = pairSum(h);
    const s1 = pairSum(h + 32);
    const s2 = pairSum(h + 64);
    const s3 = pairSum(h + 96);
    const t0 = pairSum(h + 128);
    const t1 = pairSum(h + 160);
    const t2 = pairSum(h + 192);
    const t3 = pairSum(h + 224);
    storeLogits(h, biases, s0, s1);
    storeLogits(h + 16, biases, s2, s3);
    storeLogits(h + 32, biases + 8, t0, t1);
    storeLogits(h + 48, biases + 8, t2, t3);
  }
}

function pairSum(at: usize): v128 {
  return f64x2.add(v128.load(at), v128.load(at, 16));
}

/**
 * ∂L/∂Wₘ += Σ slope·x and ∂L/∂bₘ += Σ slope over a tile; slopes lie as the logits did.
 *
 * The eight slopes of four samples by two classes stay in registers.
 */
export function outerProducts(
  x: usize,
  xBytes: usize,
  slopes: usize,
  classCount: usize,
  gradient: usize,
  rowBytes: usize,
  biasSums: usize,
): void {
  let g0 = gradient;
  for (const last = slopes + (classCount << 5); slopes < last; slopes += 64, biasSums += 16) {
    const a0 = v128.load64_splat(slopes);
    const a1 = v128.load64_splat(slopes, 8);
    const a2 = v128.load64_splat(slopes, 16);
    const a3 = v128.load64_splat(slopes, 24);
    const b0 = v128.load64_splat(slopes, 32);
    const b1 = v128.load64_splat(slopes, 40);
    const b2 = v128.load64_splat(slopes, 48);
    const b3 = v128.load64_splat(slopes, 56);
    const ofA = f64x2.add(f64x2.add(a0, a1), f64x2.add(a2, a3));
    const ofB = f64x2.add(f64x2.add(b0, b1), f64x2.add(b2, b3));
    v128.store(biasSums, f64x2.add(v128.load(biasSums), v128.shuffle<f64>(ofA, ofB, 0, 2)));
    let g1 = g0 + rowBytes;
    let x0 = x;
    let x1 = x0 + xBytes;
    let x2 = x1 + xBytes;
    let x3 = x2 + xBytes;
    for (const end = g1; g0 < end; g0 += 32, g1 += 32, x0 += 32, x1 += 32, x2 += 32, x3 += 32) {
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
      v128.store(g0, p);
      v128.store(g0, pNext, 16);
      v128.store(g1, q);
      v128.store(g1, qNext, 16);
    }
    g0 += rowBytes;
  }
}
