// The modules that an answer may consist of: the files in its folder, the mathematics in the course's lib/ except for
// what the exercise teaches, and two packages. The file that is loaded decides, not what a path looks like: links,
// patterns and package maps can lead past any check that is made while a name is being resolved.
import { readdirSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { OnLoadResult, OnResolveResult, PartialMessage, Plugin, PluginBuild } from "esbuild";
import type { Closed } from "../../../lib/exercises/guide.js";
import { withoutTaught } from "../../core/taught.js";
import type { Message } from "../../protocol/message.js";
import { importLine } from "../../source/importLine.js";
import { sourceLimits } from "../../source/sourceText.mjs";
import { message } from "../../words/message.js";
import { root } from "../exercises/exercises.js";
import { isInside, readSource } from "../sources/source.mjs";
import { bundlerError } from "./bundlerMessage.js";
import { computedImports } from "./computedImports.js";
import { bundledNames, libraryNames } from "./libraries.js";

/** The folder of an answer, and what is closed to it. */
export type Rules = {
  /** Where the answers lie, as a real path; `../../lib/` in them means the course's lib/ wherever it is. */
  readonly folder: string;
  /** The answer's own folder in it, where its helpers lie. */
  readonly own: string;
  readonly closed: Closed;
};

const libNamespace = "lib";
const lib = realpathSync(path.join(root, "lib"));
/** The modules directly in lib/, except the one that notebook cells call. */
export const mathematics: ReadonlySet<string> = new Set(
  readdirSync(lib).filter((name) => name.endsWith(".ts") && name !== "notebook.ts"),
);
const require = createRequire(import.meta.url);
/** The folders that lib/ and the bundled packages are made of. */
const open = [lib, ...["d3-array", "internmap", "d3-random"].map(folderOfPackage)];

export function onlyWhatAnExerciseMayUse({ folder, own, closed }: Rules): Plugin {
  return {
    name: "only what an exercise may use",
    setup(build) {
      const texts = new Map<string, string>();
      build.onStart(() => texts.clear());

      build.onResolve({ filter: /.*/ }, ({ path: specifier, importer, kind }) => {
        if (kind === "entry-point") return { path: specifier };
        if (!isInside(own, importer)) return undefined;
        if (!/^\.\.?\//.test(specifier)) return packageNamed(build, specifier);
        const target = path.resolve(path.dirname(importer), specifier);
        if (isInside(own, target)) return ownFile(own, target, specifier);
        return moduleOfLib(folder, target, specifier, importer);
      });

      build.onLoad({ filter: /.*/, namespace: libNamespace }, ({ path: file, pluginData }) => {
        const { importer, specifier } = pluginData as { importer: string; specifier: string };
        const line = (name: string) => importLine(texts.get(importer) ?? "", specifier, name);
        const place = { file: path.basename(importer), line };
        return { contents: withoutTaught(file, closed, place), resolveDir: root };
      });

      build.onLoad({ filter: /.*/ }, async ({ path: file, namespace }) => {
        const real = namespace === "file" ? realPathOf(file) : undefined;
        if (real !== undefined && open.some((folder) => isInside(folder, real))) return undefined;
        if (namespace !== "file" || !isInside(own, file))
          return failure(message("imports.notLoaded", { file: path.basename(file) }));
        return load(own, file, texts);
      });
    },
  };
}

function packageNamed(build: PluginBuild, name: string) {
  if (libraryNames.includes(name)) return { path: name, external: true };
  if (!bundledNames.includes(name)) return no(name);
  return build.resolve(name, { resolveDir: root, kind: "import-statement" });
}

/** Resolves an import of a student's own file by TypeScript's rules: `./helper.js` and `./helper` are both helper.ts. */
function ownFile(own: string, target: string, specifier: string): OnResolveResult {
  const [, stem = target, ending] = /^(.*?)(\.[jt]s)?$/s.exec(target) ?? [];
  const names = ending === ".ts" ? [target] : [`${stem}.ts`, `${stem}.js`];
  if (ending === undefined) names.push(path.join(stem, "index.ts"), path.join(stem, "index.js"));
  const found = names.find((name) => {
    const source = readSource(name, own);
    return "text" in source || source.problem !== "missing";
  });
  return found === undefined
    ? failure(message("imports.noHelper", { specifier }))
    : { path: found };
}

/**
 * Resolves a module of lib/. Only the mathematics, which lies directly in lib/, is open: figures and the notebook's
 * half are of no use here.
 */
function moduleOfLib(
  folder: string,
  target: string,
  specifier: string,
  importer: string,
): OnResolveResult {
  const [first, name = "", ...deeper] = path.relative(path.dirname(folder), target).split(path.sep);
  const file = name.replace(/(\.[jt]s)?$/, ".ts");
  if (first !== "lib" || deeper.length > 0 || !mathematics.has(file)) return no(specifier);
  // The module is loaded once for each file that imports it, so that a refusal can name the line.
  const suffix = `?${path.basename(importer)}`;
  const pluginData = { importer, specifier };
  return { path: path.join(lib, file), namespace: libNamespace, suffix, pluginData };
}

async function load(own: string, file: string, texts: Map<string, string>): Promise<OnLoadResult> {
  const name = path.basename(file);
  const source = readSource(file, own);
  if ("problem" in source) return failure(message(`source.${source.problem}`, { file: name }));
  texts.set(file, source.text);
  if (texts.size > sourceLimits.files) {
    return failure(message("imports.tooManyFiles", { count: sourceLimits.files }));
  }
  const errors = await computedImports(source.text, file);
  if (errors.length > 0) return { errors };
  // A comment that names a source map would make esbuild read that file, no matter what it is or where.
  const contents = source.text.replace(/([#@]\s*sourceMappingURL)=/g, "$1:");
  return { contents, loader: path.extname(file) === ".js" ? "js" : "ts" };
}

function no(specifier: string): OnResolveResult {
  const closed = /(^|\/)(solutions|tests)\//.test(specifier);
  return failure(message(closed ? "imports.ofSolution" : "imports.refused", { specifier }));
}

function failure(why: Message): { errors: PartialMessage[] } {
  return { errors: [bundlerError(why)] };
}

function realPathOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

/** A package's folder; its package.json is not always exported. */
function folderOfPackage(name: string): string {
  const main = realpathSync(require.resolve(name));
  const end = path.join("node_modules", name);
  return main.slice(0, main.indexOf(end) + end.length);
}
