// Run by each version of Node: which expressions it runs, and which the compiler lets a cell have.
import { createRequire } from "node:module";
import typescript from "typescript";
import { createCompiler } from "../../../../kernel/compiler/compiler.js";

const expressions = [
  "[1].toSorted()",
  "new ArrayBuffer(8).resizable",
  "new ArrayBuffer(8).transfer()",
  "Object.groupBy([1], (x) => x)",
  "Map.groupBy([1], (x) => x)",
  "Promise.withResolvers<number>().promise",
  "new Set([1]).union(new Set([2]))",
  "[1].values().map((x) => x).toArray()",
  "Iterator.from([1])",
  "Array.fromAsync([1])",
  "Promise.try(() => 1)",
  "new Float16Array(1)",
  "Math.f16round(1.5)",
  "Error.isError(1)",
  "new DisposableStack().disposed",
  "new SuppressedError(1, 2).suppressed",
  "'a'.isWellFormed()",
  "Atomics.pause()",
  "/[a--b]/v.test('a')",
  "performance.now()",
  "structuredClone({ a: 1 }).a",
  "setTimeout(() => {}, 0).unref()",
  "process.version",
  "Buffer.from('a')",
];

/** Whether a cell with this text runs: null if the compiler refuses it. */
function ran(compiler: ReturnType<typeof createCompiler>, cell: string): unknown {
  const compiled = compiler.compile(cell, 1);
  if (compiled.kind === "refused") return null;
  const exports: Record<string, unknown> = {};
  const require = createRequire(`${process.cwd()}/src.js`);
  new Function("exports", "require", compiled.javascript)(exports, require);
  return compiled.lastExpression === undefined ? undefined : exports[compiled.lastExpression];
}

const compiler = createCompiler({ root: process.cwd(), typescript });
const plain = (expression: string) => expression.replace("<number>", "");
const outcomes = expressions.map((expression) => {
  let runs = true;
  try {
    new Function(`return ${plain(expression)};`)();
  } catch {
    runs = false;
  }
  const isAllowed = compiler.compile(expression, 1).kind === "compiled";
  return { expression, runs, isAllowed };
});
const disposed = ran(
  compiler,
  "const said: string[] = [];\n{ using a = { [Symbol.dispose]() { said.push('a'); } }; said.push('in'); }\nsaid.join()",
);
process.stdout.write(JSON.stringify({ outcomes, disposed }));
