import { builtin } from "./platform.js";
import { fmaCode, simdCode } from "./webAssembly.js";

/** What the kernel may use: fused multiply-add, or multiplication and addition apart. */
export type Instructions = "fma" | "simd";

/** The functions of assembly/kernel.ts that are called from here; numbers are addresses in bytes. */
export type Kernel = {
  addShards(batch: number, thread: number): void;
  addSamples(
    batch: number,
    x: number,
    labels: number,
    count: number,
    sums: number,
    scratch: number,
    ahead: number,
  ): void;
  add(to: number, from: number, bytes: number): void;
};

const modules = new Map<Instructions, WebAssembly.Module | undefined>();

/** The compiled kernel, or undefined where the platform does not have the instructions. */
export function kernelModule(instructions: Instructions): WebAssembly.Module | undefined {
  if (!modules.has(instructions)) modules.set(instructions, compile(instructions));
  return modules.get(instructions);
}

function compile(instructions: Instructions): WebAssembly.Module | undefined {
  try {
    const text = atob(instructions === "fma" ? fmaCode : simdCode);
    const code = Uint8Array.from(text, (character) => character.charCodeAt(0));
    if (instructions === "fma" && !WebAssembly.validate(code)) allowRelaxedSimd();
    return WebAssembly.validate(code) ? new WebAssembly.Module(code) : undefined;
  } catch {
    return undefined; // There is no WebAssembly here, or a policy forbids it.
  }
}

/**
 * Node 20 has relaxed SIMD behind a flag, later ones without. On another version the flag would be
 * unknown, so it is set on that one alone.
 */
function allowRelaxedSimd(): void {
  const v8 = builtin("node:v8");
  if (v8 && process.versions.node.startsWith("20.")) {
    v8.setFlagsFromString("--experimental-wasm-relaxed-simd");
  }
}
