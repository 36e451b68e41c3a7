// Loads the compiler, with TypeScript from V8's code cache.
import path from "node:path";
import type ts from "typescript";
import { loadScript } from "../lib/node/programs/script.cjs";
import { createCompiler } from "./compiler/compiler.js";
import { speakCurrentLanguage } from "./compiler/diagnosticLanguage.js";
import type { Compiler } from "./threads.js";

/**
 * @param root - the project's folder
 * @returns the compiler, and what keeps the compiled code of TypeScript for the next time
 */
export function loadCompiler(root: string): { compiler: Compiler; remember: () => void } {
  const library = path.join(root, "node_modules", "typescript", "lib", "typescript.js");
  const { exports, remember } = loadScript(library, path.join(root, ".cache", "programs"));
  const typescript = exports as typeof ts;
  speakCurrentLanguage(typescript, path.dirname(library));
  return { compiler: createCompiler({ root, typescript }), remember };
}
