// Fills the caches of a folder in which no kernel has run, so that the first lesson begins as quickly as later ones:
// the modules that the lessons import are compiled, and the packages bundled.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../lib/node/paths.mjs";
import { loadCompiler } from "./loadCompiler.js";
import programs from "./programs.cjs";
import { packageLoader, packagesNamed } from "./run/packages.js";

/** The parts of a notebook file that are looked at. */
type Notebook = { readonly cells: readonly { cell_type: string; source: string | string[] }[] };

const imported = /\bfrom\s*["'](\.\/[^"'\n]+)["']/g;

async function warm(root: string): Promise<void> {
  await programs.kernelPrograms();
  const { compiler, remember } = loadCompiler(root);
  const packages = packageLoader(root);
  const lessons = path.join(root, "notebooks");
  const code = readdirSync(lessons)
    .filter((name) => name.endsWith(".ipynb"))
    .map((name) => JSON.parse(readFileSync(path.join(lessons, name), "utf8")) as Notebook)
    .flatMap(({ cells }) => cells.filter(({ cell_type }) => cell_type === "code"))
    .map(({ source }) => [source].flat().join(""))
    .join("\n");
  packagesNamed(code).forEach(packages);
  const modules = new Set([...code.matchAll(imported)].map(([, name]) => name));
  compiler.compile([...modules].map((name) => `import "${name}";`).join("\n"), 1);
  remember();
}

void warm(inRoot());
