// Observable Plot is in a page once: as a script that the page and its workers run before their own.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as plot from "@observablehq/plot";
import type { Plugin } from "esbuild";
import { bundled } from "./bundle.js";

const name = "@observablehq/plot";

let made: Promise<string> | undefined;

/** A script that leaves Plot in the variable `coursePlot`, with all that the modules of lib/ call: one for all pages. */
export function plotProgram(): Promise<string> {
  made ??= makeProgram();
  return made;
}

function makeProgram(): Promise<string> {
  const banner = { js: "/* Observable Plot and D3, ISC License, © Observable, Mike Bostock */" };
  const contents = `export { ${called().join(", ")} } from "${name}";`;
  return bundled("plot", contents, { globalName: "coursePlot", banner });
}

function called(): string[] {
  const sources = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join("lib", file), "utf8"))
    .filter((source) => source.includes(name));
  const words = sources.flatMap((source) =>
    Array.from(source.matchAll(/\bPlot\.(\w+)|import \{([^}]+)\} from "@observablehq/g), (found) =>
      found.slice(1).join(" ").split(/\W+/),
    ),
  );
  return [...new Set(words.flat())].filter((word) => Object.hasOwn(plot, word)).sort();
}

/** What modules import instead, as an alias of esbuild. */
export const plotBeside = { [name]: path.resolve("export", "programs", "plotBeside.cts") };

/** The same for a worker's program; a cell that imports Plot itself has the whole of it. */
export const plotBesideModules: Plugin = {
  name: "Plot beside",
  setup({ onResolve }) {
    onResolve({ filter: /^@observablehq\/plot$/ }, ({ namespace }) =>
      namespace === "whole" ? undefined : { path: plotBeside[name] },
    );
  },
};
