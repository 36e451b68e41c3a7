import { describe, expect, test } from "vitest";
import { Session } from "./session.js";

/** One kernel is shared by tests that do not disturb one another, because each uses names of its own. */
const shared = new Session();
const values = (...cells: string[]) => shared.values(...cells);

describe("a cell", () => {
  test("shows its last expression, and may wait for it", async () => {
    expect(
      await values(
        "await Promise.resolve(5)",
        "let sum9 = 0;\nfor await (const x of [1, 2]) sum9 += x;\nsum9",
        "'use strict'",
        "const x10 = 3; x10;;",
        "async function later10() { return await Promise.resolve(1); }",
        "(await import('d3-array')).max([1, 4])",
      ),
    ).toEqual([5, 3, "use strict", 3, undefined, 4]);
  });

  test("may begin with #!, and use every flag of a regular expression that runs", async () => {
    expect(
      await values("#!/usr/bin/env node\n3", "/(?<year>\\d+)/v.exec('2020')?.groups?.year", "/a/q"),
    ).toEqual([3, "2020", expect.stringContaining("Unknown regular expression flag")]);
  });

  test("adds to the declarations of others for later cells too", async () => {
    expect(
      await values(
        "declare global { interface Array<T> { last16(): T | undefined } }\nArray.prototype.last16 = function () { return this.at(-1); };",
        "[1, 2].last16()",
      ),
    ).toEqual([expect.any(Function), 2]);
    Reflect.deleteProperty(Array.prototype, "last16");
  });

  test("says whether it is async by its top level alone", () => {
    const isAsync = (source: string) => {
      const compiled = shared.compiler.compile(source, 1000);
      return compiled.kind === "compiled" && compiled.isAsync;
    };
    expect(isAsync("const f = async () => { await null; };")).toBe(false);
    expect(isAsync("class A { async m() { for await (const x of [1]) x; } }")).toBe(false);
    expect(isAsync("if (true) { await null; }")).toBe(true);
    expect(isAsync("{ await using a = { async [Symbol.asyncDispose]() {} }; }")).toBe(true);
  });

  test("disposes of what it uses, and carries the rest", async () => {
    const [first, second] = await values(
      "const said11: string[] = [];\nusing r11 = { [Symbol.dispose]() { said11.push('gone'); } };\nconst y11 = 5;",
      "[y11, said11]",
    );
    expect([first, second]).toEqual([undefined, [5, ["gone"]]]);
    const { refused } = await shared.run("r11");
    expect(refused).toContain("Cannot find name 'r11'");
  });

  test("is checked strictly, and knows the language that this Node has", async () => {
    expect(
      await values(
        "const found12 = [1].find((x) => x > 1); found12 * 2",
        "[3, 1].toSorted()",
        "function f12(x) { return x; }",
      ),
    ).toEqual([
      "1:41 - 'found12' is possibly 'undefined'.",
      [1, 3],
      "1:14 - Parameter 'x' implicitly has an 'any' type.",
    ]);
  });

  test("has a source map to its own lines", () => {
    const compiled = shared.compiler.compile("const a13 = 1;\n\nthrow new Error(String(a13));", 77);
    expect(compiled.kind).toBe("compiled");
    if (compiled.kind !== "compiled") return;
    const map = JSON.parse(compiled.sourceMap);
    expect(map).toMatchObject({ version: 3, sources: ["cell [77]"] });
    expect(compiled.javascript).not.toContain("sourceMappingURL");
  });
});
