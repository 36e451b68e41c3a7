// tslab 1.0.22's executor and display API. Its transport and its converter, with a TypeScript of their own, are not
// loaded: the kernel has others. What is replaced in the executor's text has to be there, or the kernel refuses to
// start: an upgrade cannot bring a fault back unnoticed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { loadScript } from "../../lib/node/programs/script.cjs";
import { severalForms } from "../../lib/node/severalForms.js";
import type { MimeBundle, Output } from "../threads.js";
import { text } from "../words/threads.js";

const writtenFor = "1.0.22";

/** What the executor asks its converter for, made beforehand. */
export type Converted = {
  readonly output: string;
  readonly hasToplevelAwait: boolean;
  readonly lastExpressionVar?: string;
  readonly sideOutputs: readonly { readonly path: string; readonly data: string }[];
  readonly diagnostics: readonly never[];
  /** Options of vm.Script. */
  readonly script: { readonly filename: string; readonly lineOffset: number };
};

export type Executor = {
  /** Runs what the converter has made. @returns the last expression's value, if it has one */
  execute(source: string): Promise<true | { readonly value: unknown }>;
  /** Ends the wait for a cell that awaits. */
  interrupt(): void;
};

type Converter = { convert(): Converted };

type ExecutorModule = {
  createExecutor(
    root: string,
    converters: { readonly node: Converter },
    console: Console,
  ): Executor;
};

/** Texts of dist/executor.js, and what they are replaced with. */
const replacements: readonly (readonly [find: string, replace: string])[] = [
  // The kernel needs the error itself, to report it as Jupyter's protocol requires.
  ["console.error(e);\n            return false;", "throw e;"],
  ["console.error(e);\n                return false;", "throw e;"],
  ["console.log(ret);", "return { value: ret };"],
  // Cells assign straight to an object: through a Proxy, a loop took ten times as long.
  ["return new Proxy(exports, {", "return exports;\n        new Proxy(exports, {"],
  // The kernel loads some packages faster in its own way.
  [
    "const mod = requireFromSideOutputs(arg);",
    "const mod = requireFromSideOutputs(arg) ?? exports.packages(arg);",
  ],
  // Modules may import each other.
  [
    "mod._compile(sideOutputs.get(filename), filename);\n        sideModules.set(filename, mod);",
    "sideModules.set(filename, mod);\n        try {\n            mod._compile(sideOutputs.get(filename), filename);\n        } catch (e) {\n            sideModules.delete(filename);\n            throw e;\n        }",
  ],
  // The code has a name and line numbers.
  ["breakOnSigint: true,", "breakOnSigint: true, ...converted.script,"],
];

/**
 * Loads the executor.
 *
 * @param cache - the folder for what V8 compiled of it
 * @param packages - gives what some packages export, and undefined for the others
 * @throws {Error} if tslab is another version, or no longer has a text to replace
 */
export function loadExecutor(
  root: string,
  cache: string,
  packages: (id: string) => unknown,
): ExecutorModule {
  const tslab = tslabIn(root);
  const { version } = tslab("../package.json");
  if (version !== writtenFor) {
    throw new Error(text.otherTslab({ writtenFor, version: String(version) }));
  }
  const file = tslab.resolve("./executor.js");
  // Comments such as /** @module name */, which made a cell a module, are not read.
  provide(tslab, "./metadata.js", { getCodeMetadata: () => ({}) });
  const { exports } = loadScript(file, cache, replaced(readFileSync(file, "utf8")));
  return Object.assign(exports as ExecutorModule, { packages });
}

/**
 * Lets `display` and `newDisplay` of the package tslab show things through the kernel.
 *
 * @param send - takes what they show
 */
export function provideDisplay(
  root: string,
  typescript: string,
  send: (output: Output) => void,
): void {
  const tslab = tslabIn(root);
  provide(tslab, "@tslab/typescript-for-tslab", { version: typescript });
  provide(tslab, "./jupyter.js", {
    lastWriteDisplayData: (
      shown: Omit<Extract<Output, { data: unknown }>, "type">,
      isUpdate?: boolean,
    ) =>
      send({
        type: isUpdate === true ? "update_display_data" : "display_data",
        ...shown,
        data: formsOf(shown.data),
      }),
  });
}

/** All forms of one output. */
function formsOf(data: MimeBundle): MimeBundle {
  const several = data[severalForms];
  return typeof several === "string" ? (JSON.parse(several) as MimeBundle) : data;
}

function tslabIn(root: string): NodeJS.Require {
  const require = createRequire(path.join(root, "package.json"));
  return createRequire(require.resolve("tslab"));
}

/** Replaces the exports of one of tslab's modules. */
function provide(tslab: NodeJS.Require, id: string, exports: object): void {
  const file = tslab.resolve(id);
  const module = { id: file, filename: file, path: path.dirname(file), loaded: true, exports };
  Reflect.set(tslab.cache, file, { ...module, children: [], paths: [], isPreloading: false });
}

function replaced(executor: string): string {
  return replacements.reduce((source, [find, replace]) => {
    if (source.split(find).length !== 2) {
      const replacedIn = "kernel/run/tslab.ts";
      throw new Error(text.otherText({ file: "executor.js", replacedIn, text: find }));
    }
    return source.replace(find, () => replace);
  }, executor);
}
