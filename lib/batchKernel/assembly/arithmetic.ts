// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.

/** a·b + c of float64: one instruction with one rounding where the platform has relaxed SIMD, else two. */
export function multiplyAdd(a: v128, b: v128, c: v128): v128 {
  return ASC_FEATURE_RELAXED_SIMD ? f64x2.relaxed_madd(a, b, c) : f64x2.add(f64x2.mul(a, b), c);
}

// What follows is compiled for features in float64, and once more for those in float32.

/** a·b + c in numbers of the features' type. */
export function multiplyAddFeatures(a: v128, b: v128, c: v128): v128 {
  if (!SINGLE) return multiplyAdd(a, b, c);
  return ASC_FEATURE_RELAXED_SIMD ? f32x4.relaxed_madd(a, b, c) : f32x4.add(f32x4.mul(a, b), c);
}

/** g + s·a + t·b in numbers of the features' type. */
export function addTwo(g: v128, s: v128, a: v128, t: v128, b: v128): v128 {
  return multiplyAddFeatures(t, b, multiplyAddFeatures(s, a, g));
}

/** The k-th number of the features' type from an address on, in all lanes. */
export function splatAt(at: usize, k: usize): v128 {
  return SINGLE ? v128.load32_splat(at + (k << 2)) : v128.load64_splat(at + (k << 3));
}

/** Makes float64 numbers, a multiple of four, numbers of the features' type, from the same address on. */
export function toFeatures(at: usize, bytes: usize): void {
  if (!SINGLE) return;
  for (let to = at, end = at + bytes; at < end; at += 32, to += 16) {
    const low = f32x4.demote_f64x2_zero(v128.load(at));
    const high = f32x4.demote_f64x2_zero(v128.load(at, 16));
    v128.store(to, v128.shuffle<f64>(low, high, 0, 2));
  }
}

/** Stores 32 bytes, the second half first: in the other order V8 would store the first half twice. */
export function storePair(at: usize, p: v128, next: v128): void {
  v128.store(at, next, 16);
  v128.store(at, p);
}

/** Adds the sum of the lanes of each of four vectors to four float64. */
export function addLanes(to: usize, a: v128, b: v128, c: v128, d: v128): void {
  if (SINGLE) {
    const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 1, 5), v128.shuffle<f32>(a, b, 2, 6, 3, 7));
    const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 1, 5), v128.shuffle<f32>(c, d, 2, 6, 3, 7));
    const first = v128.shuffle<f32>(ab, cd, 0, 1, 4, 5);
    addFloats(to, f32x4.add(first, v128.shuffle<f32>(ab, cd, 2, 3, 6, 7)));
  } else {
    const ab = f64x2.add(v128.shuffle<f64>(a, b, 0, 2), v128.shuffle<f64>(a, b, 1, 3));
    const cd = f64x2.add(v128.shuffle<f64>(c, d, 0, 2), v128.shuffle<f64>(c, d, 1, 3));
    v128.store(to, f64x2.add(v128.load(to), ab));
    v128.store(to, f64x2.add(v128.load(to, 16), cd), 16);
  }
}

/** Adds four float32 to as many float64. */
function addFloats(to: usize, p: v128): void {
  const last = f64x2.promote_low_f32x4(v128.shuffle<f64>(p, p, 1, 1));
  v128.store(to, f64x2.add(v128.load(to), f64x2.promote_low_f32x4(p)));
  v128.store(to, f64x2.add(v128.load(to, 16), last), 16);
}

/** Adds float32 sums to those of float64, and clears them. */
export function flush(to: usize, from: usize, bytes: usize): void {
  const zero = f64x2.splat(0);
  for (const end = from + bytes; from < end; from += 16, to += 32) {
    addFloats(to, v128.load(from));
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
