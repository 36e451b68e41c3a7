import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../../../grader/node/exercises/exercises.js";
import { toldResult } from "../../../../../grader/words/toldResult.js";
import { text } from "../../../../../grader/words/words.js";
import { answersFolder } from "../../../answers.js";
import { saying } from "../../../saying.js";
import { grader, id, importing, messageOf, notImported } from "./sources.js";

describe("what an answer is made of lies in its own folder", () => {
  test.each([
    "main",
    "exports",
    "imports",
    "browser",
  ])("whatever %s in a package.json says", async (field) => {
    const target = path.relative("/x/y", path.join(root, "solutions", `${id}.ts`));
    const map = {
      main: target,
      exports: `./${target}`,
      imports: { "#h": target },
      browser: { "./helper.ts": target },
    };
    for (const specifier of ["./helper.js", "#h", "./package", "."]) {
      const message = await messageOf(({ file }) => {
        const described = { name: "p", [field]: Reflect.get(map, field) };
        writeFileSync(path.join(path.dirname(file), "package.json"), JSON.stringify(described));
        writeFileSync(file, importing(specifier));
      });
      expect(message).toMatch(notImported);
    }
  });

  test.each([
    "../02-gradients/helper.js",
    "../../../other/exercises/01-quadratic/step.js",
    "./helper.json",
    "./helper.css",
    "./helper.wasm",
    "./helper.txt",
    "./helper.ts?y",
    "./helper.ts#y",
    "..\\\\..\\\\solutions\\\\01-quadratic\\\\step.ts",
    "../../LIB/quadratic.js",
    "file:///etc/passwd",
    "data:text/javascript,export const helper = 1",
    "https://example.org/helper.js",
  ])("%s", async (specifier) => {
    const message = await messageOf(({ folder, file }) => {
      mkdirSync(path.join(folder, "02-gradients"));
      const beside = path.join(path.dirname(file), "helper");
      for (const ending of ["json", "css", "wasm", "txt"])
        writeFileSync(`${beside}.${ending}`, "1");
      writeFileSync(path.join(folder, "02-gradients", "helper.ts"), "export const helper = 1;\n");
      writeFileSync(file, importing(specifier));
    });
    expect(message).toMatch(notImported);
  });

  test.each([
    'import("./" + theta)',
    "import(`../../../$" + "{theta}`)",
    'require("../../../../../../" + theta)',
    'requ\\u0069re("../../../../../../" + theta)',
    'import/**/("../../" + theta)',
    'import("./helper" + theta + ".js")',
  ])("a name is not put together: %s", async (call) => {
    const answer = `export const step = (theta: number): any => ${call};\n`;
    expect(await messageOf(({ file }) => writeFileSync(file, answer))).toMatch(
      saying(text.imports.computed),
    );
  });

  test("in which helpers, and folders of them, are found as TypeScript finds them", async () => {
    for (const specifier of ["./a.js", "./a", "./a.ts", "./b/b.js", "./b", "./c.js"]) {
      const { folder, remove } = answersFolder({
        [id]: importing(specifier),
        "01-quadratic/a": "export const helper = 1;\n",
        "01-quadratic/b/b": "export const helper = 1;\n",
        "01-quadratic/b/index": 'export * from "./b.js";\n',
      });
      writeFileSync(path.join(folder, "01-quadratic", "c.js"), "export const helper = 1;\n");
      const result = toldResult((await grader.grade(folder, id)).result);
      expect({ specifier, status: result.status }).toEqual({ specifier, status: "passed" });
      remove();
    }
  });
});
