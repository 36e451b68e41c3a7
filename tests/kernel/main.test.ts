import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { text as lookAlikes } from "../../kernel/words/lookAlikes.js";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { replaced } from "./lookAlikeSentences.js";

/** A cell, or a file that is written between two cells. */
type Step = string | { write: string; text: string };
type Result = {
  status: string;
  stdout: string;
  stderr: string;
  /** The text of the last expression. */
  result?: string;
  error?: { ename: string; evalue: string; traceback: string[] };
};

/** Runs the cells in a new kernel: one after another, all sent at once, or with the stop button pressed. */
function runCells(cells: Step[], how: { burst?: true; interrupt?: true } = {}): Result[] {
  const { stdout, stderr, status } = spawnSync(
    venvPython,
    [inRoot("tests", "kernel", "session.py")],
    {
      input: JSON.stringify({ cells, ...how }),
      encoding: "utf8",
      env: jupyterEnvironment(),
      cwd: inRoot(),
    },
  );
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe("the TypeScript kernel", () => {
  test("imports a module of lib from the project's root, in strict TypeScript", () => {
    const [imported, loose] = runCells([
      `import { colors } from "./lib/figures/figure.js";\nconsole.log(typeof colors.path);`,
      `const first = [1].find((x) => x > 1);\nconst twice: number = first * 2;`,
    ]);
    expect(imported).toEqual({ status: "ok", stdout: "string\n", stderr: "" });
    expect(loose?.status).toBe("error");
    expect(loose?.error?.evalue).toContain("possibly 'undefined'");
  });

  test("knows the shorthand { theta } of a variable from an earlier cell", () => {
    const results = runCells([
      "let theta = 3;\nconst eta = 0.1;",
      "const point = { theta, eta };\nconsole.log(JSON.stringify(point));",
      "({ theta } = { theta: 5 });\nconsole.log(theta);",
    ]);
    expect(results.map(({ stdout }) => stdout)).toEqual(["", '{"theta":3,"eta":0.1}\n', "5\n"]);
  });

  test("lets a later cell use the name of an import for something else", () => {
    const results = runCells([
      'import { softmax } from "./lib/softmax.js";\nsoftmax([0, 0]);',
      "const softmax = 3;\nconsole.log(softmax);",
      'import { softmax } from "./lib/softmax.js";\nconsole.log(softmax([0]));',
    ]);
    expect(results.map(({ stdout }) => stdout)).toEqual(["", "3\n", "[ 1 ]\n"]);
  });

  test("renames a property of an earlier cell's type while taking it apart", () => {
    const results = runCells([
      "const points = [{ theta: 1, loss: 4 }, { theta: 0, loss: 0 }];",
      "console.log(JSON.stringify(points.map(({ theta: x, loss: height }) => [x, height])));",
      "let first = 0;\n({ loss: first } = points[0]);\nconsole.log(first);",
    ]);
    expect(results.map(({ stdout }) => stdout)).toEqual(["", "[[1,4],[0,0]]\n", "4\n"]);
  });

  test("names a character that only looks like code, and what to type", () => {
    const results = runCells([
      "const theta = 3, eta = 1;",
      "const next = theta − eta·2;",
      "```ts\nconst next = 1;\n```",
      "In [3]: theta + 1",
      "for (let i = 0; i &lt; 3; i++) {}",
      'const text = "too large”;',
      'console.log("a − b"); // −',
    ]);
    expect(results.map(({ error, stdout }) => error?.evalue ?? stdout.trimEnd())).toEqual([
      "",
      `1:20 - ${replaced(["−", "-"], ["·", "*"])}`,
      `1:1 - ${lookAlikes.fence({ fence: "```" })}`,
      `1:1 - ${lookAlikes.prompt({ prompt: "In [3]:" })}`,
      `1:19 - ${lookAlikes.entity({ entity: "&lt;", instead: "<" })}`,
      `1:24 - ${replaced(["”", '"'])}`,
      "a − b",
    ]);
  });

  test("loses none of 3,000 lines printed in one tick", () => {
    const [result] = runCells([
      `for (let line = 0; line < 3000; line++) console.log("line " + line);`,
    ]);
    expect(result?.status).toBe("ok");
    expect(result?.stdout.trimEnd().split("\n")).toEqual(
      Array.from({ length: 3000 }, (_, line) => `line ${line}`),
    );
  });

  test("loses none of 3,000 outputs that are shown in one tick", () => {
    const results = runCells([
      'import { display } from "tslab";\nfor (let shown = 0; shown < 3000; shown++) display.text("");',
      "1 + 1",
    ]);
    expect(results.map(({ status }) => status)).toEqual(["ok", "ok"]);
  });

  test("runs the cell that comes right after an error", () => {
    const results = runCells([
      `throw new Error("first");`,
      "console.log(1 + 1);",
      "console.log(3);",
    ]);
    expect(results.map(({ status }) => status)).toEqual(["error", "ok", "ok"]);
    expect(results[0]?.error).toMatchObject({ ename: "Error", evalue: "first" });
    expect(results[1]?.stdout).toBe("2\n");
  });

  test("stops the cells that were already sent when an error comes, as Run all expects", () => {
    const results = runCells(
      [
        `await new Promise((done) => setTimeout(done, 300));\nthrow new Error("first");`,
        "console.log(1);",
        "console.log(2);",
      ],
      { burst: true },
    );
    expect(results.map(({ status }) => status)).toEqual(["error", "aborted", "aborted"]);
  });

  test("stops an endless loop at the stop button, and keeps its variables", () => {
    const results = runCells(
      ["let updates = 0;", 'console.log("started");\nwhile (true) updates += 1;', "updates > 0"],
      { interrupt: true },
    );
    expect(results.map(({ status }) => status)).toEqual(["ok", "error", "ok"]);
    expect(results[2]?.result).toBe("true");
  });

  test("names who waited for what failed, and prints promises as Node does", () => {
    const results = runCells([
      "const inner = async () => { await null; throw new Error('late'); };\nconst outer = async () => {\n  await inner();\n};",
      "await outer();",
      "await Promise.all([inner()]);",
      "[Promise.resolve(1), new Promise(() => {})]",
    ]);
    const frames = (result?: Result) =>
      result?.error?.traceback
        .map(stripVTControlCharacters)
        .filter((line) => line.startsWith("    at "));
    expect(frames(results[1])).toEqual([
      "    at inner (cell [1]:1:47)",
      "    at async outer (cell [1]:3:3)",
      "    at async cell [2]:1:1",
    ]);
    expect(frames(results[2])).toEqual([
      "    at inner (cell [1]:1:47)",
      "    at async Promise.all (index 0)",
      "    at async cell [3]:1:1",
    ]);
    expect(results[3]?.result).toBe("[ Promise { 1 }, Promise { <pending> } ]");
  });

  test("loads modules that import each other", () => {
    mkdirSync(inRoot(".cache"), { recursive: true });
    const folder = mkdtempSync(inRoot(".cache", "modules-"));
    const place = path.relative(inRoot(), folder).replaceAll(path.sep, "/");
    const module = (name: string, other: string) => ({
      write: `${place}/${name}.ts`,
      text: `import { ${other} } from "./${other}.js";\nexport const ${name} = (n: number): string => (n === 0 ? "${name}" : ${other}(n - 1));`,
    });
    const [result] = runCells([
      module("even", "odd"),
      module("odd", "even"),
      `import { even } from "./${place}/even.js";\neven(3)`,
    ]);
    rmSync(folder, { recursive: true });
    expect(result).toMatchObject({ status: "ok", result: "odd" });
  });

  test("notices modules that are edited and made between two cells", () => {
    mkdirSync(inRoot(".cache"), { recursive: true });
    const folder = mkdtempSync(inRoot(".cache", "modules-"));
    const place = path.relative(inRoot(), folder).replaceAll(path.sep, "/");
    const file = (name: string, text: string) => ({ write: `${place}/${name}.ts`, text });
    const print = (name: string) =>
      `import { ${name} } from "./${place}/${name}.js";\nconsole.log(${name});`;
    const results = runCells([
      file("first", "export const first = 1;"),
      print("first"),
      print("second"),
      file("second", "export const second = 2;"),
      file("first", "export const first = 3;"),
      file("third", ""),
      print("second"),
      print("first"),
    ]);
    rmSync(folder, { recursive: true });
    expect(results.map(({ status }) => status)).toEqual(["ok", "error", "ok", "ok"]);
    expect(results[1]?.error?.evalue).toContain("Cannot find module");
    expect(results[2]).toEqual({ status: "ok", stdout: "2\n", stderr: "" });
    expect(results[3]).toEqual({ status: "ok", stdout: "3\n", stderr: "" });
  });
});
