// Fills the caches of a folder in which no kernel has run, so that the first lesson starts as quickly as later ones:
// the modules that the lessons import are compiled, and the packages bundled.
import path from "node:path";
import v8 from "node:v8";
import { notebookNames, readNotebook } from "../lib/node/notebook.js";
import { inRoot } from "../lib/node/paths.mjs";
import { loadCompiler } from "./loadCompiler.js";
import programs from "./programs.cjs";
import { packageLoader, packagesNamed } from "./run/packages.js";

const imported = /\bfrom\s*["'](\.\/[^"'\n]+)["']/g;

async function warm(root: string): Promise<void> {
  await programs.kernelPrograms();
  v8.setFlagsFromString("--no-flush-bytecode"); // As in a kernel, which otherwise couldn't use what is cached here.
  const { compiler, remember } = loadCompiler(root);
  const packages = packageLoader(root);
  const lessons = path.join(root, "notebooks");
  const code = notebookNames(lessons)
    .flatMap((name) => readNotebook(path.join(lessons, `${name}.ipynb`)).cells)
    .flatMap(({ kind, source }) => (kind === "code" ? [source] : []))
    .join("\n");
  packagesNamed(code).forEach(packages);
  const modules = new Set([...code.matchAll(imported)].map(([, name]) => name));
  compiler.compile([...modules].map((name) => `import "${name}";`).join("\n"), 1);
  remember();
}

void warm(inRoot());
