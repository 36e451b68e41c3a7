// The thread that checks types, with the TypeScript of the notebook's kernel and its declarations of the language,
// so that an exercise and a cell get the same messages. After its start a check takes some milliseconds.
import { createRequire } from "node:module";
import path from "node:path";
import { parentPort } from "node:worker_threads";
import type ts from "typescript";
import { speakCurrentLanguage } from "../../kernel/compiler/diagnosticLanguage.js";
import { readLibraries } from "../../kernel/compiler/libraries.js";
import { probeNode } from "../../kernel/compiler/probe.js";
import { explained, lookAlikeAt } from "../../kernel/lookAlikes/lookAlikes.js";
import { cachedText } from "../../lib/node/programs/programs.cjs";
import { loadScript } from "../../lib/node/programs/script.cjs";
import { type Language, speak } from "../../lib/words/language.js";
import { AnswerFiles, root } from "./answerFiles.js";
import { AnswerProgram, type TypeScript } from "./answerProgram.js";
import { commonPartOf } from "./commonLibrary.js";
import type { Found } from "./typeChecker.js";

const file = createRequire(import.meta.url).resolve("typescript");
const script = loadScript(file, path.join(root, ".cache", "programs"));
const typescript = script.exports as TypeScript;

const files = new AnswerFiles();
let whole: AnswerProgram | undefined;
const few = fewDeclarations().then((library) => new AnswerProgram(typescript, { library }, files));

/** Kept, because they are cut out of all declarations, which take long to read. */
function fewDeclarations(): Promise<string> {
  const versions = [typescript.version, process.version];
  return cachedText("declarations", versions, async (reading) => {
    const compiler = path.join(root, "kernel", "compiler");
    for (const name of ["libraries.ts", "probe.ts"]) reading.file(path.join(compiler, name));
    reading.file(path.join(import.meta.dirname, "commonLibrary.ts"));
    return commonPartOf(typescript, allDeclarations().text);
  });
}

function allDeclarations() {
  return readLibraries(typescript, path.dirname(file), probeNode);
}

/** Everything wrong with an answer, in the wording that TypeScript uses when it has all declarations of the language. */
async function diagnosticsOf(entry: string): Promise<readonly ts.Diagnostic[]> {
  if ((await few).check(entry).length === 0) return [];
  if (whole === undefined) {
    const { text, iterators } = allDeclarations();
    whole = new AnswerProgram(typescript, { library: text, iterators }, files);
  }
  return whole.check(entry);
}

function found({ file, start = 0, length = 1, messageText }: ts.Diagnostic): Found[] {
  if (file === undefined) return [];
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const lineText = file.text.split(/\r?\n/, line + 1)[line] ?? "";
  const told = typescript.flattenDiagnosticMessageText(messageText, "\n");
  const lookAlike = lookAlikeAt(file.text, start, length, told);
  const message = lookAlike === undefined ? told : explained(told, lookAlike);
  return [{ line: line + 1, column: character, length, lineText, message }];
}

type Question = { readonly folder: string; readonly id: string; readonly inLanguage: Language };

parentPort?.on("message", async ({ folder, id, inLanguage }: Question) => {
  // An answer that the grader refuses to load is refused here too, before this thread reads it.
  const entry = files.open(folder, id);
  speak(inLanguage);
  speakCurrentLanguage(typescript, path.dirname(file));
  const all = entry === undefined ? [] : await diagnosticsOf(entry);
  parentPort?.postMessage(all.flatMap(found));
  script.remember();
});
