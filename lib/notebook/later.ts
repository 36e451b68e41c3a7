import { createRequire } from "node:module";
import path from "node:path";

/**
 * Loads a package when it is needed. An import at the top of a module of lib/ would let each cell that imports
 * that module wait for it, and most lessons begin without.
 *
 * @example (later("esbuild") as typeof import("esbuild")).version
 */
export function later(packageName: string): unknown {
  return createRequire(path.resolve("package.json"))(packageName);
}
