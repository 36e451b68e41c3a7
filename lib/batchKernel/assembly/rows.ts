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

/** Copies `count` rows of `xBytes` to rows of `rowBytes`. */
export function copyRows(to: usize, rowBytes: usize, x: usize, xBytes: usize, count: usize): void {
  for (; count > 0; count--, to += rowBytes, x += xBytes) memory.copy(to, x, xBytes);
}
