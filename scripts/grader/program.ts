import path from "node:path";
import { type BuildOptions, build, buildSync } from "esbuild";

const sandbox = path.join(import.meta.dirname, "sandbox");

const options = {
  bundle: true,
  write: false,
  format: "cjs",
  platform: "node",
  target: "node20",
  legalComments: "none",
  logLevel: "silent",
} as const satisfies BuildOptions;

const workerOptions = { ...options, entryPoints: [path.join(sandbox, "worker.ts")] };

/** The program of the thread that an answer runs in. */
export function workerProgram(): string {
  return buildSync(workerOptions).outputFiles[0]?.text ?? "";
}

/** The program of the process that grades one exercise, as one text: it runs without reading a file. */
export async function sandboxProgram(): Promise<string> {
  const worker = await build(workerOptions);
  const main = await build({
    ...options,
    entryPoints: [path.join(sandbox, "main.ts")],
    minify: true,
    keepNames: true,
    define: { WORKER_PROGRAM: JSON.stringify(worker.outputFiles[0]?.text) },
  });
  return main.outputFiles[0]?.text ?? "";
}
