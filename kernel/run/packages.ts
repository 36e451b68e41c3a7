// Packages of many files load faster from one: Observable Plot in a third of the time, mathjs in half.
import path from "node:path";
import timers from "node:timers";
import { loadScript } from "../../lib/node/programs/script.cjs";
import { lazyMathjs } from "./lazyMathjs.js";
import { type Bundle, type Group, packageBundle } from "./packageBundle.js";

/** The packages for which bundling pays. */
const groups: readonly Group[] = [
  {
    name: "plot",
    packages: ["@observablehq/plot", "d3-array", "d3-random"],
    format: "esm",
  },
  { name: "mathjs", packages: ["mathjs"], format: "cjs", hasten: lazyMathjs },
];

/** Milliseconds after which V8 has compiled most of what a lesson needs from a package, so that its code is cached. */
const warm = 5000;

/** Node's own timer, which belongs to no cell. */
const { setTimeout: later } = timers;

type Exports = Readonly<Record<string, unknown>>;
type Loaders = Readonly<Record<string, () => Exports>>;

/**
 * Loads packages, each once, as Node's own require would, but faster.
 *
 * @param root - the folder with node_modules and .cache
 * @returns gives a package's exports, or undefined if Node's own require is to load it: a package that is not
 * among those for which it pays, a file in a package, or all where bundling fails
 */
export function packageLoader(root: string): (id: string) => unknown {
  const cache = path.join(root, ".cache", "programs", "packages");
  const loaders = groups.flatMap((group) => {
    const load = groupLoader(root, cache, group);
    return group.packages.map((id) => [id, load] as const);
  });
  const loaderOf = new Map(loaders);
  return (id) => loaderOf.get(id)?.(id);
}

/** The packages that a text names as what it imports, or something that looks like one. */
export function packagesNamed(source: string): string[] {
  return [...source.matchAll(/\bfrom\s*(["'])([^."'\n][^"'\n]*)\1/g)].map(([, , id = ""]) => id);
}

function groupLoader(root: string, cache: string, group: Group): (id: string) => unknown {
  const loaded = new Map<string, unknown>();
  let loaders: Loaders | undefined;
  let isRefused = false;
  return (id) => {
    if (loaded.has(id) || isRefused) return loaded.get(id);
    try {
      const begun = loaders ?? run(packageBundle(root, cache, group), cache);
      // An interruption during the next line would leave modules half loaded, so they are then loaded afresh.
      loaders = undefined;
      const exports = begun[id]();
      loaders = begun;
      loaded.set(id, group.format === "esm" ? namespaceOf(exports) : exports);
    } catch {
      isRefused = true; // If something is wrong with the package, Node's own require will report it.
    }
    return loaded.get(id);
  };
}

function run({ file, source }: Bundle, cache: string): Loaders {
  const { exports, remember } = loadScript(file, cache, source);
  later(remember, warm).unref();
  return exports as Loaders;
}

/**
 * The value of Node's require for a module: an object with nothing but its exports. One that esbuild makes says that
 * it once was a module, and has no default import then.
 */
function namespaceOf(exports: Exports): Exports {
  if ("default" in exports) return exports;
  const namespace = Object.create(null, { [Symbol.toStringTag]: { value: "Module" } });
  for (const name of Object.keys(exports).sort())
    Object.defineProperty(namespace, name, { enumerable: true, get: () => exports[name] });
  return Object.preventExtensions(namespace);
}
