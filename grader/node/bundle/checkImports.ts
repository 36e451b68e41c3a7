import { existsSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "esbuild";

/** Leaves the imports of checks to the grader, which provides them (core/checks/runChecks.ts). */
export const providedByGrader: Plugin = {
  name: "provided by the grader",
  setup({ onResolve }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", external: true }));
    onResolve({ filter: /\/answer\.js$/ }, () => ({ path: "answer", external: true }));
  },
};

/** Lets checks that lie elsewhere import like the course's own, except what lies beside them. */
export function asIfBeside(file: string): Plugin {
  return {
    name: "as if beside the checks of the course",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^/ }, ({ path: specifier, importer, kind }) => {
        const ofPackage = importer === "" || importer.includes("node_modules");
        if (kind === "entry-point" || ofPackage) return undefined;
        const own = path.resolve(path.dirname(importer), specifier.replace(/\.js$/, ".ts"));
        if (specifier.startsWith(".") && existsSync(own)) return { path: own };
        return resolve(specifier, { kind: "import-statement", resolveDir: path.dirname(file) });
      });
    },
  };
}
