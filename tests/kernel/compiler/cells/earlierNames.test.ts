import { describe, expect, test } from "vitest";
import { Session } from "../session.js";

/** One kernel is shared by tests that do not disturb one another, because each uses names of its own. */
const shared = new Session();
const values = (...cells: string[]) => shared.values(...cells);

describe("names of earlier cells", () => {
  test("are there as values: read, assigned, taken apart, called", async () => {
    expect(
      await values(
        "let a1 = 3;\nconst b1 = 0.1;\nfunction f1(this: void, x: number) { return this ?? x + a1; }",
        "a1 + b1",
        "a1 = 5; a1++; a1",
        "({ a1, b1 })",
        "({ a1 } = { a1: 7 }); [a1] = [a1 + 1]; ({ b: a1 = 4 } = { b: undefined as number | undefined }); a1",
        "f1!(1)",
        "((a1: number) => a1)(2)",
        "typeof a1",
        "`b1 is ` + b1",
      ),
    ).toEqual([undefined, 3.1, 6, { a1: 6, b1: 0.1 }, 4, 5, 2, "number", "b1 is 0.1"]);
  });

  test("are not taken for properties of the same name", async () => {
    expect(
      await values(
        "const points2 = [{ theta: 1, loss: 4 }];\nlet loss = 9, theta = 8;",
        "points2.map(({ theta: x, loss: height }) => [x, height])",
        "({ loss: theta } = points2[0]!); [theta, loss, { theta: 1 }.theta]",
        "class C2 { theta = 1; loss() { return this.theta; } }\nnew C2().loss()",
        "label: for (const theta of [1, 2]) { if (theta === 1) continue label; }\nloss",
      ),
    ).toEqual([undefined, [[1, 4]], [4, 9, 1], 1, 9]);
  });

  test("may be declared anew, any kind by any kind", async () => {
    expect(
      await values(
        "const n3 = 1; type T3 = number; class K3 { a = 1 }",
        'let n3 = "text"; n3.length',
        "function n3() { return 3; }\nn3()",
        "class n3 { b = 2 }\nnew n3().b",
        "enum n3 { A = 5 }\nn3.A",
        'import { range as n3 } from "d3-array";\nn3(2)',
        "type n3 = string;\nconst K3 = 4;\nK3",
        "const T3: T3 = 7;\nT3 as T3",
        "interface T3 { c: number }\nconst t3: T3 = { c: T3 };\nt3.c",
      ),
    ).toEqual([undefined, 4, 3, 2, 5, [0, 1], 4, 7, 7]);
  });

  test("keep meaning the class that they meant", async () => {
    expect(
      await values(
        "class P4 { #x = 1; get x() { return this.#x; } }\nconst p4 = new P4();",
        "class P4 { y = 2 }\nconst q4 = new P4();",
        "[p4.x, q4.y]",
        "const wrong4: P4 = p4;",
      ),
    ).toEqual([
      undefined,
      undefined,
      [1, 2],
      expect.stringMatching(
        /^1:7 - Property 'y' is missing in type 'P4 of cell \[\d+\]' but required in type 'P4 of/,
      ),
    ]);
  });

  test("of types that only their cell can say are there all the same", async () => {
    expect(
      await values(
        "const make5 = () => { class Inner { #m = 1; get m() { return this.#m; } } return new Inner(); };",
        "make5().m + 1",
        "const wrong5: string = make5().m;",
      ),
    ).toEqual([undefined, 2, "1:7 - Type 'number' is not assignable to type 'string'."]);
  });

  test("of a cell that failed are not there, and what they hid still has its value", async () => {
    expect(
      await values(
        "const a6 = 1; let b6 = 2;",
        "const c6 = 3; throw new Error('no');\nconst a6 = 'text';",
        "a6 + 1",
        "c6",
        "let b6: number | undefined; b6",
        "if (a6 > 1) { var b7 = 3; }\nb7!",
      ),
    ).toEqual([
      undefined,
      "Error: no",
      2,
      expect.stringContaining("Cannot find name 'c6'"),
      undefined,
      undefined,
    ]);
  });

  test("are seen by functions of their own cell after a later cell assigned to them", async () => {
    expect(
      await values(
        "let a14 = 1, b14 = 'x';\nvar c14 = [1];\nconst see14 = () => [a14, b14, c14.length];\nlet d14: number | undefined;\nfunction count14() { d14 = (d14 ?? 0) + 1; const { a14 } = { a14: 5 }; return a14 + d14; }",
        "a14 = 5; [b14, c14] = ['y', []]; see14()",
        "[count14(), count14(), d14]",
        "for (let a14 = 0; a14 < 2; a14++) { const f = () => a14; f(); }\nsee14()",
        "let e14 = 3; { let e14 = 'inner'; const f = () => e14; f().length; }\n(() => e14)()",
        "for (var i14 = 0; i14 < 3; i14++) {}\nconst j14 = () => i14;\nj14()",
        "class A14 { k = a14; }\na14 = 9;\nnew A14().k",
      ),
    ).toEqual([undefined, [5, "y", 0], [6, 7, 2], [5, "y", 0], 3, 3, 9]);
  });

  test("are not those of a block within a cell", async () => {
    expect(
      await values(
        "const loss17 = 1; class K17 { a = 1 }\nfor (const x of [1, 2]) { const loss17 = x * 10; class K17 { b = loss17; } new K17(); }",
        "[loss17, new K17().a]",
        "let n17 = 1;\nswitch (n17 as number) { case 1: let n17 = 7; n17 += 1; }\nif (n17) { const n17 = 3; void n17; } else { var m17 = 1; }\ntry { let n17 = 4; n17++; throw n17; } catch (n17) { n17 = 5; }",
        "n17",
        "{ var m18 = 3, o18 = [4]; var { p18 } = { p18: 5 }; }",
        "[m18, o18, p18]",
      ),
    ).toEqual([undefined, [1, 1], undefined, 1, undefined, [3, [4], 5]]);
  });

  test("that a cell declares to be there are taken from outside", async () => {
    Reflect.set(globalThis, "outside15", 15);
    expect(await values("declare const outside15: number;", "outside15 + 1")).toEqual([
      undefined,
      16,
    ]);
    Reflect.deleteProperty(globalThis, "outside15");
  });

  test("are those of enums, namespaces and imports too", async () => {
    expect(
      await values(
        "enum E8 { A, B }\nconst enum F8 { Z = 7 }\nnamespace N8 { export const n = 5; }",
        "[E8.B, E8[0], F8.Z, N8.n]",
        'import * as all8 from "d3-array";\nimport type { Adder } from "d3-array";',
        "all8.sum([1, 2]) as number",
        "const adder8: Adder = new all8.Adder();\nadder8.add(2).valueOf()",
      ),
    ).toEqual([undefined, [1, "A", 7, 5], undefined, 3, 2]);
  });
});
