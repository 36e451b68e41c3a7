import { compileInPairs } from "../../lib/batchKernel/flags.js";
import { kernelModule } from "../../lib/batchKernel/kernel.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { compile } from "../batchKernel/compile.js";

const turns = 1_000_000;

/**
 * The most multiply-adds per second that one thread of WebAssembly can do: what the batch kernel could reach
 * if it had nothing to read and no softmax. 0 where they are not fused.
 */
export function peakMultiplyAdds(): number {
  if (!kernelModule("fma")) return 0;
  const pairs = compileInPairs(compiled("widePeak.ts"));
  return Math.max(
    peakOf(new WebAssembly.Module(compiled("peak.ts")), 12 * 2),
    pairs ? peakOf(pairs, 8 * 4) : 0,
  );
}

function compiled(file: string): Uint8Array<ArrayBuffer> {
  const folder = inRoot("scripts", "bench", "roofline");
  return new Uint8Array(compile(folder, file, "--enable", "relaxed-simd"));
}

function peakOf(module: WebAssembly.Module, perTurn: number): number {
  const { exports } = new WebAssembly.Instance(module);
  const { multiplyAdds } = exports as { multiplyAdds(turns: number): void };
  const seconds = Array.from({ length: 100 }, () => {
    const start = performance.now();
    multiplyAdds(turns);
    return (performance.now() - start) / 1000;
  });
  return (turns * perTurn) / Math.min(...seconds);
}
