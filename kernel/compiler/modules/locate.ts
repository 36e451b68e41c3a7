// Finds the project file that an import names. As in TypeScript, "./softmax.js" is
// softmax.ts, and so is "./softmax".
import { posix } from "node:path";

/** The extensions that may stand for each one; the first file that exists is taken. */
const endings: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx", ".d.ts", ".js", ".jsx"],
  ".jsx": [".tsx", ".d.ts", ".jsx"],
  ".mjs": [".mts", ".d.mts", ".mjs"],
  ".cjs": [".cts", ".d.cts", ".cjs"],
  ".json": [".json"],
  ".ts": [".ts"],
  ".mts": [".mts"],
  ".cts": [".cts"],
  ".tsx": [".tsx"],
};
const unsaid = [".ts", ".tsx", ".d.ts", ".js", ".jsx"];

export function isRelative(specifier: string): boolean {
  return /^\.{0,2}\/|^\.{1,2}$/.test(specifier) || /^[A-Za-z]:[\\/]/.test(specifier);
}

export function locate(
  specifier: string,
  folder: string,
  exists: (path: string) => boolean,
): string | undefined {
  const whole = posix.isAbsolute(specifier) ? specifier : posix.join(folder, specifier);
  const ending = posix.extname(whole);
  const said = endings[ending];
  const stem = whole.slice(0, whole.length - ending.length);
  const candidates = [
    ...(said ?? []).map((other) => stem + other),
    ...unsaid.flatMap((other) => [whole + other]),
    ...unsaid.map((other) => `${whole}/index${other}`),
  ];
  return candidates.find(exists);
}

/** Where the executor looks for the compiled text of a file. */
export function compiledPath(path: string): string {
  return path.replace(/\.([mc]?)[jt]sx?$/, ".$1js");
}

export function isDeclaration(path: string): boolean {
  return /\.d\.[mc]?ts$/.test(path);
}

/** The place of a module's declarations instead of its source. */
export function declarationPath(path: string): string {
  return path.replace(/\.([mc]?)[jt]sx?$/, ".d.$1ts");
}
