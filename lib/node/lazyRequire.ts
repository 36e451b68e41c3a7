import { createRequire } from "node:module";
import path from "node:path";

/**
 * Loads a package, or a CommonJS file by its path from the project's folder, when it is needed. With an import at the
 * top of a module of lib/, every cell that imports that module would wait for it, and most lessons begin without it.
 *
 * @example (lazyRequire("d3-array") as typeof import("d3-array")).sum([1, 2]) // 3
 */
export function lazyRequire(name: string): unknown {
  return createRequire(path.resolve("package.json"))(name);
}
