// How files are parsed, and for how long the trees are kept.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

/** What one cell needs and the next does not is not parsed again for the one after. */
export function keepingRegistry(ts: TypeScript, root: string): ts.DocumentRegistry {
  const registry = ts.createDocumentRegistry(true, root, docs(ts));
  return { ...registry, releaseDocument: () => {}, releaseDocumentWithKey: () => {} };
}

/** They are parsed when somebody asks for them: see docs.ts. In JavaScript they are its types. */
export function docs(ts: TypeScript): ts.JSDocParsingMode {
  return ts.JSDocParsingMode.ParseForTypeInfo;
}
