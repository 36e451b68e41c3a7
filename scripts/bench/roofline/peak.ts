// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.

const numbers = memory.data<f64>([0.5, 1.5]);
const sums = memory.data(256);

/** Eight independent chains of multiply-adds, each of two instructions that V8 can make one of. */
export function multiplyAdds(turns: i32): void {
  const x = v128.load64_splat(numbers);
  const y = v128.load64_splat(numbers, 8);
  let a0 = f64x2.splat(0);
  let a1 = a0;
  let b0 = a0;
  let b1 = a0;
  let c0 = a0;
  let c1 = a0;
  let d0 = a0;
  let d1 = a0;
  let e0 = a0;
  let e1 = a0;
  let f0 = a0;
  let f1 = a0;
  let g0 = a0;
  let g1 = a0;
  let h0 = a0;
  let h1 = a0;
  for (; turns > 0; turns--) {
    a0 = f64x2.relaxed_madd(x, y, a0);
    a1 = f64x2.relaxed_madd(x, y, a1);
    b0 = f64x2.relaxed_madd(x, y, b0);
    b1 = f64x2.relaxed_madd(x, y, b1);
    c0 = f64x2.relaxed_madd(x, y, c0);
    c1 = f64x2.relaxed_madd(x, y, c1);
    d0 = f64x2.relaxed_madd(x, y, d0);
    d1 = f64x2.relaxed_madd(x, y, d1);
    e0 = f64x2.relaxed_madd(x, y, e0);
    e1 = f64x2.relaxed_madd(x, y, e1);
    f0 = f64x2.relaxed_madd(x, y, f0);
    f1 = f64x2.relaxed_madd(x, y, f1);
    g0 = f64x2.relaxed_madd(x, y, g0);
    g1 = f64x2.relaxed_madd(x, y, g1);
    h0 = f64x2.relaxed_madd(x, y, h0);
    h1 = f64x2.relaxed_madd(x, y, h1);
  }
  v128.store(sums, a0);
  v128.store(sums, a1, 16);
  v128.store(sums, b0, 32);
  v128.store(sums, b1, 48);
  v128.store(sums, c0, 64);
  v128.store(sums, c1, 80);
  v128.store(sums, d0, 96);
  v128.store(sums, d1, 112);
  v128.store(sums, e0, 128);
  v128.store(sums, e1, 144);
  v128.store(sums, f0, 160);
  v128.store(sums, f1, 176);
  v128.store(sums, g0, 192);
  v128.store(sums, g1, 208);
  v128.store(sums, h0, 224);
  v128.store(sums, h1, 240);
}
