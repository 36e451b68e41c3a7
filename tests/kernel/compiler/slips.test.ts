import typescript from "typescript";
import { describe, expect, test } from "vitest";
import { createCompiler } from "../../../kernel/compiler/compiler.js";
import { withNameHints } from "../../../kernel/compiler/nameHints.js";
import { text as words } from "../../../kernel/words/cells.js";
import { text as lookAlikeWords } from "../../../kernel/words/lookAlikes.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import { notInNames, replaced } from "../lookAlikeSentences.js";
import { Session } from "./session.js";

const session = new Session();
const refused = (cell: string) => {
  const result = session.compiler.compile(cell, 3);
  return result.kind === "refused" ? result.message : "compiled";
};

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

describe("a fault of the compiler", () => {
  test("is reported as an error of the cell, and the next cell is compiled", () => {
    const broken = createCompiler({
      root: inRoot(),
      typescript: {
        ...typescript,
        createSourceFile: (name, text, ...rest) => {
          if (text.includes("breaks")) throw new Error("no tree");
          return typescript.createSourceFile(name, text, ...rest);
        },
      },
    });
    expect(broken.compile("const breaks = 1;", 1)).toMatchObject({
      kind: "refused",
      message: words.failed({ message: "no tree" }),
    });
    expect(broken.compile("const works = 1;", 2)).toMatchObject({ kind: "compiled" });
  });
});

describe("a refused cell", () => {
  test("is shown in full, in TypeScript's colours, with the lines of the cell", () => {
    const result = session.compiler.compile(
      "const a: number = 'text';\n\nconst b: string = 3;",
      12,
    );
    expect(result).toMatchObject({
      kind: "refused",
      name: "TypeScriptError",
      message: "1:7 - Type 'string' is not assignable to type 'number'.",
    });
    const lines = result.kind === "refused" ? result.traceback : [];
    expect(lines[0]).toBe(
      "\u001b[96mcell [12]\u001b[0m:\u001b[93m1\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2322: \u001b[0mType 'string' is not assignable to type 'number'.",
    );
    expect(lines.join("\n")).toContain("const b: string = 3;");
    expect(lines.join("\n")).toContain("TS2322");
  });

  test("suggests a name of an earlier cell", async () => {
    await session.run("let theta = 3; const eta = 1;");
    expect(refused("thetaa + 1")).toBe("1:1 - Cannot find name 'thetaa'. Did you mean 'theta'?");
    const { kinds } = words;
    const notAssignable = (name: string, kind: string) =>
      `1:1 - ${words.notAssignable({ name, kind })}`;
    expect(refused("eta = 3;")).toBe(notAssignable("eta", kinds.const));
    await session.run("import { range } from 'd3-array'; function f() {} class C {}");
    expect(refused("range = f;")).toBe(notAssignable("range", kinds.import));
    expect(refused("f = C;")).toBe(notAssignable("f", kinds.function));
    expect(refused("const theta = theta + 1;")).toBe(
      `1:15 - ${words.ownBefore({ name: "theta" })}`,
    );
  });

  test("says where imports begin", () => {
    const begin = (said: string, meant: string) => `1:25 - ${words.fromRoot({ said, meant })}`;
    const importing = (said: string) => refused(`import { softmax } from "${said}";`);
    expect(importing("../lib/softmax.js")).toBe(begin("../lib/softmax.js", "./lib/softmax.js"));
    expect(importing("../../lib/softmax")).toBe(begin("../../lib/softmax", "./lib/softmax"));
    expect(importing("lib/softmax.js")).toBe(begin("lib/softmax.js", "./lib/softmax.js"));
    expect(importing("../lib/softmax.ts")).toBe(begin("../lib/softmax.ts", "./lib/softmax.js"));
    expect(importing("./lib/softmax.ts")).toBe(
      `1:25 - ${words.asJavaScript({ meant: "./lib/softmax.js" })}`,
    );
    expect(importing("./lib/nothing.js")).toMatch(
      /^1:25 - Cannot find module '.\/lib\/nothing.js'/,
    );
  });

  test("names characters that only look like code", () => {
    expect(refused("const next = theta − eta·2;")).toBe(
      `1:20 - ${replaced(["−", "-"], ["·", "*"])}`,
    );
    expect(refused("```ts\nconst next = 1;\n```")).toBe(
      `1:1 - ${lookAlikeWords.fence({ fence: "```" })}`,
    );
    expect(refused("for (let i = 0; i &lt; 3; i++) {}")).toBe(
      `1:19 - ${lookAlikeWords.entity({ entity: "&lt;", instead: "<" })}`,
    );
  });

  test("has its place within the cell also where the cell is not closed", () => {
    expect(refused("const text = `abc")).toMatch(/^1:\d+ - Unterminated template literal/);
    expect(refused("/* abc")).toMatch(/^1:7 - '\*\/' expected/);
    expect(refused("function f() {\n")).toMatch(/^2:1 - '\}' expected/);
  });
});

describe("a name that a cell does not have", () => {
  test.each([
    "document",
    "window",
    "alert",
    "localStorage",
    "requestAnimationFrame",
  ])("is said to be a web page's: %s", (name) => {
    expect(refused(`${name};`)).toBe(`1:1 - ${words.ofBrowsers({ name })}`);
  });

  test("because the cell that declares it failed is said to be that cell's, until it runs to its end", async () => {
    const cells = new Session();
    const hint = (cell: number) => `1:1 - ${words.lost({ name: "lost", cell })}`;
    expect(
      await cells.values(
        "const lost = 1; throw new Error('no');",
        "lost",
        "function lost(x) {}",
        "lost + 1",
        "const lost = 2;",
        "lost",
      ),
    ).toEqual([
      "Error: no",
      hint(1),
      expect.stringContaining("implicitly has an 'any' type"),
      hint(3),
      undefined,
      2,
    ]);
  });

  test("is not taken for one that only files have", () => {
    expect(refused("failedName")).toBe("1:1 - Cannot find name 'failedName'.");
  });

  test("of a newer Node is said to be newer", () => {
    const objections = withNameHints(
      [
        {
          start: 7,
          length: 7,
          code: 2550,
          message:
            "Property 'groupBy' does not exist on type 'ObjectConstructor'. Do you need to change your target library? Try changing the 'lib' compiler option to 'es2024' or later.",
        },
      ],
      "Object.groupBy",
      { isOfBrowsers: () => false, lostBy: () => undefined },
    );
    expect(objections.map(({ message }) => message)).toEqual([
      `Property 'groupBy' does not exist on type 'ObjectConstructor'. ${words.newer({ version: process.version })}`,
    ]);
  });
});
