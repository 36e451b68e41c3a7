// The compiler thread of the kernel: TypeScript in cells. See README.md.
import type ts from "typescript";
import type { Compiler, Refused } from "../threads.js";
import { text } from "../words/cells.js";
import { Asking } from "./asking.js";
import { Cells } from "./cells.js";
import { complete } from "./complete.js";
import { inspect } from "./inspect.js";
import { isComplete } from "./isComplete.js";
import { Language } from "./language.js";
import { ModuleCache } from "./modules/cache.js";
import { ProjectModules } from "./modules/project.js";
import { prune } from "./modules/prune.js";
import { nodeLibraries } from "./nodeLibraries.js";
import { optionsFor, placesIn } from "./options.js";

const pruneAfter = 60_000;

/**
 * @param options.root - the project's folder
 * @param options.typescript - the loaded module, so that the caller may load it with a code cache
 */
export function createCompiler({
  root,
  typescript,
}: {
  root: string;
  typescript: typeof ts;
}): Compiler {
  const places = placesIn(root);
  const cache = new ModuleCache(typescript, places, optionsFor(typescript));
  const project = new ProjectModules(places.root, cache);
  const language = new Language(typescript, places, project, nodeLibraries(typescript, places));
  const cells = new Cells(typescript, places, language, project);
  cells.warmUp();
  // Pruning must not delay the first cell.
  setTimeout(() => prune(`${places.cache}/modules`, Date.now()), pruneAfter).unref();
  const asking = new Asking(typescript, places, language, project, cells);
  return {
    compile: (source, cell) => {
      try {
        return cells.compile(source, cell);
      } catch (error) {
        return failed(error);
      }
    },
    commit: (cell) => cells.commit(cell),
    inspect: (source, offset) => inspect(asking, source, offset),
    complete: (source, offset) => complete(asking, source, offset),
    isComplete: (source) => isComplete(typescript, source),
  };
}

/** A fault in the compiler itself is reported as an error of the cell, because every question must get an answer. */
function failed(error: unknown): Refused {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const told = text.failed({ message });
  return {
    kind: "refused",
    name: "CompilerError",
    message: told,
    traceback: [told, ...stack.split("\n").slice(1)],
  };
}
