// A workspace on a shared course, made and brought up to date by the program that students' servers start with.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";

let folder = "";
const inCourse = (name: string) => path.join(folder, "course", name);
const inHome = (name: string) => path.join(folder, "home 学生", name);
const read = (file: string) => readFileSync(file, "utf8");

const notebook = (source: string, outputs: readonly string[] = []) =>
  JSON.stringify({ cells: [{ cell_type: "code", source: [source], outputs }] });

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "workspace "));
  write(inCourse("lib/softmax.ts"), "export {};");
  write(inCourse("notebooks/01.ipynb"), notebook("first"));
  write(inCourse("notebooks/trails/far.ipynb"), notebook("trail"));
  write(inCourse("exercises/.stubs/01/step.ts"), "// TODO");
  write(inCourse("exercises/.stubs/zh/01/step.ts"), "// TODO 中文");
  write(inCourse("exercises/01/step.ts"), "the teacher's own answer");
  write(inCourse(".git/config"), "");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Prepares the workspace; what it says, as keys and file names. */
function prepare(language = "en", before = ""): [string, string][] {
  const program = `
import json, sys
sys.path.insert(0, sys.argv[1])
sys.dont_write_bytecode = True
from pathlib import Path
from workspace import prepare
${before}
say = lambda key, **told: print(json.dumps([key, told["file"]]))
prepare(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], say)`;
  const args = [inRoot("scripts", "jupyter"), inCourse(""), inHome(""), language];
  const { status, stdout, stderr } = spawnSync(venvPython, ["-c", program, ...args], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

test("a new workspace has own notebooks and exercises, and links to what is shared", () => {
  expect(prepare()).toEqual([]);
  expect(read(inHome("notebooks/trails/far.ipynb"))).toBe(notebook("trail"));
  expect(read(inHome("exercises/01/step.ts"))).toBe("// TODO");
  expect(lstatSync(inHome("notebooks")).isSymbolicLink()).toBe(false);
  expect(lstatSync(inHome("lib")).isSymbolicLink()).toBe(true);
  expect(read(inHome("lib/softmax.ts"))).toBe("export {};");
  expect(existsSync(inHome(".git"))).toBe(false);
});

test("an exercise is told in the student's language, also when that changes, as long as nobody has written in it", () => {
  prepare("zh");
  expect(read(inHome("exercises/01/step.ts"))).toBe("// TODO 中文");
  prepare("en");
  expect(read(inHome("exercises/01/step.ts"))).toBe("// TODO");
  write(inHome("exercises/01/step.ts"), "my answer");
  prepare("zh");
  expect(read(inHome("exercises/01/step.ts"))).toBe("my answer");
});

test("an update replaces what was only run, brings what is new or deleted, and never replaces what was written", () => {
  prepare();
  write(inHome("notebooks/01.ipynb"), notebook("first", ["42"]));
  write(inHome("notebooks/trails/far.ipynb"), notebook("my trail"));
  write(inHome("exercises/01/step.ts"), "my answer");
  write(inHome("exercises/01/helper.ts"), "my helper");
  expect(prepare()).toEqual([]);
  expect(read(inHome("notebooks/01.ipynb"))).toBe(notebook("first", ["42"]));

  write(inCourse("notebooks/01.ipynb"), notebook("second"));
  write(inCourse("notebooks/02.ipynb"), notebook("new"));
  write(inCourse("notebooks/trails/far.ipynb"), notebook("longer trail"));
  write(inCourse("exercises/.stubs/01/step.ts"), "// TODO, better said");
  expect(prepare()).toEqual([["beside", "notebooks/trails/far.ipynb"]]);
  expect(read(inHome("notebooks/01.ipynb"))).toBe(notebook("second"));
  expect(read(inHome("notebooks/02.ipynb"))).toBe(notebook("new"));
  expect(read(inHome("notebooks/trails/far.ipynb"))).toBe(notebook("my trail"));
  expect(read(inHome("notebooks/trails/far.new.ipynb"))).toBe(notebook("longer trail"));
  expect(read(inHome("exercises/01/step.ts"))).toBe("my answer");
  expect(read(inHome("exercises/01/helper.ts"))).toBe("my helper");

  expect(prepare()).toEqual([]);
  rmSync(inHome("notebooks/02.ipynb"));
  prepare();
  expect(read(inHome("notebooks/02.ipynb"))).toBe(notebook("new"));

  write(inHome("notebooks/trails/far.new.ipynb"), notebook("mine as well"));
  write(inCourse("notebooks/trails/far.ipynb"), notebook("longest trail"));
  prepare();
  expect(read(inHome("notebooks/trails/far.new.ipynb"))).toBe(notebook("mine as well"));
  expect(read(inHome("notebooks/trails/far.new-2.ipynb"))).toBe(notebook("longest trail"));
});

test("an untouched stub follows the course, whose earlier one is known from what was delivered", () => {
  prepare();
  write(inCourse("exercises/.stubs/01/step.ts"), "// TODO, better said");
  prepare();
  expect(read(inHome("exercises/01/step.ts"))).toBe("// TODO, better said");
});

test("without a record, whatever differs counts as written by the student", () => {
  prepare();
  write(inHome(".cache/delivered.json"), '{"notebooks/01.ipynb": 3, "broken');
  write(inCourse("exercises/.stubs/01/step.ts"), "// TODO, better said");
  write(inCourse("notebooks/01.ipynb"), notebook("second"));
  expect(prepare()).toEqual([["beside", "notebooks/01.ipynb"]]);
  expect(read(inHome("notebooks/01.ipynb"))).toBe(notebook("first"));
  expect(read(inHome("exercises/01/step.ts"))).toBe("// TODO");
});

test("odd things in a workspace stay, and stop nothing", () => {
  mkdirSync(inHome("lib"), { recursive: true });
  mkdirSync(inHome("notebooks/01.ipynb"), { recursive: true });
  mkdirSync(inHome("exercises/01"), { recursive: true });
  symlinkSync("/nowhere", inHome("exercises/01/step.ts"));
  write(inHome("notebooks/trails/far.ipynb"), "[1, 2]");
  expect(prepare()).toEqual([["beside", "notebooks/trails/far.ipynb"]]);
  expect(lstatSync(inHome("lib")).isDirectory()).toBe(true);
  expect(lstatSync(inHome("notebooks/01.ipynb")).isDirectory()).toBe(true);
  expect(lstatSync(inHome("exercises/01/step.ts")).isSymbolicLink()).toBe(true);
});

test.skipIf(process.platform === "win32")(
  "on a full disk each file is whole, old or new, and what was not written is said",
  () => {
    prepare();
    cpSync(inHome(""), inHome("../before"), { recursive: true, verbatimSymlinks: true });
    write(inCourse("notebooks/01.ipynb"), notebook("x".repeat(5000)));
    write(inCourse("notebooks/02.ipynb"), notebook("small"));
    const full = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))";
    expect(prepare("en", full)).toEqual([["notWritten", inHome("notebooks/01.ipynb")]]);
    expect(read(inHome("notebooks/01.ipynb"))).toBe(notebook("first"));
    expect(read(inHome("notebooks/02.ipynb"))).toBe(notebook("small"));
    expect(readdirSync(inHome("notebooks")).filter((name) => name.includes("half"))).toEqual([]);
    prepare();
    expect(read(inHome("notebooks/01.ipynb"))).toBe(notebook("x".repeat(5000)));
  },
);
