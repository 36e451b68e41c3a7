import { describe, expect, test } from "vitest";
import { text as words } from "../../../kernel/words/cells.js";
import { notInNames } from "../lookAlikeSentences.js";
import { Session } from "./session.js";

const session = new Session();
const refused = (cell: string) => session.refused(cell);

describe("a name that the kernel uses itself", () => {
  test.each([
    ["var exports = 1;", "1:5", "exports"],
    ["const require = (x: string) => x;", "1:7", "require"],
    ["let module = 1;", "1:5", "module"],
    ["const __filename = 1;", "1:7", "__filename"],
    ["const a = 1;\nfunction __dirname() {}", "2:10", "__dirname"],
    ["class __tslab__ {}", "1:7", "__tslab__"],
    ["const { a: exports } = { a: 1 };", "1:12", "exports"],
    ["const [require] = [1];", "1:8", "require"],
    ['import { range as module } from "d3-array";', "1:19", "module"],
    ['import * as exports from "d3-array";', "1:13", "exports"],
    ["for (var exports = 0; exports < 1; exports++) {}", "1:10", "exports"],
    ["enum exports { A }", "1:6", "exports"],
    ["const __esModule = true;", "1:7", "__esModule"],
    ["let __proto__ = 1;", "1:5", "__proto__"],
    ["const undefined = 1;", "1:7", "undefined"],
    ["let globalThis = 1;", "1:5", "globalThis"],
    ["class Object {}", "1:7", "Object"],
    ["const __importDefault = 1;", "1:7", "__importDefault"],
  ])("is not declared by %s", (cell, place, name) => {
    expect(refused(cell)).toBe(`${place} - ${words.reservedName({ name })}`);
  });

  test("is not hidden within a cell", () => {
    expect(refused("const f = (exports: number) => exports;")).toBe(
      `1:12 - ${words.hiddenExports}`,
    );
    expect(refused("const f = (module: number) => module;\nf(1)")).toBe("compiled");
    expect(refused("const o = { exports: 1, require: 2 };\no.exports")).toBe("compiled");
  });
});

describe("export in a cell", () => {
  test.each([
    ["export function f() {}", "1:1", words.exported],
    ["const a = 1;\nexport const b = 2;", "2:1", words.exported],
    ["export class A {}", "1:1", words.exported],
    ["export type T = number;", "1:1", words.exported],
    ["export default 3;", "1:1", words.exportedDefault],
    ["export default function f() {}", "1:1", words.exportedDefault],
    ["const a = 1;\nexport { a };", "2:1", words.exportedList],
    ['export * from "d3-array";', "1:1", words.exportedFrom({ specifier: "d3-array" })],
    ['export { range } from "d3-array";', "1:1", words.exportedFrom({ specifier: "d3-array" })],
    ["exports.a = 1;", "1:1", words.assignedExports({ name: "exports" })],
    ["module.exports = { a: 1 };", "1:1", words.assignedExports({ name: "module.exports" })],
  ])("is explained: %s", (cell, place, message) => {
    expect(refused(cell)).toBe(`${place} - ${message}`);
  });
});

describe("other slips", () => {
  const range = { name: "range", renamed: "import { range as other }" };

  test.each([
    [
      'import { range } from "d3-array";\nconst range = 1;',
      "2:7",
      words.declaredAndImported(range),
    ],
    [
      'const range = 1;\nimport { range } from "d3-array";',
      "2:10",
      words.declaredAndImported(range),
    ],
    [
      'import { range } from "d3-array";\nimport { range } from "d3-array";',
      "2:10",
      words.importedTwice(range),
    ],
    ["%time f(3)", "1:1", words.command({ word: "%time" })],
    ["const a = 1;\n!pip install numpy", "2:1", words.command({ word: "!pip" })],
    ["return 3", "1:1", words.returned],
    ["if (true) { return; }", "1:13", words.returned],
    ["import.meta.url", "1:1", words.importMeta],
    ["const here = __dirname;", "1:14", words.fileName({ name: "__dirname" })],
    ["function f() { await null; }", "1:16", words.awaitInFunction({ keyword: "await" })],
    [
      "const f = () => { for await (const x of [1]) x; };",
      "1:19",
      words.awaitInFunction({ keyword: "for await" }),
    ],
    ["const θₜ₊₁ = 3;", "1:9", notInNames("₊")],
  ])("are explained: %s", (cell, place, message) => {
    expect(refused(cell)).toBe(`${place} - ${message}`);
  });

  test("are none where a function, a type or a member is meant", () => {
    expect(refused("function f() { return 3; }\nf()")).toBe("compiled");
    expect(refused("class A { static { const f = () => { return 1; }; f(); } }")).toBe("compiled");
    expect(refused('import type { Adder } from "d3-array";\nconst other = 1;')).toBe("compiled");
    expect(refused("type T = number; const T = 1;")).toBe("compiled");
    expect(
      refused("function f(a: number): void; function f(a: string): void; function f() {}"),
    ).toBe("compiled");
  });
});
