import { stripVTControlCharacters } from "node:util";
import vm from "node:vm";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { failureOf, lateFailureOf } from "../../../kernel/run/failure.js";
import { addCell } from "../../../kernel/run/sources.js";
import { installStacks } from "../../../kernel/run/stack.js";
import { text } from "../../../kernel/words/threads.js";

const prepare = Error.prepareStackTrace;
beforeAll(installStacks);
afterAll(() => {
  if (prepare === undefined) Reflect.deleteProperty(Error, "prepareStackTrace");
  else Error.prepareStackTrace = prepare;
});

let executions = 0;

/** What a cell throws, and how that is shown. */
function run(source: string) {
  const { outputText: javascript, sourceMapText: sourceMap = "" } = ts.transpileModule(source, {
    compilerOptions: { sourceMap: true, target: ts.ScriptTarget.ES2022 },
  });
  const filename = addCell(++executions, 3, source, { javascript, sourceMap });
  try {
    vm.runInThisContext(`(function () {\n${javascript}\n})()`, { filename, lineOffset: -1 });
  } catch (error) {
    const { traceback, ...failure } = failureOf(error);
    const lines = traceback.map(stripVTControlCharacters).join("\n").split("\n");
    // The test itself calls the cell.
    return { ...failure, lines: lines.filter((line) => !line.includes(import.meta.filename)) };
  }
  throw new Error("nothing was thrown");
}

test("an error points to the cell's own line, whatever became of it in JavaScript", () => {
  const { name, message, lines } = run(
    "interface Point { x: number }\n\nconst step = (p: Point): number => {\n  throw new RangeError('too far');\n};\nstep({ x: 1 });",
  );
  expect([name, message]).toEqual(["RangeError", "too far"]);
  expect(lines).toEqual([
    "RangeError: too far",
    "  2 | ",
    "  3 | const step = (p: Point): number => {",
    "> 4 |   throw new RangeError('too far');",
    "    |         ^",
    "  5 | };",
    "  6 | step({ x: 1 });",
    "    at step (cell [3]:4:9)",
    "    at cell [3]:6:1",
  ]);
});

test("frames of Node, of packages and of the kernel are left out", () => {
  const { lines } = run("[1].map(() => { JSON.parse('{'); });");
  expect(lines.filter((line) => line.includes(" at ")).join()).not.toMatch(
    /node:|node_modules|kernel|vitest/,
  );
});

test("the lines of the cell are shown, however deep in a package an error arises", () => {
  vm.runInThisContext(
    "globalThis.descend = (depth) => { if (depth === 0) throw new Error('deep'); descend(depth - 1); };",
    { filename: "/project/node_modules/deep/index.js" },
  );
  const { lines } = run("function outer() {\n  globalThis.descend(50);\n}\nouter();");
  Reflect.deleteProperty(globalThis, "descend");
  expect(lines.slice(-2)).toEqual(["    at outer (cell [3]:2:14)", "    at cell [3]:4:1"]);
  expect(
    run("const f = () => { f(); };\nf();").lines.filter((line) => / at /.test(line)),
  ).toHaveLength(10);
});

test("functions have the names that the cell gives them", () => {
  const { lines } = run(
    "const exports: any = {};\nexports.f = () => { throw new Error('no'); };\nexports.tsLastExpr = [1].map(() => { exports.f(); });",
  );
  expect(lines.filter((line) => / at .*cell/.test(line))).toEqual([
    "    at f (cell [3]:2:27)",
    "    at cell [3]:3:46",
    "    at cell [3]:3:26",
  ]);
});

test("the mark below a line stands below its place, also behind tabs", () => {
  expect(run("\tthrow new Error('tab');").lines.slice(1, 3)).toEqual([
    "> 1 | \tthrow new Error('tab');",
    "    | \t      ^",
  ]);
});

test("an error's cause is shown, and so are the errors that it combines", () => {
  expect(
    run("throw new Error('outer', { cause: new TypeError('inner') });").lines.join("\n"),
  ).toContain("Caused by TypeError: inner");
  expect(run("throw new AggregateError([new Error('one'), 2], 'both');").lines.join("\n")).toMatch(
    /Caused by Error: one[\s\S]*Caused by 2/,
  );
});

test("a thrown value that is not an error is shown as it is", () => {
  expect(run("throw 'text';")).toMatchObject({ name: "Thrown", message: "text" });
  expect(run("throw { code: 1 };")).toMatchObject({ name: "Thrown", message: "{ code: 1 }" });
  expect(run("throw undefined;")).toMatchObject({ name: "Thrown", message: "undefined" });
});

test("an error that cannot be read is an error all the same", () => {
  expect(
    run("throw Object.defineProperty(new Error(), 'message', { get() { throw 1; } });").name,
  ).toBe(text.thrown);
  expect(
    run("throw new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 1; } });").name,
  ).toBe(text.thrown);
});

test("a failure after a cell's end says whose it is", () => {
  const { message, traceback } = lateFailureOf(7, new Error("late"));
  expect(message).toBe(text.late({ message: "late", cell: 7 }));
  expect(stripVTControlCharacters(traceback[0] ?? "")).toBe(`Error: ${message}`);
});
