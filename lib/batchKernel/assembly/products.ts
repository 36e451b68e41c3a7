// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.
import { addFour, multiplyAdd, storeLogits } from "./arithmetic.ts";

/**
 * h = W·x + b for a tile: h[m] holds class m's logits of the four samples.
 *
 * Four samples by two classes are eight sums of two lanes, which all stay in registers: six loads feed
 * eight multiply-adds. The loop is not unrolled, because V8 moves all loads of a loop to its front,
 * and with more of them the registers overflow.
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
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    // w0 ends where w1 began; the outer loop then moves it on by the second class.
    for (const end = w1; w0 < end; w0 += 16, w1 += 16, x0 += 16, x1 += 16, x2 += 16, x3 += 16) {
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
    storeLogits(h, biases, a0, a1);
    storeLogits(h + 16, biases, a2, a3);
    storeLogits(h + 32, biases + 8, b0, b1);
    storeLogits(h + 48, biases + 8, b2, b3);
  }
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
    g0 += rowBytes;
  }
}
