import { allowRelaxedSimd, compileInPairs } from "./flags.js";
import { fmaCode, simdCode, wideCode } from "./webAssembly.js";

const codes = { simd: simdCode, fma: fmaCode, wide: wideCode };

/**
 * The instructions that the kernel may use: multiplication and addition of two numbers, separate or fused, or of four
 * numbers, fused.
 */
export type Instructions = keyof typeof codes;

/** The functions of assembly/kernel.ts that JavaScript calls; addresses are in bytes. */
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
  isFused(): boolean;
};

const modules = new Map<Instructions, WebAssembly.Module | undefined>();

/** The compiled kernel, or undefined where the platform does not have the instructions. */
export function kernelModule(instructions: Instructions): WebAssembly.Module | undefined {
  if (!modules.has(instructions)) modules.set(instructions, compile(instructions));
  return modules.get(instructions);
}

function compile(instructions: Instructions): WebAssembly.Module | undefined {
  try {
    const text = atob(codes[instructions]);
    const code = Uint8Array.from(text, (character) => character.charCodeAt(0));
    if (instructions !== "simd" && !WebAssembly.validate(code)) allowRelaxedSimd();
    if (!WebAssembly.validate(code)) return undefined;
    return instructions === "wide" ? compileInPairs(code) : new WebAssembly.Module(code);
  } catch {
    return undefined; // WebAssembly is missing here, or a policy forbids it.
  }
}
