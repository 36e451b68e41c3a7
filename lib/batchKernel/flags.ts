import { builtin } from "./platform.js";

/**
 * V8's flags that the kernel needs on some versions of Node. Each is set on those versions alone on
 * which it was tested: another one may not know it. BATCH_FORM switches them off, see forms.ts.
 */

/** Node 20 has relaxed SIMD, with fused multiply-add, behind a flag; later versions have it without. */
export function allowRelaxedSimd(): void {
  if (nodeVersion() === 20) setFlags("--experimental-wasm-relaxed-simd");
}

/**
 * Node 24 and later can make one instruction of four numbers out of two instructions of two, on
 * processors with AVX2. V8 has to be asked, because it calls this an experiment. The flag holds for
 * this one compilation alone: the optimizing compiler does it at once, and everything is set back.
 *
 * @returns the module, or undefined where V8 cannot do this
 */
export function compileInPairs(code: BufferSource): WebAssembly.Module | undefined {
  if (process.arch !== "x64" || ![24, 25, 26].includes(nodeVersion())) return undefined;
  const atOnce = ["liftoff", "wasm-lazy-compilation", "wasm-inlining"];
  setFlags("--experimental-wasm-revectorize", ...atOnce.map((flag) => `--no-${flag}`));
  try {
    return new WebAssembly.Module(code);
  } finally {
    setFlags("--no-experimental-wasm-revectorize", ...atOnce.map((flag) => `--${flag}`));
  }
}

/** The major version, or 0 outside of Node. */
function nodeVersion(): number {
  return builtin("node:v8") ? Number.parseInt(process.versions.node, 10) : 0;
}

function setFlags(...flags: readonly string[]): void {
  for (const flag of flags) builtin("node:v8")?.setFlagsFromString(flag);
}
