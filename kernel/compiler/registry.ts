// How files are parsed, and for how long the trees are kept.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

/** Keeps trees that the next cell does not need, so that they need not be parsed again for a later one. */
export function keepingRegistry(ts: TypeScript, root: string): ts.DocumentRegistry {
  const registry = ts.createDocumentRegistry(true, root, docs(ts));
  return { ...registry, releaseDocument: () => {}, releaseDocumentWithKey: () => {} };
}

/** Comments are parsed only on demand (see docs.ts), except in JavaScript, where they hold the types. */
export function docs(ts: TypeScript): ts.JSDocParsingMode {
  return ts.JSDocParsingMode.ParseForTypeInfo;
}
