// The most that the machine allows.
import type { Load } from "./contender.js";

/** What the machine could do at best per second with some number of threads. */
export type Limits = {
  readonly threads: number;
  /** Multiply-adds of float64, by NumPy's product of two large matrices, or in WebAssembly if that is more. */
  readonly multiplyAdds: number;
  /** Multiply-adds of float64 in WebAssembly, with as many numbers per instruction as it has here. */
  readonly webAssemblyMultiplyAdds: number;
  /** Bytes read from memory. */
  readonly bytes: number;
};

/**
 * The milliseconds that a batch gradient takes at least: 2·N·d·M multiply-adds at the peak rate, or one
 * pass over the features, whichever takes longer.
 *
 * @param multiplyAdds - of float64, per second; of float32 there can be twice as many
 * @param bytes - per second
 */
export function leastMilliseconds(
  { sampleCount, featureCount, classCount, dtype }: Omit<Load, "path">,
  { multiplyAdds, bytes }: Pick<Limits, "multiplyAdds" | "bytes">,
): number {
  const featureBytes = dtype === "float32" ? 4 : 8;
  const products = (featureBytes / 4) * sampleCount * featureCount * classCount;
  const size = featureBytes * sampleCount * featureCount;
  return 1000 * Math.max(products / multiplyAdds, size / bytes);
}
