import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The text of each package that an answer imports. */
export type Libraries = Readonly<Record<string, string>>;

// mathjs is used as the one file that it ships: bundling it with each answer would take most of a second.
const files: Readonly<Record<string, string>> = { mathjs: "mathjs/lib/browser/math.js" };
const require = createRequire(import.meta.url);

// By default the engine keeps ten calls of a stack, so an error deep in mathjs would name no line of the answer.
const withLongStacks = "Error.stackTraceLimit = 50;";

/** The packages that an answer may import, apart from those that are bundled with it. */
export const libraryNames: readonly string[] = Object.keys(files);
export const bundledNames: readonly string[] = ["d3-array"];

/** @param code - a bundled answer */
export function librariesOf(code: string): Libraries {
  const used = Object.entries(files).filter(([name]) => code.includes(`require("${name}")`));
  return Object.fromEntries(
    used.map(([name, file]) => [
      name,
      `${withLongStacks}${readFileSync(require.resolve(file), "utf8")}`,
    ]),
  );
}
