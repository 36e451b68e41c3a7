import { compileInPairs } from "../../lib/batchKernel/flags.js";
import { kernelModule } from "../../lib/batchKernel/kernel.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { compile } from "../batchKernel/compile.js";

const turns = 1_000_000;
/** Of float64, see roofline/peak.ts. */
const perTurn = 32;

/**
 * The most multiply-adds of float64 per second that one thread of WebAssembly can do: what the batch kernel could reach
 * if it had nothing to read and no softmax. 0 where there are no such instructions.
 */
export function peakMultiplyAdds(): number {
  if (!kernelModule("fma64")) return 0;
  const folder = inRoot("scripts", "bench", "roofline");
  const code = new Uint8Array(compile(folder, "peak.ts", "--enable", "relaxed-simd"));
  const { exports } = new WebAssembly.Instance(
    compileInPairs(code) ?? new WebAssembly.Module(code),
  );
  const { multiplyAdds } = exports as { multiplyAdds(turns: number): void };
  const seconds = Array.from({ length: 100 }, () => {
    const start = performance.now();
    multiplyAdds(turns);
    return (performance.now() - start) / 1000;
  });
  return (turns * perTurn) / Math.min(...seconds);
}
