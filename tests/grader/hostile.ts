import type { ExerciseStatus } from "../../grader/protocol/results.js";
import { text } from "../../grader/words/words.js";
import { saying, some } from "./saying.js";

const { answer, imports, source } = text;

export type Hostile = {
  /** What the answer does. */
  readonly name: string;
  /** Its file, given the name of the function that the exercise asks for. */
  readonly file: (name: string) => string | Uint8Array | undefined;
  readonly status: ExerciseStatus;
  /** What the message of its first check says. */
  readonly says: RegExp;
};

const body = (code: string) => (name: string) =>
  `export function ${name}(...args: any[]): any {\n  ${code}\n}\n`;

/** Answers that do things an answer should not do, one for each exercise. */
export const hostileAnswers: readonly Hostile[] = [
  {
    name: "loops forever",
    file: body("for (;;) {}"),
    status: "timeout",
    says: saying(answer.timeout({ seconds: some })),
  },
  {
    name: "loops forever while it is loaded",
    file: () => "for (;;) {}",
    status: "timeout",
    says: saying(answer.timeout({ seconds: some })),
  },
  {
    name: "calls itself forever",
    file: (name) =>
      `export function ${name}(...args: any[]): any {\n  return ${name}(...args) + 1;\n}`,
    status: "error",
    says: saying(answer.recursion),
  },
  {
    name: "returns a promise that never settles",
    file: body("return new Promise(() => {});"),
    status: "error",
    says: saying(answer.promise),
  },
  {
    name: "returns a thenable that never settles",
    file: body("return { then() {} };"),
    status: "error",
    says: saying(answer.promise),
  },
  {
    name: "ends the process",
    file: body("process.exit(0);"),
    status: "error",
    says: /process is not defined \(.*line 2\)/,
  },
  {
    name: "throws what is no error",
    file: body('throw "my mistake";'),
    status: "error",
    says: saying(answer.threwNoError({ thrown: '"my mistake"', place: some })),
  },
  {
    name: "throws an object that cannot be looked at",
    file: body('throw new Proxy({}, { get() { throw new Error("no"); } });'),
    status: "error",
    says: saying(answer.threwNoError({ thrown: some, place: some })),
  },
  {
    name: "has a syntax error",
    file: body("return 1 +* 2;"),
    status: "error",
    says: /^[\w-]+\.ts:2:13: Unexpected "\*"\n {2}2 │ {3}return 1 \+\* 2;\n {4}╵ {13}\^$/,
  },
  {
    name: "exports nothing",
    file: () => "const nothing = 1;",
    status: "error",
    says: saying(answer.noExports({ file: some, name: some })),
  },
  {
    name: "is not there",
    file: () => undefined,
    status: "error",
    says: saying(source.missing({ file: some })),
  },
  {
    name: "is no UTF-8",
    file: () => new Uint8Array([0x65, 0xff, 0xfe, 0x00]),
    status: "error",
    says: saying(source.notText({ file: some })),
  },
  {
    name: "prints 100 MB",
    file: body('for (let i = 0; i < 100; i++) console.log("x".repeat(1e6));\n  return NaN;'),
    status: "failed",
    says: /got/,
  },
  {
    name: "takes memory without end",
    file: body("const all = [];\n  for (;;) all.push(new Array(1e5).fill(1.5));"),
    status: "error",
    says: saying(answer.memory({ megabytes: 250 })),
  },
  {
    name: "takes memory outside the heap",
    file: body("const all = [];\n  for (;;) all.push(new Float64Array(1e6).fill(1));"),
    status: "error",
    says: saying(answer.memory({ megabytes: 250 })),
  },
  {
    name: "patches what the checks could use",
    file: (name) => `
const patched: any = globalThis;
Math.exp = Math.log = Math.abs = () => 0;
Array.prototype.map = Array.prototype.push = function () { return this as any; };
Object.is = () => true;
Number.isFinite = () => true;
patched.expect = () => new Proxy(() => patched.expect, { get: () => patched.expect });
export function ${name}() { return NaN; }`,
    status: "failed",
    says: /got\s+NaN/,
  },
  {
    name: "imports the solution",
    file: (name) => `export { ${name} } from "../../solutions/01-quadratic/step.js";`,
    status: "error",
    says: saying(imports.ofSolution({ specifier: some })),
  },
  {
    name: "imports Node's files",
    file: (name) => `import { readFileSync } from "node:fs";\nexport const ${name} = readFileSync;`,
    status: "error",
    says: saying(imports.refused({ specifier: "node:fs" })),
  },
  {
    name: "requires a process",
    file: body('return require("node:child_process").execSync("id");'),
    status: "error",
    says: saying(imports.refused({ specifier: "node:child_process" })),
  },
  {
    name: "looks for a module behind the back",
    file: body('return globalThis["process"].getBuiltinModule("fs");'),
    status: "error",
    says: /threw TypeError: Cannot read properties of undefined/,
  },
  {
    name: "opens a connection",
    file: body('return fetch("http://127.0.0.1:9");'),
    status: "error",
    says: /fetch is not defined/,
  },
  {
    name: "returns NaN in every place",
    file: body("return args.map(() => NaN);"),
    status: "failed",
    says: /got\s+\[NaN/,
  },
  {
    name: "returns an object whose getters lie",
    file: body(
      "let n = 0;\n  return { get length() { return n++; }, get 0() { return n++; }, valueOf: () => n++ };",
    ),
    status: "error",
    says: /getter/,
  },
  {
    name: "returns a symbol",
    file: body('return Symbol("gradient");'),
    status: "error",
    says: /not data/,
  },
];
