import { existsSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";

/** What is required is the same module as what is imported: some packages have two. */
export const wholeModules: Plugin = {
  name: "whole modules",
  setup({ onLoad, onResolve }) {
    const namespace = "whole";
    const prefix = `${namespace}:`;
    onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path: name }) => ({
      path: name.slice(prefix.length),
      namespace,
    }));
    onLoad({ filter: /./, namespace }, ({ path: name }) => ({
      contents: `export * from "${name}";`,
      resolveDir: process.cwd(),
    }));
  },
};

const instead = path.resolve("export", "live", "worker", "instead");

/** What stands in a worker of a page in the place of modules that need Node, a kernel or a grader beside them. */
export const insteadOfNode: Plugin = {
  name: "instead of Node",
  setup({ onResolve }) {
    onResolve({ filter: /^tslab$/ }, () => ({ path: path.join(instead, "tslab.ts") }));
    onResolve({ filter: /^\.{1,2}\// }, ({ path: specifier, resolveDir, importer }) => {
      const file = path.resolve(resolveDir, specifier.replace(/\.js$/, ".ts"));
      if (importer.startsWith(instead) || !replaced.test(file)) return undefined;
      const found = path.join(instead, path.basename(file));
      return existsSync(found) ? { path: found } : undefined;
    });
  },
};

/** Node's own modules are loaded by nothing that a lesson's cells call; a cell that imports one hears so. */
export const withoutNode: Plugin = {
  name: "without Node",
  setup({ onLoad, onResolve }) {
    const namespace = "node";
    onResolve({ filter: /^node:/ }, ({ path: name }) => ({ path: name, namespace }));
    onLoad({ filter: /./, namespace }, ({ path: name }) => ({
      contents: `throw new Error("${name} is not in this page");`,
    }));
  },
};

/** The folders of the modules that are replaced, by modules of the same name. */
const replaced = /[\\/]lib[\\/](?:notebook|data)[\\/][^\\/]+$/;
