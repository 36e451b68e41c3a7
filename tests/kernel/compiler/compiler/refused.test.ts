import typescript from "typescript";
import { describe, expect, test } from "vitest";
import { createCompiler } from "../../../../kernel/compiler/compiler.js";
import { text as words } from "../../../../kernel/words/cells.js";
import { text as lookAlikeWords } from "../../../../kernel/words/lookAlikes.js";
import { inRoot } from "../../../../lib/node/paths.mjs";
import { replaced } from "../../lookAlikeSentences.js";
import { Session } from "../session.js";

const session = new Session();
const refused = (cell: string) => session.refused(cell);

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
