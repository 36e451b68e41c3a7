// What an answer may be made of: the files in its folder, the mathematics in the course's lib/ but for
// what the exercise teaches, and two packages.
import { existsSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { OnLoadResult, OnResolveResult, PartialMessage, Plugin, PluginBuild } from "esbuild";
import { root } from "./catalogue.js";
import { bundledNames, libraryNames } from "./libraries.js";
import { withoutTaught } from "./taught.js";
import { problems } from "./text.js";

const largestFile = 1_000_000;

/**
 * @param folder - where the answers lie, real path; `../../lib/` in them means the course's lib/ wherever it is
 * @param taught - what of lib/ the exercise teaches, so that its answer may not import it
 */
export function onlyWhatAnExerciseMayUse(folder: string, taught: readonly string[]): Plugin {
  return {
    name: "only what an exercise may use",
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path: specifier, importer, kind }) => {
        if (kind === "entry-point" || !inside(folder, importer)) return undefined;
        if (!specifier.startsWith(".")) return packageNamed(build, specifier);
        const target = path.resolve(path.dirname(importer), specifier);
        return inside(folder, target) ? undefined : moduleOfLib(folder, target, specifier);
      });
      build.onLoad({ filter: /.*/ }, ({ path: file }) =>
        inside(folder, file) ? load(folder, file) : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: libNamespace }, ({ path: file }) => ({
        contents: withoutTaught(file, taught),
        resolveDir: root,
      }));
    },
  };
}

const libNamespace = "lib";

function packageNamed(build: PluginBuild, name: string) {
  if (libraryNames.includes(name)) return undefined;
  if (!bundledNames.includes(name)) return no(name);
  return build.resolve(name, { resolveDir: root, kind: "import-statement" });
}

/** Its mathematics lies directly in lib/; figures and what knows the notebook are of no use here. */
function moduleOfLib(folder: string, target: string, specifier: string): OnResolveResult {
  const [first, name, ...deeper] = path.relative(path.dirname(folder), target).split(path.sep);
  if (first !== "lib" || name === undefined || deeper.length > 0) return no(specifier);
  const file = path.join(root, "lib", name.replace(/(\.js)?$/, ".ts"));
  return existsSync(file) ? { path: file, namespace: libNamespace } : no(specifier);
}

async function load(folder: string, file: string): Promise<OnLoadResult> {
  const name = path.basename(file);
  if (!inside(folder, await realpath(file))) return failure(problems.outside(name));
  if ((await stat(file)).size > largestFile) return failure(problems.tooBig(name));
  try {
    const contents = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    return { contents, loader: path.extname(file) === ".js" ? "js" : "ts" };
  } catch {
    return failure(problems.notText(name));
  }
}

function no(specifier: string): OnResolveResult {
  const closed = /(^|\/)(solutions|tests)\//.test(specifier);
  return failure((closed ? problems.noImportOfSolution : problems.noImport)(specifier));
}

/** `detail` tells a sentence of ours from a message of esbuild. */
function failure(text: string): { errors: PartialMessage[] } {
  return { errors: [{ text, detail: "whole" }] };
}

function inside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}
