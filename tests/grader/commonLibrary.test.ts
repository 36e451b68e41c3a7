import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { commonPartOf } from "../../scripts/grader/types/commonLibrary.js";
import { readLibraries } from "../../scripts/kernel/compiler/libraries.js";
import { probeNode } from "../../scripts/kernel/compiler/probe.js";
import { inRoot } from "../../scripts/setup/paths.mjs";

const folder = inRoot("node_modules", "typescript", "lib");

test("what is left out is left out with all that speaks of it, and nothing else is", () => {
  const text = `interface Date { getTime(): number }
interface DateConstructor { new (): Date }
declare var Date: DateConstructor;
interface Calendar extends Date { /** Of the week. */ day: number }
type Days = readonly Calendar[];
declare function daysOf(calendar: Calendar): number;
interface Number { toFixed(digits?: number): string; at(date: Date): number; of: Days }
declare var Infinity: number;`;
  const { text: common, rare } = commonPartOf(ts, text);
  expect(common.replace(/\s+/g, " ")).toBe(
    "interface Number {toFixed(digits?: number): string;} declare var Infinity: number;",
  );
  for (const name of ["Date", "DateConstructor", "Calendar", "Days", "daysOf"]) {
    expect(rare).toContain(name);
  }
});

test("what remains of the language's declarations is whole: nothing in it lacks a type", () => {
  const { text, rare } = commonPartOf(ts, readLibraries(ts, folder, probeNode).text);
  const file = ts.createSourceFile("lib.d.ts", text, ts.ScriptTarget.ESNext);
  const options: ts.CompilerOptions = { noLib: true, types: [], strict: true };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(["lib.d.ts"], options, {
    ...host,
    getSourceFile: (name) => (path.basename(name) === "lib.d.ts" ? file : undefined),
  });
  const found = ts.getPreEmitDiagnostics(program);
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual(
    [],
  );
  expect(rare).not.toContain("Array");
  expect(text).not.toMatch(new RegExp(`\\b(?:${rare.join("|")})\\b`));
});
