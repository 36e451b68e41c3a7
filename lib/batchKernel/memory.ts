import { type Kernel, type KernelName, kernelModule } from "./kernel.js";

/** A memory of the kernel: features, if they were made in it, followed by working space. */
export type Arena = {
  /** Identifies the memory without keeping it alive. */
  readonly id: number;
  readonly memory: WebAssembly.Memory;
  readonly kernels: Map<KernelName, Kernel | undefined>;
  /** The first byte after the features. */
  readonly workspace: number;
  /** The whole memory, as float64, float32 and int32; made anew when it grows. */
  numbers: Float64Array;
  singles: Float32Array;
  integers: Int32Array;
  /**
   * An array of the features' size that is never touched, so it takes no memory. The garbage collector
   * does not count shared memory, but it counts this; otherwise unreachable data sets would pile up.
   */
  readonly ballast: ArrayBuffer;
};

/** Below it lie the kernel's constants and the description of the batch. */
export const firstFeature = 512;

const pageBytes = 65536;
const mostPages = 65536;

/** Smaller features need no memory of their own, because a copy of them stays in the cache. */
const leastBytes = 2 ** 17;

const arenas = new WeakMap<ArrayBufferLike, Arena>();
let count = 0;
let common: Arena | undefined;

/**
 * Room for features, zeros at first, that the batch kernel reads where they lie: threads share it, and
 * nothing is copied. It is an array like any other, and any other array works too, but is copied in
 * blocks by one thread.
 *
 * @param length - N·d
 * @param kind - float64, or float32 for half the memory
 * @returns the array; an ordinary one if it is small, or the platform has no shared memory
 * @example newFeatures(2) // [0, 0]
 */
export function newFeatures(length: number, kind?: "float64"): Float64Array;
export function newFeatures(length: number, kind: "float32"): Float32Array;
export function newFeatures(length: number, kind = "float64"): Float64Array | Float32Array {
  const FeatureArray = kind === "float32" ? Float32Array : Float64Array;
  const bytes = length * FeatureArray.BYTES_PER_ELEMENT;
  const arena = bytes < leastBytes ? undefined : newArena(firstFeature + bytes);
  if (!arena) return new FeatureArray(length);
  arenas.set(arena.memory.buffer, arena);
  return new FeatureArray(arena.memory.buffer, firstFeature, length);
}

/** The memory that the features were made in, if they were made by newFeatures. */
export function arenaOf(features: Float64Array | Float32Array): Arena | undefined {
  return arenas.get(features.buffer);
}

/** The memory for features that were not made by newFeatures. */
export function commonArena(): Arena | undefined {
  common ??= newArena(firstFeature);
  return common;
}

function newArena(bytes: number): Arena | undefined {
  try {
    const initial = Math.ceil(bytes / pageBytes);
    const memory = new WebAssembly.Memory({ initial, maximum: mostPages, shared: true });
    const views = viewsOf(memory);
    const workspace = 64 * Math.ceil(bytes / 64);
    const ballast = new ArrayBuffer(bytes);
    return { id: ++count, memory, kernels: new Map(), workspace, ...views, ballast };
  } catch {
    return undefined;
  }
}

function viewsOf({ buffer }: WebAssembly.Memory) {
  return {
    numbers: new Float64Array(buffer),
    singles: new Float32Array(buffer),
    integers: new Int32Array(buffer),
  };
}

/** Grows the memory up to `end`. @returns false if the system has no more */
export function reserve(arena: Arena, end: number): boolean {
  const missing = end - arena.numbers.byteLength;
  if (missing <= 0) return true;
  try {
    arena.memory.grow(Math.ceil(missing / pageBytes));
  } catch {
    return false;
  }
  Object.assign(arena, viewsOf(arena.memory));
  return true;
}

/** A kernel on this memory, or undefined where it cannot run. */
export function kernelOn(arena: Arena, name: KernelName): Kernel | undefined {
  if (!arena.kernels.has(name)) arena.kernels.set(name, newKernel(arena, name));
  return arena.kernels.get(name);
}

function newKernel({ memory }: Arena, name: KernelName): Kernel | undefined {
  const module = kernelModule(name);
  if (!module) return undefined;
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const kernel = exports as Kernel;
  // Processors with fused multiply-add also have AVX2, without which V8 pairs nothing.
  return name.startsWith("wide") && !kernel.isFused() ? undefined : kernel;
}
