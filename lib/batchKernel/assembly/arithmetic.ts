// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.

/** a·b + c: one instruction with one rounding where the platform has relaxed SIMD, else two. */
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f64x2.relaxed_madd(a, b, c) : f64x2.add(f64x2.mul(a, b), c);
}

/** g + s·a + t·b + u·c + v·d. */
export function addFour(
  g: v128,
  s: v128,
  a: v128,
  t: v128,
  b: v128,
  u: v128,
  c: v128,
  v: v128,
  d: v128,
): v128 {
  return multiplyAdd(v, d, multiplyAdd(u, c, multiplyAdd(t, b, multiplyAdd(s, a, g))));
}

/** Stores the bias plus the sum of p's lanes, and the bias plus the sum of q's. */
export function storeLogits(h: usize, bias: usize, p: v128, q: v128): void {
  const sums = f64x2.add(v128.shuffle<f64>(p, q, 0, 2), v128.shuffle<f64>(p, q, 1, 3));
  v128.store(h, f64x2.add(v128.load64_splat(bias), sums));
}

/** Whether multiplyAdd rounds once: whether the processor has an instruction for it. */
export function isFused(): bool {
  // x² is 1 + 2⁻²⁹ + 2⁻⁶⁰, and loses the last term if it is rounded by itself.
  const x = f64x2.splat(1 + 2 ** -30);
  const rounded = f64x2.splat(-1 - 2 ** -29);
  return f64x2.extract_lane(multiplyAdd(x, x, rounded), 0) !== 0;
}
