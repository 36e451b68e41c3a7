// @ts-nocheck: AssemblyScript, TypeScript's syntax with WebAssembly's types; its compiler checks it.

/**
 * Touches each cache line once, in a straight line: memory answers such a run at its full speed, but
 * the products' four short rows side by side at half of it.
 */
export function readAhead(from: usize, end: usize): u64 {
  let touched: u64 = 0;
  for (; from < end; from += 64) touched |= load<u64>(from);
  return touched;
}

/** Copies `count` rows of d features, float32 or float64, to rows of `rowBytes` of float64. */
export function copyTile(
  to: usize,
  rowBytes: usize,
  x: usize,
  d: usize,
  count: usize,
  isSingle: bool,
): void {
  for (let row: usize = 0; row < count; row++, to += rowBytes) {
    if (isSingle) {
      convertRow(to, x, d);
      x += d << 2;
    } else {
      memory.copy(to, x, d << 3);
      x += d << 3;
    }
  }
}

/** d float32 to float64. */
function convertRow(to: usize, x: usize, d: usize): void {
  for (const end = to + ((d & ~1) << 3); to < end; to += 16, x += 8) {
    v128.store(to, f64x2.promote_low_f32x4(v128.load64_zero(x)));
  }
  if (d & 1) store<f64>(to, load<f32>(x));
}
