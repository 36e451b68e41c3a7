// The thread that checks types: TypeScript as a language service, the one of the notebook's kernel, so that
// an exercise and a cell get the same messages. After its start a check takes some milliseconds.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parentPort } from "node:worker_threads";

/** @typedef {import("./typeChecker.js").Found} Found */

const require = createRequire(import.meta.url);
/** @type {typeof import("@tslab/typescript-for-tslab")} */
const ts = createRequire(require.resolve("tslab"))("@tslab/typescript-for-tslab");

/** @param {string} file */
const forward = (file) => file.split(path.sep).join("/");
const root = forward(path.resolve(import.meta.dirname, "..", "..", ".."));
const globals = forward(path.join(import.meta.dirname, "globals.d.ts"));
const libraries = forward(path.dirname(ts.getDefaultLibFilePath({})));
/** Every folder of answers is seen as this one, so that `../../lib/` is the course's wherever they lie. */
const exercises = `${root}/exercises/`;

let folder = "";
let entry = "";

/** @param {string} file */
function realOf(file) {
  const name = forward(file);
  return name.startsWith(exercises) ? path.join(folder, name.slice(exercises.length)) : file;
}

/** @param {string} file */
function read(file) {
  try {
    const text = readFileSync(realOf(file), "utf8");
    // Half of the start would go into reading the comments of the language's own declarations.
    return file.startsWith(libraries) ? text.replace(/\/\*[\s\S]*?\*\//g, "") : text;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function versionOf(file) {
  if (file.includes("/node_modules/")) return "";
  const { mtimeMs, size } = statSync(realOf(file), { throwIfNoEntry: false }) ?? {};
  return `${folder} ${mtimeMs} ${size}`;
}

/** @type {import("@tslab/typescript-for-tslab").CompilerOptions} */
const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getCurrentDirectory: () => root,
  getDefaultLibFileName: () => `${libraries}/lib.es2022.d.ts`,
  getScriptFileNames: () => [globals, entry],
  getScriptVersion: versionOf,
  getScriptSnapshot(file) {
    const text = read(file);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  readFile: read,
  fileExists: (file) => statSync(realOf(file), { throwIfNoEntry: false })?.isFile() ?? false,
  directoryExists: (file) =>
    statSync(realOf(file), { throwIfNoEntry: false })?.isDirectory() ?? false,
  realpath: (file) => file,
});

/** @returns {Found[]} */
function check() {
  const found = [
    ...service.getSyntacticDiagnostics(entry),
    ...service.getSemanticDiagnostics(entry),
  ];
  return found.flatMap(({ file, start = 0, length = 1, messageText }) => {
    if (file === undefined) return [];
    const { line, character } = file.getLineAndCharacterOfPosition(start);
    const lineText = file.text.split(/\r?\n/, line + 1)[line] ?? "";
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return [{ line: line + 1, column: character, length, lineText, message }];
  });
}

parentPort?.on("message", ({ folder: from, id }) => {
  folder = from;
  entry = `${exercises}${id}.ts`;
  parentPort?.postMessage(check());
});
