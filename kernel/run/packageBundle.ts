// Bundles packages of many files into one text, made once by esbuild and kept until other packages are installed.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { digest, readCached, writeCached } from "../../lib/node/programs/cachedFile.cjs";

/**
 * Packages that are bundled together because one imports another, so that each module is loaded only once.
 */
export type Group = {
  readonly name: string;
  readonly packages: readonly string[];
  /** Their module format, as Node's own require finds it. */
  readonly format: "esm" | "cjs";
  /** Makes of the bundle one that starts faster; undefined if that cannot be done. */
  readonly hasten?: (bundle: string) => string | undefined;
};

export type Bundle = {
  readonly file: string;
  /** A CommonJS module whose exports are named after the packages; each is a function that loads its package. */
  readonly source: string;
};

/**
 * The bundle of a group of packages.
 *
 * @param root - the folder with node_modules
 * @param cache - the folder for bundles
 * @throws {Error} if no bundle exists and a new one cannot be made and stored, because a package is missing or cannot
 *   be bundled, or the folder cannot be written to
 */
export function packageBundle(root: string, cache: string, group: Group): Bundle {
  // npm writes down here what it has installed, esbuild itself included, whenever it changes any of it.
  const installed = fs.readFileSync(path.join(root, "node_modules", ".package-lock.json"));
  const key = digest(JSON.stringify([digest(installed), group, options, version]));
  const file = path.join(cache, `${group.name}-${key}.cjs`);
  const known = readCached(file);
  if (known !== undefined) return { file, source: known.toString() };
  // Without a place to keep it, making it would take longer each time than it saves.
  fs.mkdirSync(cache, { recursive: true });
  fs.accessSync(cache, fs.constants.W_OK);
  const source = bundled(root, group);
  removeOutdated(cache, group, path.parse(file).name);
  writeCached(file, Buffer.from(source));
  return { file, source };
}

/** To be raised whenever bundles are made in another way that the rest of the key does not show. */
const version = 1;

/** esbuild's. */
const options = {
  bundle: true,
  platform: "node" as const,
  target: "node20.19",
  format: "cjs" as const,
  // The conditions are those of Node's require, without the one for bundlers.
  conditions: [] as string[],
  // Functions that share a scope may be renamed, but `console.log(Plot.dot)` has to print the name that it knows.
  keepNames: true,
  legalComments: "none" as const,
  write: false as const,
  metafile: true as const,
  logLevel: "silent" as const,
};

function bundled(root: string, group: Group): string {
  const require = createRequire(path.join(root, "package.json"));
  const { buildSync } = require("esbuild") as typeof import("esbuild");
  const names = group.packages.map((name) => JSON.stringify(name));
  const contents = names.map((name) => `exports[${name}] = () => require(${name});`).join("\n");
  const { outputFiles, metafile } = buildSync({
    ...options,
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
  });
  const inputs = new Map(
    Object.entries(metafile.inputs).map(([input, { format }]) => [
      path.resolve(root, input),
      format,
    ]),
  );
  for (const name of group.packages) {
    const file = require.resolve(name);
    if (inputs.get(file) !== group.format)
      throw new Error(`Node loads ${file} for ${name}; the bundle has another file or format.`);
  }
  const [{ text }] = outputFiles;
  return group.hasten?.(text) ?? text;
}

/** Stored bundles of the group for packages that were installed earlier, and V8's compiled code for them. */
function removeOutdated(cache: string, { name }: Group, current: string): void {
  for (const file of fs.readdirSync(cache)) {
    if (!file.startsWith(`${name}-`) || file.startsWith(current)) continue;
    try {
      fs.rmSync(path.join(cache, file), { force: true });
    } catch {
      // Another kernel has it open, and it does no harm.
    }
  }
}
