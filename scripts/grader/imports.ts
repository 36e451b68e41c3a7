// Which files an answer may be made of: those in its folder, the course's lib/, and mathjs.
import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { OnLoadResult, OnResolveResult, PartialMessage, Plugin } from "esbuild";
import { root } from "./catalogue.js";
import { libraryNames } from "./libraries.js";
import { problems } from "./text.js";

const largestFile = 1_000_000;

/**
 * @param folder - where the answers lie, real path; `../../lib/` in them means the course's lib/ wherever it is
 */
export function onlyWhatAnExerciseMayUse(folder: string): Plugin {
  return {
    name: "only what an exercise may use",
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path: specifier, importer, kind }) => {
        if (kind === "entry-point" || !inside(folder, importer)) return undefined;
        if (!specifier.startsWith("."))
          return libraryNames.includes(specifier) ? undefined : no(specifier);
        const target = path.resolve(path.dirname(importer), specifier);
        if (inside(folder, target)) return undefined;
        const fromParent = path.relative(path.dirname(folder), target);
        const isLib = fromParent.split(path.sep)[0] === "lib";
        if (!isLib) return no(specifier);
        return build.resolve(`./${fromParent.split(path.sep).join("/")}`, {
          resolveDir: root,
          kind: "import-statement",
        });
      });
      build.onLoad({ filter: /.*/ }, ({ path: file }) =>
        inside(folder, file) ? load(folder, file) : undefined,
      );
    },
  };
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
