import { kernelModule } from "../../lib/batchKernel/kernel.js";
import { compile } from "../batchKernel/compile.js";
import { inRoot } from "../setup/paths.mjs";

const turns = 1_000_000;
const perTurn = 12 * 2;

/**
 * The most multiply-adds a second that one thread of WebAssembly can do, two to an instruction: what the
 * batch kernel could reach if it had nothing to read and no softmax. 0 where they are not fused.
 */
export function peakMultiplyAdds(): number {
  if (!kernelModule("fma")) return 0;
  const code = compile(inRoot("scripts", "bench", "limits"), "peak.ts", "--enable", "relaxed-simd");
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(code)));
  const { multiplyAdds } = exports as { multiplyAdds(turns: number): number };
  const seconds = Array.from({ length: 100 }, () => {
    const start = performance.now();
    multiplyAdds(turns);
    return (performance.now() - start) / 1000;
  });
  return (turns * perTurn) / Math.min(...seconds);
}
