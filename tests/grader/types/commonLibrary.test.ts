import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { commonPartOf } from "../../../grader/types/commonLibrary.js";
import { readLibraries } from "../../../kernel/compiler/libraries.js";
import { probeNode } from "../../../kernel/compiler/probe.js";
import { inRoot } from "../../../lib/node/paths.mjs";

const folder = inRoot("node_modules", "typescript", "lib");
const all = readLibraries(ts, folder, probeNode).text;
const common = commonPartOf(ts, all);

/** Programs made of files, with one text for the declarations of the language. */
function programOf(library: string, files: readonly string[], own: ts.CompilerOptions = {}) {
  const options: ts.CompilerOptions = { types: [], strict: true, skipLibCheck: true, ...own };
  const host = ts.createCompilerHost(options);
  const name = "/lib.d.ts";
  return ts.createProgram(files, options, {
    ...host,
    getDefaultLibFileName: () => name,
    fileExists: (file) => file === name || host.fileExists(file),
    getSourceFile: (file, target) =>
      file === name ? ts.createSourceFile(name, library, target) : host.getSourceFile(file, target),
  });
}

test("only the name of a rare type is left, and nothing that mentions what is gone", () => {
  const text = `interface Date { getTime(): number }
interface Date { /** Of the week. */ day: number }
interface DateConstructor { new (): Date }
declare var Date: DateConstructor;
declare namespace Intl { type Locale = string }
type Locales = readonly Intl.Locale[];
interface Number { toFixed(digits?: number): string; in(locales: Locales): string; at(date: Date): number }
declare var Infinity: number;`;
  expect(commonPartOf(ts, text).replace(/\s+/g, " ")).toBe(
    `interface Date { readonly "only its name": "Date" } interface Number { toFixed(digits?: number): string; at(date: Date): number } declare var Infinity: number;`,
  );
});

test("what remains of the language's declarations is whole: nothing in it lacks a type", () => {
  const found = ts.getPreEmitDiagnostics(programOf(common, [], { skipLibCheck: false }));
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual(
    [],
  );
  expect(common).not.toMatch(/\bIntl\b|\bDateConstructor\b/);
  expect(common.length).toBeLessThan(all.length / 3);
});

test("what an answer imports of lib/ has the same types as with all declarations", () => {
  const files = readdirSync(inRoot("lib")).filter((name) => name.endsWith(".ts"));
  const own: ts.CompilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const declared = (library: string) => {
    const texts: Record<string, string> = {};
    const paths = files.map((name) => inRoot("lib", name));
    programOf(library, paths, own).emit(undefined, (file, text) => {
      texts[path.basename(file)] = text;
    });
    return texts;
  };
  const whole = declared(all);
  expect(Object.keys(whole).length).toBeGreaterThanOrEqual(files.length);
  expect(declared(common)).toEqual(whole);
});
