import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Session } from "./session.js";
import { Project } from "./temporary.js";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const given = async (session: Session, cell: string) => {
  const { compiled, refused } = await session.run(cell);
  return refused ?? compiled?.modules.map((module) => path.posix.basename(module.path)).sort();
};

describe("a module of the project", () => {
  test("runs with what it imports, as TypeScript, JavaScript and JSON", async () => {
    project.write("lib/a.ts", 'import { b } from "./b.js";\nexport const a = b + 1;');
    project.write("lib/b.ts", 'import data from "./data.json";\nexport const b = data.number;');
    project.write("lib/data.json", '{ "number": 5 }');
    project.write("lib/plain.js", "export function plain() { return 2; }");
    project.write("lib/other.mts", "export const other = 3;");
    const session = new Session(project.root);
    expect(
      await session.values(
        'import { a } from "./lib/a.js";\na',
        'import { plain } from "./lib/plain.js";\nimport { other } from "./lib/other.mjs";\nplain() + other',
        'import { b } from "./lib/b";\nimport data from "./lib/data.json" with { type: "json" };\nb + data.number',
        '(await import("./lib/a.js")).a',
      ),
    ).toEqual([6, 5, 10, 6]);
  });

  test("is given once, and again with its importers when it has changed", async () => {
    project.write("a.ts", 'import { b } from "./b.js";\nexport const a = b * 10;');
    project.write("b.ts", "export const b = 1;");
    project.write("c.ts", "export const c = 1;");
    const session = new Session(project.root);
    const cell = 'import { a } from "./a.js";\nimport { c } from "./c.js";\na';
    expect(await given(session, cell)).toEqual(["a.js", "b.js", "c.js"]);
    expect(await given(session, cell)).toEqual([]);
    project.write("b.ts", "export const b = 2;");
    expect(await session.values(cell)).toEqual([20]);
    project.write("b.ts", "export const b = 3;");
    expect(await given(session, cell)).toEqual(["a.js", "b.js"]);
    expect(await session.values("a")).toEqual([30]);
  });

  test("is checked, and its errors are reported at their own places", async () => {
    project.write("a.ts", 'import { b } from "./b.js";\nexport const a: number = b;');
    project.write("b.ts", "export const b = 1;\nexport const wrong: string = b;");
    const session = new Session(project.root);
    const cell = 'import { a } from "./a.js";\na';
    const { refused, refusal } = await session.run(cell);
    expect(refused).toBe("b.ts:2:14 - Type 'number' is not assignable to type 'string'.");
    expect(refusal?.traceback.join("\n")).toContain("export const wrong: string = b;");
    project.write("b.ts", "export const b = 1;");
    expect(await session.values(cell)).toEqual([1]);
    project.write("b.ts", "export const b = '1';");
    expect((await session.run(cell)).refused).toBe(
      "a.ts:2:14 - Type 'string' is not assignable to type 'number'.",
    );
  });

  test("may be a folder's index", async () => {
    project.write("kit/index.ts", 'export { part } from "./part.js";');
    project.write("kit/part.ts", "export const part = 8;");
    const session = new Session(project.root);
    expect(await session.values('import { part } from "./kit";\npart')).toEqual([8]);
    project.write("kit/part.ts", "export const part = 9;");
    expect(await session.values('import { part } from "./kit";\npart')).toEqual([9]);
    project.write("kit.ts", "export const part = 1;");
    expect(
      await new Session(project.root).values(
        'import { part } from "./kit.js";\nimport { part as inner } from "./kit/index.js";\n[part, inner]',
      ),
    ).toEqual([[1, 9]]);
  });

  test("that breaks later stops only the cells that import it", async () => {
    project.write("a.ts", "export const a = (x: number) => x + 1;");
    const session = new Session(project.root);
    await session.run('import { a } from "./a.js";');
    project.write("a.ts", "export const a = (x: number) => x +;");
    expect(await session.values("a(1)", "1 + 1")).toEqual([2, 2]);
    expect((await session.run('import { a } from "./a.js";')).refused).toBe(
      "a.ts:1:36 - Expression expected.",
    );
  });

  test("that is missing is found once it is there, and missed once it is gone", async () => {
    const session = new Session(project.root);
    const cell = 'import { late } from "./late.js";\nlate';
    expect((await session.run(cell)).refused).toContain("Cannot find module './late.js'");
    project.write("late.ts", "export const late = 4;");
    expect(await session.values(cell)).toEqual([4]);
    project.remove("late.ts");
    expect((await session.run(cell)).refused).toContain("Cannot find module './late.js'");
  });

  test("whose types need its source runs all the same, also from the cache", async () => {
    const text =
      "export const make = () => { class Inner { #m = 1; get m() { return this.#m; } } return new Inner(); };";
    project.write("make.ts", text);
    const cell = 'import { make } from "./make.js";\nmake().m + 1';
    expect(await new Session(project.root).values(cell)).toEqual([2]);
    expect(await new Session(project.root).values(cell)).toEqual([2]);
  });

  test("may import another that imports it", async () => {
    project.write(
      "even.ts",
      'import { odd } from "./odd.js";\nexport const even = (n: number): boolean => n === 0 || odd(n - 1);',
    );
    project.write(
      "odd.ts",
      'import { even } from "./even.js";\nexport const odd = (n: number): boolean => n !== 0 && even(n - 1);',
    );
    const cell = 'import { even } from "./even.js";\neven(10)';
    expect(await new Session(project.root).values(cell)).toEqual([true]);
    expect(await new Session(project.root).values(cell)).toEqual([true]);
  });

  test("may mention a page, but a cell may not", async () => {
    project.write(
      "page.ts",
      "export const tag = (element: Element) => element.tagName;\nexport const n = 1;",
    );
    const session = new Session(project.root);
    expect(await session.values('import { n } from "./page.js";\nn')).toEqual([1]);
    expect((await session.run("document.title")).refused).toContain("Cannot find name 'document'");
  });
});

describe("a package behind declarations", () => {
  test("comes in where a cell gets at it, and is checked then", async () => {
    project.write(
      "picture.ts",
      `import type { PlotOptions } from "@observablehq/plot";
export type Picture = { readonly title: string; readonly panels: readonly PlotOptions[] };
export function picture(): Picture { return { title: "a", panels: [{ width: 3 }] }; }
export function widen(options: PlotOptions): PlotOptions { return { ...options, width: 9 }; }
export type Options = PlotOptions;`,
    );
    project.write(
      "more.ts",
      'import type { Options } from "./picture.js";\nexport const more: { inner: Options } = { inner: { width: 4 } };',
    );
    await new Session(project.root).run('import { more } from "./more.js";');
    const outcomes = (...cells: string[]) => new Session(project.root).values(...cells);
    const cell = 'import { picture } from "./picture.js";\nconst p = picture();\np.title';
    expect(await outcomes(cell, "p.panels[0]?.width", "p.panels[0]?.nonsense")).toEqual([
      "a",
      3,
      expect.stringContaining("'nonsense' does not exist on type 'PlotOptions'"),
    ]);
    expect(await outcomes('import { widen } from "./picture.js";\nwiden({ width: "x" })')).toEqual([
      expect.stringContaining("Type 'string' is not assignable to type 'number'"),
    ]);
    expect(await outcomes('import { more } from "./more.js";', "more.inner.nonsense")).toEqual([
      undefined,
      expect.stringContaining("'nonsense' does not exist"),
    ]);
  });
});
