import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inRoot } from "../../../../lib/node/paths.mjs";
import { programText } from "../../../../lib/node/programs/programs.cjs";
import { loadScript } from "../../../../lib/node/programs/script.cjs";

let folder: string;

beforeEach(() => {
  mkdirSync(inRoot(".cache"), { recursive: true });
  folder = mkdtempSync(inRoot(".cache", "program-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const name of readdirSync(programs))
    if (name.startsWith(`${unique()}-`)) rmSync(path.join(programs, name));
});

const programs = inRoot(".cache", "programs");
const unique = () => path.basename(folder);
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

/** The program's entry has a name of its own, so that its kept file is found. */
function entry(text: string): string {
  write(`${unique()}.ts`, text);
  return path.relative(inRoot(), path.join(folder, `${unique()}.ts`));
}

function run(code: string): unknown {
  return loadScript(path.join(programs, "test.cjs"), folder, code).exports;
}

function keptFile(): string {
  const [name = ""] = readdirSync(programs).filter((name) => name.startsWith(`${unique()}-`));
  return path.join(programs, name);
}

test("a program is bundled with what it imports, and packages stay outside", async () => {
  write("part.ts", "export const part: number = 2;");
  const code = await programText(
    entry(
      `import { sum } from "d3-array";\nimport { part } from "./part.js";\nexport const four = sum([part, part]);`,
    ),
  );
  expect(run(code)).toEqual({ four: 4 });
  expect(code).toContain('require("d3-array")');
});

test("it is made anew when one of its files has changed, also to a text of the same length", async () => {
  write("part.ts", "export const part = 2;");
  const main = entry(`export { part } from "./part.js";`);
  expect(run(await programText(main))).toEqual({ part: 2 });
  write("part.ts", "export const part = 3;");
  expect(run(await programText(main))).toEqual({ part: 3 });
});

test("a kept program that was cut off is made anew", async () => {
  const main = entry("export const one = 1;");
  await programText(main);
  const whole = readFileSync(keptFile());
  truncateSync(keptFile(), whole.length - 20);
  expect(run(await programText(main))).toEqual({ one: 1 });
  expect(readFileSync(keptFile())).toEqual(whole);
});

test("so is one in which a character was changed", async () => {
  const main = entry("export const one = 1;");
  await programText(main);
  const whole = readFileSync(keptFile());
  writeFileSync(keptFile(), whole.toString().replace("one = 1", "one = 7"));
  expect(run(await programText(main))).toEqual({ one: 1 });
  expect(readFileSync(keptFile())).toEqual(whole);
});

test("a module knows the folder that it came from", async () => {
  const main = entry("export const folder = import.meta.dirname;");
  expect(run(await programText(main))).toEqual({ folder });
});

test("so does a module in CommonJS, and texts that only name these things stay as they are", async () => {
  write("part.cjs", `module.exports = { folder: __dirname, not: "import.meta" };`);
  const names = ["import.meta.dirname", "import.meta.url"];
  const main = entry(
    `import part from "./part.cjs";\nexport const all = [part.folder, ${JSON.stringify(names)}, import.meta.url];`,
  );
  const address = pathToFileURL(path.join(folder, `${unique()}.ts`)).href;
  expect(run(await programText(main))).toEqual({ all: [folder, names, address] });
});

test("many at once give the same program", async () => {
  const main = entry("export const one = 1;");
  const codes = await Promise.all(Array.from({ length: 8 }, () => programText(main)));
  expect(new Set(codes).size).toBe(1);
});

test("an entry that cannot be bundled says so", async () => {
  await expect(programText(entry("export const = 1;"))).rejects.toThrow("Expected identifier");
});

test("a script runs with what V8 compiled of it before, and without it when that is broken", () => {
  const file = path.join(folder, "script.cjs");
  write("script.cjs", `module.exports = { name: __filename, sep: require("node:path").sep };`);
  const expected = { name: file, sep: path.sep };
  const first = loadScript(file, folder);
  first.remember();
  const [kept = ""] = readdirSync(folder).filter((name) => name.endsWith(".v8"));
  expect(kept).not.toBe("");
  expect(loadScript(file, folder).exports).toEqual(expected);
  writeFileSync(path.join(folder, kept), "no code");
  const again = loadScript(file, folder);
  expect(again.exports).toEqual(expected);
  again.remember();
  expect(readFileSync(path.join(folder, kept)).length).toBeGreaterThan(100);
  expect(createRequire(file)(file)).toEqual(expected);
});

test("what V8 compiled of a script before it was changed is not kept on", () => {
  const file = path.join(folder, "script.cjs");
  for (const text of ["exports.a = 1;", "exports.a = 1 + 1;", "exports.a = 3;"]) {
    write("script.cjs", text);
    loadScript(file, folder).remember();
  }
  expect(loadScript(file, folder).exports).toEqual({ a: 3 });
  expect(readdirSync(folder).filter((name) => name.endsWith(".v8"))).toHaveLength(1);
});

test("what V8 compiled with other flags is kept apart, and not kept where they changed meanwhile", () => {
  write("script.cjs", "exports.a = 1;");
  const program = `
    const v8 = require("node:v8");
    const { loadScript } = require(process.argv[1]);
    const load = () => loadScript(process.argv[2], process.argv[3]);
    const { remember } = load();
    v8.setFlagsFromString("--no-flush-bytecode");
    remember(); // As a process would load it that sets the flag later: never.
    load().remember();`;
  const run = (flags: readonly string[]) => {
    const script = inRoot("lib", "node", "programs", "script.cjs");
    const args = [...flags, "-e", program, script, path.join(folder, "script.cjs"), folder];
    expect(spawnSync(process.execPath, args, { encoding: "utf8" })).toMatchObject({ stderr: "" });
    return readdirSync(folder).filter((name) => name.endsWith(".v8"));
  };
  const first = run([]);
  expect(first).toHaveLength(1);
  expect(run([])).toEqual(first);
  expect(run(["--no-flush-bytecode"])).toEqual(first);
  expect(run(["--stack-size=900"])).toHaveLength(2);
});

test("what V8 compiled is still of use in an image, which keeps the whole seconds of a file's time", () => {
  const file = path.join(folder, "script.cjs");
  write("script.cjs", "exports.a = 1;");
  const kept = (time: number) => {
    utimesSync(file, time, time);
    loadScript(file, folder).remember();
    return readdirSync(folder).filter((name) => name.endsWith(".v8"));
  };
  const first = kept(1_700_000_000.75);
  expect(kept(1_700_000_000)).toEqual(first);
  expect(kept(1_700_000_001)).not.toEqual(first);
});
