import type { TypeScript } from "./options.js";

const declared =
  /\b(?:type|interface|class|const|let|var|function|enum|namespace)\s+([\p{ID_Continue}$]+)/gu;
const imported = /^\s*import\s+(?:type\s+)?([^"';]*?)\s+from\b/gmu;
const word = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/** Identifiers of a text that it neither declares nor imports; comments and texts in quotes mention nothing. */
export function foreignWordsIn(ts: TypeScript, text: string): ReadonlySet<string> {
  const { EndOfFileToken, Identifier } = ts.SyntaxKind;
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, undefined, text);
  const words = new Set<string>();
  for (let token = scanner.scan(); token !== EndOfFileToken; token = scanner.scan()) {
    if (token === Identifier) words.add(scanner.getTokenValue());
  }
  for (const [, name = ""] of text.matchAll(declared)) words.delete(name);
  for (const [, names = ""] of text.matchAll(imported)) {
    for (const [name] of names.matchAll(word)) words.delete(name);
  }
  return words;
}
