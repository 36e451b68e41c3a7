import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { lazyRequire } from "../../node/lazyRequire.js";
import { type ExplorerPlace, explorerPlaces } from "./explorerPlaces.js";

export type PageScript = {
  /** A digest of what the script was made from, which serves as its name. */
  readonly key: string;
  readonly code: string;
};

let latest: PageScript | undefined;

/**
 * The script that brings figures and predictions to life in a page: lib/page with every figure of
 * the lessons' explorers and the functions of lib/ that they call, bundled for browsers.
 *
 * It is bundled again when a file of lib/ has changed, and cached in .cache/ for other kernels.
 */
export function pageScript(): PageScript {
  const key = `course-${fingerprint()}`;
  if (latest?.key !== key) latest = { key, code: cached(key) ?? build(key) };
  return latest;
}

/**
 * The same script with only those explorers that a page shows; unknown names are ignored.
 *
 * @param alias - modules to take in the place of packages
 */
export function pageScriptFor(
  names: readonly string[],
  alias: Readonly<Record<string, string>>,
): string {
  return bundled(
    explorerPlaces().filter(({ name }) => names.includes(name)),
    alias,
  );
}

const cache = path.resolve(".cache");

const cachedFile = () =>
  lazyRequire(
    "./lib/node/programs/cachedFile.cjs",
  ) as typeof import("../../node/programs/cachedFile.cjs");

function cached(key: string): string | undefined {
  return cachedFile().readCached(path.join(cache, key))?.toString();
}

/** Parts of lib/ that are never in the script. */
const elsewhere =
  /^(?:notebook|node|exercises)\b|^lessons\W[^\\/]+\W(?:words\W(?:\w+\W)?)?(?:predictions\.ts|exercises\W)/;

/** A digest of everything that the script may be made from, packages included. */
function fingerprint(): string {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !elsewhere.test(file))
    .map((file) => path.join("lib", file))
    .sort();
  const hash = createHash("sha256");
  for (const file of [...files, "package-lock.json"]) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

function build(key: string): string {
  const code = bundled(explorerPlaces());
  keep(key, code);
  return code;
}

function bundled(explorers: readonly ExplorerPlace[], alias = {}): string {
  const { buildSync } = lazyRequire("esbuild") as typeof import("esbuild");
  const { outputFiles } = buildSync({
    stdin: { contents: entry(explorers), resolveDir: path.resolve("lib", "page"), loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    define: { "globalThis.courseInPage": "true" },
    alias,
    banner: { js: "/* with Observable Plot and D3, ISC License, © Observable, Mike Bostock */" },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function entry(explorers: readonly ExplorerPlace[]): string {
  const imports = explorers.map(
    ({ lesson, name }) => `import { ${name} } from "../lessons/${lesson}/explorers/${name}.js";`,
  );
  return `import { hydrate } from "./hydrate.js";
${imports.join("\n")}
hydrate([${explorers.map(({ name }) => name).join(", ")}]);`;
}

/** Caches a script and deletes older ones. */
function keep(key: string, code: string): void {
  try {
    for (const file of readdirSync(cache)) {
      if (/^course-\w+(\.js)?$/.test(file)) rmSync(path.join(cache, file), { force: true });
    }
  } catch {
    // The folder does not exist yet, or cannot be written to.
  }
  cachedFile().writeCached(path.join(cache, key), code);
}
