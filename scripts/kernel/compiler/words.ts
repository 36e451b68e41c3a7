import type { TypeScript } from "./options.js";

/** Every identifier of a text; comments and texts in quotes mention nothing. */
export function wordsIn(ts: TypeScript, text: string): ReadonlySet<string> {
  const { EndOfFileToken, Identifier } = ts.SyntaxKind;
  const scanner = ts.createScanner(ts.ScriptTarget.ESNext, true, undefined, text);
  const words = new Set<string>();
  for (let token = scanner.scan(); token !== EndOfFileToken; token = scanner.scan()) {
    if (token === Identifier) words.add(scanner.getTokenValue());
  }
  return words;
}
