import typescript from "typescript";
import { describe, expect, test } from "vitest";
import { createCompiler } from "../../../kernel/compiler/compiler.js";
import { withNameHints } from "../../../kernel/compiler/nameHints.js";
import { inRoot } from "../../../lib/node/paths.mjs";
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
    expect(refused(cell)).toBe(
      `${place} - A cell can't declare ${name}: the kernel uses that name itself. Choose another name.`,
    );
  });

  test("is not hidden within a cell", () => {
    expect(refused("const f = (exports: number) => exports;")).toMatch(
      /^1:12 - Nothing within a cell/,
    );
    expect(refused("const f = (module: number) => module;\nf(1)")).toBe("compiled");
    expect(refused("const o = { exports: 1, require: 2 };\no.exports")).toBe("compiled");
  });
});

describe("export in a cell", () => {
  test.each([
    [
      "export function f() {}",
      "1:1 - The names of a cell are there for later cells without export.",
    ],
    ["const a = 1;\nexport const b = 2;", "2:1 - The names of a cell are there for later cells"],
    ["export class A {}", "1:1 - The names of a cell are there"],
    ["export type T = number;", "1:1 - The names of a cell are there"],
    ["export default 3;", "1:1 - A cell has no default export."],
    ["export default function f() {}", "1:1 - A cell has no default export."],
    [
      "const a = 1;\nexport { a };",
      "2:1 - The names of a cell are there for later cells without export. Delete this line.",
    ],
    [
      'export * from "d3-array";',
      '1:1 - A cell can\'t export names of another module. Import them from "d3-array"',
    ],
    ['export { range } from "d3-array";', "1:1 - A cell can't export names of another module."],
    ["exports.a = 1;", "1:1 - A cell doesn't export by exports."],
    ["module.exports = { a: 1 };", "1:1 - A cell doesn't export by module.exports."],
  ])("is explained: %s", (cell, message) => {
    expect(refused(cell)).toContain(message);
    expect(refused(cell).startsWith(message.slice(0, 5))).toBe(true);
  });
});

describe("other slips", () => {
  test.each([
    [
      'import { range } from "d3-array";\nconst range = 1;',
      "2:7 - This cell imports range and declares it as well.",
    ],
    [
      'const range = 1;\nimport { range } from "d3-array";',
      "2:10 - This cell imports range and declares it as well.",
    ],
    [
      'import { range } from "d3-array";\nimport { range } from "d3-array";',
      "2:10 - This cell imports range twice.",
    ],
    ["%time f(3)", "1:1 - %time is a command of IPython, and this kernel runs TypeScript."],
    ["const a = 1;\n!pip install numpy", "2:1 - !pip is a command of IPython"],
    ["return 3", "1:1 - return is for functions only."],
    ["if (true) { return; }", "1:13 - return is for functions only."],
    ["import.meta.url", "1:1 - A cell is no file, so it has no import.meta."],
    ["const here = __dirname;", "1:14 - A cell is no file, so it has no __dirname."],
    ["function f() { await null; }", "1:16 - await needs an async function around it."],
    [
      "const f = () => { for await (const x of [1]) x; };",
      "1:19 - for await needs an async function around it.",
    ],
    ["const θₜ₊₁ = 3;", "1:9 - ₊ (U+208A) can't be part of a name"],
  ])("are explained: %s", (cell, message) => {
    expect(refused(cell).slice(0, message.length)).toBe(message);
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
      message: expect.stringContaining("could not compile this cell: no tree"),
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
    expect(refused("eta = 3;")).toBe("1:1 - Cannot assign to 'eta' because it is a constant.");
    await session.run("import { range } from 'd3-array'; function f() {} class C {}");
    expect(refused("range = f;")).toBe("1:1 - Cannot assign to 'range' because it is an import.");
    expect(refused("f = C;")).toBe("1:1 - Cannot assign to 'f' because it is a function.");
    expect(refused("const theta = theta + 1;")).toMatch(/^1:15 - This cell declares theta itself/);
  });

  test("says where imports begin", () => {
    const begin = (said: string, meant: string) =>
      `1:25 - Cannot find module '${said}'. Imports of a cell begin at the project's folder: write "${meant}".`;
    const importing = (said: string) => refused(`import { softmax } from "${said}";`);
    expect(importing("../lib/softmax.js")).toBe(begin("../lib/softmax.js", "./lib/softmax.js"));
    expect(importing("../../lib/softmax")).toBe(begin("../../lib/softmax", "./lib/softmax"));
    expect(importing("lib/softmax.js")).toBe(begin("lib/softmax.js", "./lib/softmax.js"));
    expect(importing("../lib/softmax.ts")).toBe(begin("../lib/softmax.ts", "./lib/softmax.js"));
    expect(importing("./lib/softmax.ts")).toBe(
      '1:25 - A module is imported by its name as JavaScript: write "./lib/softmax.js".',
    );
    expect(importing("./lib/nothing.js")).toMatch(
      /^1:25 - Cannot find module '.\/lib\/nothing.js'/,
    );
  });

  test("names characters that only look like code", () => {
    expect(refused("const next = theta − eta·2;")).toBe(
      "1:20 - − (U+2212) looks like code but isn't; replace it with -; in the same line, replace · with *",
    );
    expect(refused("```ts\nconst next = 1;\n```")).toMatch(/^1:1 - ``` marks code in Markdown/);
    expect(refused("for (let i = 0; i &lt; 3; i++) {}")).toMatch(
      /^1:19 - &lt; is how HTML writes a character; replace it with </,
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
    expect(refused(`${name};`)).toBe(
      `1:1 - Cannot find name '${name}'. It belongs to web pages, and cells run in Node.`,
    );
  });

  test("because the cell that declares it failed is said to be that cell's, until it runs to its end", async () => {
    const cells = new Session();
    const hint = (cell: number) =>
      `1:1 - Cannot find name 'lost'. Cell [${cell}] declares it, but did not run to its end; run that cell again.`;
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
      `Property 'groupBy' does not exist on type 'ObjectConstructor'. This Node (${process.version}) does not have it; a newer version may.`,
    ]);
  });
});
