import { readFileSync } from "node:fs";
import path from "node:path";
import { type Node, parse } from "acorn";
import { type Plugin, transform } from "esbuild";

const checksFolder = path.join("tests", "exercises");

/**
 * Makes of each file of checks a module that exports `run`, which registers the checks: they run again on each mistake
 * that an answer may make, and a module runs once. What they import from vitest and answer.js, the grader gives.
 */
export const checksAsFunctions: Plugin = {
  name: "checks as functions",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.test\.ts$/ }, async ({ path: file }) => ({
      contents: asFunction(await withoutTypes(readFileSync(file, "utf8"))),
      loader: "js",
    }));
    // What checks share says things, too.
    onResolve({ filter: /\/answer\.js$/ }, ({ importer }) =>
      importer.includes(checksFolder) ? { path: "answer", namespace: "given" } : undefined,
    );
    onLoad({ filter: /./, namespace: "given" }, () => ({
      contents: `import { encodeMessage } from "./grader/protocol/message.ts";
        export const say = encodeMessage;
        export const given = {};
        export const seed = () => given.seed();`,
      resolveDir: process.cwd(),
    }));
  },
};

async function withoutTypes(source: string): Promise<string> {
  const { code } = await transform(source, { loader: "ts", target: "es2022", tsconfigRaw: {} });
  return code;
}

/** The imports as they are, and the rest in a function that is given what vitest and answer.js export. */
function asFunction(code: string): string {
  const { body } = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const text = ({ start, end }: Node) => code.slice(start, end);
  const imports = body.filter((node) => node.type === "ImportDeclaration");
  const rest = body.filter((node) => node.type !== "ImportDeclaration");
  const given = imports.flatMap(({ source, specifiers }) => {
    const name = /^vitest$|answer(?=\.js$)/.exec(String(source.value))?.[0];
    if (name === undefined) return [];
    const names = specifiers.map((one) =>
      one.type === "ImportSpecifier" ? `${text(one.imported)}: ${text(one.local)}` : "",
    );
    return [`const { ${names.join(", ")} } = require("${name}");`];
  });
  const kept = imports.filter(({ source }) => !/^vitest$|answer\.js$/.test(String(source.value)));
  return `${kept.map(text).join("\n")}
import { given } from "./answer.js";
export const run = (require) => {
Object.assign(given, require("answer"));
${[...given, ...rest.map(text)].join("\n")}
};`;
}
