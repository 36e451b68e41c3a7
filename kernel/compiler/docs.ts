// Documentation. Programs are parsed without it, which is faster; when somebody asks for it, the files
// that declare what is asked about are parsed once more, and their comments are put into the program's trees.
import type ts from "typescript";
import type { TypeScript } from "./options.js";

type Documented = ts.Node & { jsDoc?: ts.JSDoc[] };

const done = new WeakSet<ts.SourceFile>();

export function addDocs(ts: TypeScript, file: ts.SourceFile): void {
  if (done.has(file)) return;
  done.add(file);
  const { fileName, text, languageVersion } = file;
  const how = { languageVersion, jsDocParsingMode: ts.JSDocParsingMode.ParseAll };
  copyDocs(ts, ts.createSourceFile(fileName, text, how, true), file);
}

/** The two trees differ in their comments alone. */
function copyDocs(ts: TypeScript, from: Documented, to: Documented): void {
  if (from.jsDoc !== undefined && to.jsDoc === undefined) {
    to.jsDoc = from.jsDoc.map((doc) => Object.assign(doc, { parent: to }));
  }
  const children: ts.Node[] = [];
  ts.forEachChild(to, (child) => void children.push(child));
  let index = 0;
  ts.forEachChild(from, (child) => {
    const twin = children[index];
    index += 1;
    if (twin !== undefined && twin.kind === child.kind) copyDocs(ts, child, twin);
  });
}
