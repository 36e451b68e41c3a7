// The declarations of the language for the running Node: everything in ES2023, and of what came later just
// the members that exist. Each is probed, so nothing type-checks that would not run.
import { readFileSync } from "node:fs";
import type ts from "typescript";
import type { TypeScript } from "./options.js";

/** Whether `name` exists in a part of the language: a global, the static side of one, or its instances. */
export type Probe = (side: "global" | "static" | "instance", of: string, name: string) => boolean;

const always = "es2023";
const probed = [
  "es2024.arraybuffer",
  "es2024.collection",
  "es2024.object",
  "es2024.promise",
  "es2024.regexp",
  "es2024.sharedmemory",
  "es2024.string",
  "esnext.array",
  "esnext.collection",
  "esnext.disposable",
  "esnext.error",
  "esnext.float16",
  "esnext.iterator",
  "esnext.promise",
  "esnext.sharedmemory",
];

export type Libraries = {
  /** One global file, because every program would merge the interfaces of sixty files again. */
  readonly text: string;
  readonly iterators: string;
  /** Names that only the declarations of browsers have. */
  readonly ofBrowsers: readonly string[];
};

/** @param folder - where TypeScript keeps its lib.*.d.ts */
export function readLibraries(ts: TypeScript, folder: string, probe: Probe): Libraries {
  const seen = new Set<string>();
  const texts: string[] = [];
  let iterators = "export {};";
  const add = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = readFileSync(`${folder}/lib.${name}.d.ts`, "utf8");
    for (const [, referred] of text.matchAll(/^\/\/\/ <reference lib="([^"]+)"/gm)) {
      if (referred !== undefined) add(referred);
    }
    const kept = probed.includes(name) ? whatRuns(ts, text, probe) : text;
    const plain = kept.replaceAll(/^\/\/\/ <reference .*$/gm, "");
    if (/^export \{\};/m.test(plain)) iterators = plain;
    else texts.push(plain);
  };
  for (const name of [always, ...probed]) add(name);
  return { text: texts.join("\n"), iterators, ofBrowsers: namesOfBrowsers(folder) };
}

/** Only two of the variables count: others, such as name and status, are ordinary words. */
function namesOfBrowsers(folder: string): readonly string[] {
  const text = readFileSync(`${folder}/lib.dom.d.ts`, "utf8");
  const types = text.matchAll(/^(?:interface|type) ([A-Z]\w*)/gm);
  return ["document", "window", ...new Set([...types].map(([, name = ""]) => name))];
}

/** A library's text without the members and variables that this Node lacks. */
function whatRuns(ts: TypeScript, text: string, probe: Probe): string {
  const file = ts.createSourceFile("lib.d.ts", text, ts.ScriptTarget.ESNext);
  const gone: ts.TextRange[] = [];
  const isNew = (name: string) =>
    file.statements.some(
      (statement) =>
        ts.isVariableStatement(statement) &&
        statement.declarationList.declarations.some((made) => made.name.getText(file) === name),
    );
  const visit = (statement: ts.Statement): void => {
    if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body)) {
      statement.body.statements.forEach(visit);
    } else if (ts.isVariableStatement(statement)) {
      const names = statement.declarationList.declarations.map(({ name }) => name.getText(file));
      if (!names.every((name) => probe("global", "", name))) gone.push(statement);
    } else if (ts.isInterfaceDeclaration(statement) && !isNew(statement.name.text)) {
      // A class that is new as a whole exists if and only if its variable does.
      gone.push(...membersGone(file, statement, probe));
    }
  };
  file.statements.forEach(visit);
  return without(text, gone);
}

/** Interfaces whose run-time objects have other names. */
const instances: Readonly<Record<string, string>> = {
  IteratorObject: "Iterator",
  ReadonlySet: "Set",
};

function membersGone(
  file: ts.SourceFile,
  { name: { text }, members, heritageClauses }: ts.InterfaceDeclaration,
  probe: Probe,
): ts.TextRange[] {
  const isStatic = text.endsWith("Constructor");
  const of = isStatic ? text.slice(0, -"Constructor".length) : (instances[text] ?? text);
  const has = (name: string) => probe(isStatic ? "static" : "instance", of, name);
  const gone: ts.TextRange[] = members.filter(
    (member) => member.name !== undefined && !has(member.name.getText(file)),
  );
  const disposal = { Disposable: "[Symbol.dispose]", AsyncDisposable: "[Symbol.asyncDispose]" };
  for (const clause of heritageClauses ?? []) {
    const base = clause.types.map((type) => type.getText(file)).join();
    const symbol = Object.entries(disposal).find(([type]) => type === base)?.[1];
    if (symbol !== undefined && !has(symbol)) gone.push(clause);
  }
  return gone;
}

/** Replaces ranges by spaces, so that every other position stays the same. */
function without(text: string, gone: readonly ts.TextRange[]): string {
  let rest = text;
  for (const { pos, end } of gone) {
    rest = rest.slice(0, pos) + rest.slice(pos, end).replace(/[^\n]/g, " ") + rest.slice(end);
  }
  return rest;
}
