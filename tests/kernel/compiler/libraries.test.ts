import typescript from "typescript";
import { describe, expect, test } from "vitest";
import { readLibraries } from "../../../kernel/compiler/libraries.js";
import { fewGlobals } from "../../../kernel/compiler/nodeTypes.js";
import { probeNode } from "../../../kernel/compiler/probe.js";
import { inRoot } from "../../../lib/node/paths.mjs";

const folder = inRoot("node_modules", "typescript", "lib");

/** What TypeScript objects to in lines of code, by line, with these global declarations or with all of Node's. */
function objections(lines: readonly string[], ...globals: string[]): Map<number, string> {
  const files = new Map([
    ["/cell.ts", [...lines, "export {};"].join("\n")],
    ...globals.map((global, index) => [`/global${index}.d.ts`, global] as const),
  ]);
  const base = typescript.createCompilerHost({});
  const host: typescript.CompilerHost = {
    ...base,
    getSourceFile: (name, target, ...rest) => {
      const found = files.get(name);
      return found === undefined
        ? base.getSourceFile(name, target, ...rest)
        : typescript.createSourceFile(name, found, target);
    },
    getCurrentDirectory: () => inRoot(),
    fileExists: (name) => files.has(name) || base.fileExists(name),
  };
  const options: typescript.CompilerOptions = {
    strict: true,
    target: typescript.ScriptTarget.ES2022,
    skipLibCheck: true,
    ...(globals.length > 0
      ? { noLib: true, types: [] }
      : { lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"], types: ["node"] }),
  };
  const program = typescript.createProgram([...files.keys()], options, host);
  const file = program.getSourceFile("/cell.ts");
  const found = new Map<number, string>();
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(file)) {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? -1;
    found.set(line, typescript.flattenDiagnosticMessageText(messageText, "\n"));
  }
  return found;
}

describe("the language of a Node", () => {
  const cases: readonly (readonly [string, () => boolean])[] = [
    ["[1].toSorted();", () => "toSorted" in Array.prototype],
    ["new ArrayBuffer(8).resizable;", () => "resizable" in ArrayBuffer.prototype],
    ["new ArrayBuffer(8).transfer();", () => "transfer" in ArrayBuffer.prototype],
    ["Object.groupBy([1], (x) => x);", () => "groupBy" in Object],
    ["Promise.withResolvers<number>();", () => "withResolvers" in Promise],
    ["new Set([1]).union(new Set([2]));", () => "union" in Set.prototype],
    ["[1].values().map((x) => x);", () => "Iterator" in globalThis],
    ["Iterator.from([1]);", () => "Iterator" in globalThis],
    ["Array.fromAsync([1]);", () => "fromAsync" in Array],
    ["Promise.try(() => 1);", () => "try" in Promise],
    ["new Float16Array(1);", () => "Float16Array" in globalThis],
    ["Error.isError(1);", () => "isError" in Error],
    ["new DisposableStack().dispose();", () => "DisposableStack" in globalThis],
    ["'a'.isWellFormed();", () => "isWellFormed" in String.prototype],
    ["({ [Symbol.dispose]() {} }) satisfies Disposable;", () => "dispose" in Symbol],
  ];
  const lines = cases.map(([line]) => line);
  const objectionsWith = (probe: typeof probeNode) => {
    const { text, iterators } = readLibraries(typescript, folder, probe);
    return objections(lines, text, iterators);
  };

  test("is what runs in it", () => {
    const found = objectionsWith(probeNode);
    const checked = lines.filter((_line, index) => !found.has(index));
    expect(checked).toEqual(cases.filter(([, runs]) => runs()).map(([line]) => line));
  });

  test("is all that TypeScript knows where everything runs, and ES2023 where nothing newer does", () => {
    expect([...objectionsWith(() => true)]).toEqual([]);
    expect([...objectionsWith(() => false).keys()]).toEqual(
      lines.slice(1).map((_line, index) => index + 1),
    );
  });
});

describe("the few globals of Node", () => {
  const names = (what: string) =>
    [...fewGlobals.matchAll(new RegExp(`^declare ${what} (\\w+)`, "gm"))].map(([, name]) => name);

  /** As a module, in which each stands beside the one of @types/node. */
  const few = fewGlobals
    .replaceAll("NodeJS", "FewNodeJS")
    .replaceAll(/^interface (\w+)/gm, "interface Few$1")
    .replaceAll(/: (Console|Performance);/g, ": Few$1;")
    .replaceAll(/^declare (var|function) (\w+)/gm, "declare $1 few_$2");
  const same =
    "type Same<F> = F extends (...given: infer A) => infer R ? (...given: A) => R : never;";

  test("say nothing that @types/node does not say, and nothing else", () => {
    const assignments = names("(?:var|function)").map(
      (name, index) => `const as${index}: typeof few_${name} = ${name};`,
    );
    const back = names("function").map(
      (name, index) => `const back${index}: Same<typeof ${name}> = few_${name};`,
    );
    const members = [
      ["FewConsole", "Console"],
      ["FewPerformance", "typeof performance"],
      ["FewNodeJS.Timeout", "NodeJS.Timeout"],
      ["FewNodeJS.Immediate", "NodeJS.Immediate"],
    ].map(
      ([mine, theirs], index) =>
        `declare const m${index}: ${mine}; const p${index}: Pick<${theirs}, keyof ${mine}> = m${index};`,
    );
    expect([...objections([few, same, ...assignments, ...back, ...members]).values()]).toEqual([]);
    expect(names("(?:var|function)")).toHaveLength(13);
  });
});
