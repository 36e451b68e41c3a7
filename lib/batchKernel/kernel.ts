import { allowRelaxedSimd, compileInPairs } from "./flags.js";
import { codes as compiled } from "./webAssembly.js";

// A page cannot share memory if it is opened from a file, so its bundles leave the kernel out.
const codes = (globalThis as { courseInPage?: true }).courseInPage ? undefined : compiled;

/**
 * The instructions that the kernel may use: multiplication and addition of two numbers, separate or fused, or of four
 * numbers, fused.
 */
export type Instructions = "simd" | "fma" | "wide";

/** Instructions, and how many bits a feature has; with half the bits an instruction holds twice as many. */
export type KernelName = keyof typeof compiled;
export const kernelNames = Object.keys(codes ?? {}) as KernelName[];

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
  ): void;
  blockCount(batch: number, count: number): number;
  blockStart(block: number, blocks: number, count: number): number;
  packWeights(batch: number): void;
  combine(batch: number): void;
  isFused(): boolean;
};

const modules = new Map<KernelName, WebAssembly.Module | undefined>();

/** The compiled kernel, or undefined where the platform does not have the instructions. */
export function kernelModule(name: KernelName): WebAssembly.Module | undefined {
  if (!modules.has(name)) modules.set(name, compile(name));
  return modules.get(name);
}

function compile(name: KernelName): WebAssembly.Module | undefined {
  try {
    if (!codes) return undefined;
    const text = atob(codes[name]);
    const code = Uint8Array.from(text, (character) => character.charCodeAt(0));
    if (!name.startsWith("simd") && !WebAssembly.validate(code)) allowRelaxedSimd();
    if (!WebAssembly.validate(code)) return undefined;
    return name.startsWith("wide") ? compileInPairs(code) : new WebAssembly.Module(code);
  } catch {
    return undefined; // WebAssembly is missing here, or a policy forbids it.
  }
}
