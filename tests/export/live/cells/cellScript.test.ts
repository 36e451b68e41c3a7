import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { cellScript } from "../../../../export/live/cells/cellScript.js";
import { scriptNames } from "../../../../export/live/scriptNames.js";

/** Runs cells one after another as a worker does; gives what the last expressions were. */
async function run(...cells: readonly string[]): Promise<unknown[]> {
  const shown: unknown[] = [];
  let waiting: unknown;
  const context = createContext({
    [scriptNames.require]: (name: string, ...asked: readonly string[]) => ({
      name,
      value: 7,
      default: "whole",
      asked,
    }),
    [scriptNames.load]: async (name: string) => ({ name }),
    [scriptNames.last]: (value: unknown) => shown.push(value),
    [scriptNames.wait]: (promise: unknown) => {
      waiting = promise;
    },
  });
  for (const cell of cells) {
    waiting = undefined;
    runInContext(cellScript(cell).code, context);
    await waiting;
  }
  return shown;
}

test("what a cell declares stays, and may be declared again", async () => {
  const shown = await run(
    "const a: number = 1; let [b, { c }] = [2, { c: 3 }]; class D { e = 4 } function f() { return a; }",
    "[a, b, c, new D().e, f()]",
    "const a = 5;",
    "f()",
  );
  expect(shown).toEqual([[1, 2, 3, 4, 1], 5]);
});

test("imports become what the worker has on its shelf", async () => {
  const shown = await run(
    'import whole, {\n  value as seven,\n  type Type,\n} from "./lib/a.js";\nimport * as all from "d3-array";\n[whole, seven, all.name]',
  );
  expect(shown).toEqual([["whole", 7, "d3-array"]]);
});

test("an import says which names it asks for", async () => {
  const shown = await run('import whole, { asked, type Type } from "./lib/a.js";\nasked');
  expect(shown).toEqual([["default", "asked"]]);
});

test("an import may be a call", async () => {
  const shown = await run('const { name } = await import("./lib/a.js");\nname');
  expect(shown).toEqual(["./lib/a.js"]);
});

test("a variable without a value has none when its cell runs again", async () => {
  const cell = "let total: number | undefined;\ntotal = (total ?? 0) + 1\ntotal";
  expect(await run(cell, cell)).toEqual([1, 1]);
});

test("what a cell that waits declares in blocks and loops stays", async () => {
  const shown = await run(
    `await 0
for (var i = 0, j; i < 3; i++) j = i
for (var { a } of [{ a: 1 }, { a: 2 }]) var [b] = [a]
for (var key in { c: 3 }) { let inner = 1 }
if (true) {
  shown()
  var { d } = { d: 4 }
}
function shown() { var own = 5 }`,
    "[i, j, a, b, key, d, typeof own, typeof inner]",
  );
  expect(shown).toEqual([[3, 2, 2, 2, "c", 4, "undefined", "undefined"]]);
});

test("a cell may wait, and what it declares stays all the same", async () => {
  const shown = await run(
    "const a = await Promise.resolve(1); let b; function f() { return a; } class C {}\nfor await (const x of [2]) b = x;",
    "[a, b, f(), typeof C]",
  );
  expect(shown).toEqual([[1, 2, 1, "function"]]);
});

test("a cell that waits needs no semicolons, and its functions may be called before they are declared", async () => {
  const shown = await run(
    "before()\nconst a = await Promise.resolve(1)\nconst b = 2\nfunction before() { return a }",
    "[a, b, before()]",
  );
  expect(shown).toEqual([[1, 2, 1]]);
});

describe("lines stay where they are", () => {
  const source =
    'import {\n  a,\n} from "./lib/a.js";\ntype T = {\n  b: number;\n};\nconst c: T = { b: 1 };\nnowhere();';

  test.each(["code", "guarded"] as const)("in the %s", (kind) => {
    const lines = cellScript(source)[kind].split("\n");
    expect(lines.findIndex((line) => line.includes("nowhere()"))).toBe(7);
  });
});

test("a script that reports its own error leaves its functions to later cells", () => {
  const failed: unknown[] = [];
  const context = createContext({ [scriptNames.failed]: (error: unknown) => failed.push(error) });
  const { guarded } = cellScript('function f() { return 1; }\nvar g = f();\nthrow "no";');
  runInContext(guarded, context);
  expect(failed).toEqual(["no"]);
  expect(runInContext("f() + g", context)).toBe(2);
});

test.each([
  ["const a = ;", 1],
  ["const a = 1;\nconst a = 2;", 2],
  ["a b", 1],
  ["const a = 1;\nexport default a;", 2],
  ['export { a } from "./lib/a.js";', 1],
  ['export * from "./lib/a.js";', 1],
  ["const f = () =>\n  import.meta.url;", 2],
])("%s is refused with its line", (source, line) => {
  expect(() => cellScript(source)).toThrow(
    expect.objectContaining({ loc: expect.objectContaining({ line }) }),
  );
});
