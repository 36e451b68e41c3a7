// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.

/** a·b + c of float64: one instruction with one rounding where the platform has relaxed SIMD, else two. */
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f64x2.relaxed_madd(a, b, c) : f64x2.add(f64x2.mul(a, b), c);
}

// What follows is compiled for features in float64, and once more for those in float32.

/** Bytes of a feature. */
export const FEATURE: usize = SINGLE ? 4 : 8;

/** Bytes of an instruction's operand. With WIDE a vector is two of them, of which V8 makes one. */
export const HALF: usize = 16;
export const VECTOR: usize = WIDE ? 2 * HALF : HALF;

/** a·b + c in numbers of the features' type. */
export function multiplyAddFeatures(a: v128, b: v128, c: v128): v128 {
  if (!SINGLE) return multiplyAdd(a, b, c);
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}

/** The number of the features' type at an address, in all lanes. */
export function splat(at: usize): v128 {
  return SINGLE ? v128.load32_splat(at) : v128.load64_splat(at);
}

/** Stores a vector, the second half first: in the other order V8 would store the first half twice. */
export function storeVector(at: usize, p: v128, q: v128): void {
  if (WIDE) v128.store(at, q, HALF);
  v128.store(at, p);
}

/** Where the part of that number begins if a whole is cut into `parts`; with 64 bits, since the product may be large. */
export function startOf(part: usize, parts: usize, whole: usize): usize {
  return <usize>((<u64>whole * part) / parts);
}

/** Adds float32 sums to those of float64, and clears them. */
export function flush(to: usize, from: usize, bytes: usize): void {
  const zero = f64x2.splat(0);
  for (const end = from + bytes; from < end; from += 16, to += 32) {
    const p = v128.load(from);
    const last = f64x2.promote_low_f32x4(v128.shuffle<f64>(p, p, 1, 1));
    v128.store(to, f64x2.add(v128.load(to), f64x2.promote_low_f32x4(p)));
    v128.store(to, f64x2.add(v128.load(to, 16), last), 16);
    v128.store(from, zero);
  }
}

/** Whether multiplyAdd rounds once: whether the processor has an instruction for it. */
export function isFused(): bool {
  // x² is 1 + 2⁻²⁹ + 2⁻⁶⁰, and loses the last term if it is rounded by itself.
  const x = f64x2.splat(1 + 2 ** -30);
  const rounded = f64x2.splat(-1 - 2 ** -29);
  return f64x2.extract_lane(multiplyAdd(x, x, rounded), 0) !== 0;
}
