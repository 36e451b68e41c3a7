import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";

/**
 * The exports of the answer to an exercise, for its checks to call.
 *
 * Under plain vitest that is the answer in solutions/, or in the folder that EXERCISES_FROM names.
 * The grader replaces this module: there the functions run in a thread of their own.
 */
export function answer<Exports>(id: string): Exports {
  const file = path.join(process.env.EXERCISES_FROM ?? "solutions", `${id}.ts`);
  readFileSync(file);
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
  });
  const module = { exports: {} as Exports };
  new Function("module", "exports", outputFiles[0]?.text ?? "")(module, module.exports);
  return module.exports;
}
