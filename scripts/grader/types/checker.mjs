// The thread that checks types: TypeScript as a language service, the one of the notebook's kernel, so that
// an exercise and a cell get the same messages. After its start a check takes some milliseconds.
import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parentPort } from "node:worker_threads";
import lookAlikes from "../../kernel/lookAlikes/lookAlikes.cjs";
import { readSource, sourceLimits, statsOf } from "../source.mjs";

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
/** The answer's own folder in it, as a real path. */
let own = "";
/** The files of the student's that have been read for one answer. */
const files = new Set();

/** @param {string} file */
function realOf(file) {
  const name = forward(file);
  return name.startsWith(exercises) ? path.join(folder, name.slice(exercises.length)) : file;
}

/** @param {string} file */
function read(file) {
  const name = forward(file);
  if (name.startsWith(exercises)) return readOwn(realOf(file));
  // A reference in an answer may name any file of the machine, and some have no end.
  if (![`${root}/lib/`, globals, libraries].some((open) => name.startsWith(open))) {
    if (!name.startsWith(`${root}/node_modules/`)) return undefined;
  }
  try {
    const text = readFileSync(file, "utf8");
    // Half of the start would go into reading the comments of the language's own declarations.
    return file.startsWith(libraries) ? text.replace(/\/\*[\s\S]*?\*\//g, "") : text;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function readOwn(file) {
  files.add(file);
  if (files.size > sourceLimits.files) return undefined;
  const source = readSource(file, own);
  return "text" in source ? source.text : undefined;
}

/** @param {string} file */
function versionOf(file) {
  if (file.includes("/node_modules/")) return "";
  const { mtimeMs, size } = statsOf(realOf(file)) ?? {};
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
  fileExists: (file) =>
    files.size <= sourceLimits.files && (statsOf(realOf(file))?.isFile() ?? false),
  directoryExists: (file) => statsOf(realOf(file))?.isDirectory() ?? false,
  realpath: (file) => file,
});

/**
 * What the grader refuses to load is refused here too, and keeps this thread out of it.
 *
 * @param {string} id
 */
function canBeRead(id) {
  try {
    own = path.join(realpathSync(folder), path.dirname(id));
  } catch {
    return false;
  }
  return readOwn(realOf(entry)) !== undefined;
}

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
    const told = ts.flattenDiagnosticMessageText(messageText, "\n");
    const found = lookAlikes.lookAlikeAt(file.text, start, length, told);
    const message = found === undefined ? told : lookAlikes.explained(told, found);
    return [{ line: line + 1, column: character, length, lineText, message }];
  });
}

parentPort?.on("message", ({ folder: from, id }) => {
  folder = from;
  entry = `${exercises}${id}.ts`;
  files.clear();
  parentPort?.postMessage(canBeRead(id) ? check() : []);
});
