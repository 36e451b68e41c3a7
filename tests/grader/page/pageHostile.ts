// Answers that try to use what a page cannot keep apart: checks and answer share a thread there. None gets a point.
import type { ExerciseStatus } from "../../../grader/protocol/results.js";

export type PageAttack = {
  readonly name: string;
  readonly id: string;
  readonly file: string;
  readonly status: ExerciseStatus;
};

const softmax = (body: string, before = "") =>
  `${before}\nexport function softmax(logits: readonly number[]): any {\n  ${body}\n}\n`;
const inSoftmax = (name: string, file: string, status: ExerciseStatus): PageAttack => ({
  name,
  id: "03-softmax/softmax",
  file,
  status,
});

export const pageAttacks: readonly PageAttack[] = [
  {
    name: "makes a URL that vitest's equals asks",
    id: "06-cost/minibatches",
    file: `(globalThis as any).URL = class { static [Symbol.hasInstance]() { return true; } };
export function minibatches(order: any, size: any): any { return []; }`,
    status: "error",
  },
  {
    name: "makes a URL on what the global scope inherits from",
    id: "06-cost/minibatches",
    file: `Object.defineProperty(Object.getPrototypeOf(globalThis), "URL", { value: class { static [Symbol.hasInstance]() { return true; } } });
export function minibatches(order: any, size: any): any { return []; }`,
    status: "error",
  },
  {
    name: "makes a URL on what all targets of events inherit from",
    id: "06-cost/minibatches",
    file: `let scope = Object.getPrototypeOf(globalThis);
while (Object.getPrototypeOf(scope) !== Object.prototype) scope = Object.getPrototypeOf(scope);
scope.URL = class { static [Symbol.hasInstance]() { return true; } };
export function minibatches(order: any, size: any): any { return []; }`,
    status: "error",
  },
  inSoftmax(
    "looks for the table that it stands in",
    softmax(
      `if (table === undefined) return [];
  const terms = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
  const total = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / total);`,
      "const table: any = this;",
    ),
    "failed",
  ),
  inSoftmax(
    "posts a verdict",
    softmax('(globalThis as any).postMessage({ type: "done" });'),
    "error",
  ),
  inSoftmax(
    "ends the wrapper",
    `}}); postMessage({ type: "done" }); ({ a: function () {{`,
    "error",
  ),
  inSoftmax("ends the wrapper in a comment", softmax("return 1;", "/* }}) */ -->"), "error"),
  inSoftmax("returns at the top", "return;", "error"),
  inSoftmax(
    "has the name of what it is given",
    softmax("return [];", "const module = 3;"),
    "failed",
  ),
  inSoftmax("begins like a script of a shell", `#!x\n${softmax("return [];")}`, "error"),
  inSoftmax("makes code from text", softmax('return new Function("return [1]")();'), "error"),
  inSoftmax("evaluates text", softmax('return (0, eval)("[1]");'), "error"),
  inSoftmax(
    "replaces what checks use",
    softmax("return [];", "Array.prototype.every = () => true;"),
    "error",
  ),
  inSoftmax(
    "replaces an iterator",
    softmax(
      "return [];",
      "Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true });",
    ),
    "error",
  ),
  inSoftmax(
    "watches the stack",
    softmax("return [];", "(Error as any).prepareStackTrace = (_: any, s: any) => s;"),
    "error",
  ),
  inSoftmax(
    "makes the stack throw",
    softmax(
      "return [];",
      'Object.defineProperty(Error, "stackTraceLimit", { get() { throw new Error("no"); } });',
    ),
    "error",
  ),
  inSoftmax("asks for the checks", softmax('return require("vitest");'), "error"),
  inSoftmax(
    "asks for the solution",
    `export { softmax } from "../../solutions/03-softmax/softmax.js";`,
    "error",
  ),
  inSoftmax(
    "uses what it should write",
    `export { softmax } from "../../lib/softmax.js";`,
    "error",
  ),
  inSoftmax("opens a connection", softmax('return fetch("https://example.org");'), "error"),
  inSoftmax("reads the storage", softmax("return localStorage.length;"), "error"),
  inSoftmax("opens a database", softmax('return indexedDB.open("a");'), "error"),
  inSoftmax("starts a worker", softmax('return new Worker("data:text/javascript,1");'), "error"),
  inSoftmax(
    "imports a script",
    softmax('return (globalThis as any).importScripts("data:text/javascript,1");'),
    "error",
  ),
  inSoftmax(
    "loops in a promise",
    softmax("Promise.resolve().then(() => { for (;;); }); return [];"),
    "timeout",
  ),
  inSoftmax(
    "loops when it is looked at",
    softmax("return new Proxy([], { get() { for (;;); } });"),
    "timeout",
  ),
];
