import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createCompiler } from "../../kernel/compiler/compiler.js";
import { inRoot } from "../../lib/node/paths.mjs";

let folder: string;

/** Copies as much of the course as a kernel needs, into a folder where none has run. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "warm "));
  for (const name of ["lib", "grader", "solutions", "kernel", "notebooks", "package.json"]) {
    cpSync(inRoot(name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(inRoot("node_modules"), path.join(folder, "node_modules"), "junction");
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

test("after the warm-up no lesson's imports have to be compiled", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(folder, "lib", "node", "programs", "start.cjs"), "kernel/warm.ts"],
    { cwd: folder, encoding: "utf8" },
  );
  expect(status, stderr).toBe(0);
  const modules = () => readdirSync(path.join(folder, ".cache", "kernel", "modules")).sort();
  const warmed = modules();
  const compiler = createCompiler({ root: folder, typescript: ts });
  const lesson = readFileSync(path.join(folder, "notebooks", "03-softmax.ipynb"), "utf8");
  const imports = JSON.parse(lesson)
    .cells.filter(({ cell_type }: { cell_type: string }) => cell_type === "code")
    .flatMap(({ source }: { source: string[] }) => source.join("").match(/^import [^;]*;/gm) ?? []);
  expect(imports.length).toBeGreaterThan(1);
  for (const source of imports)
    expect(compiler.compile(source, 1)).toMatchObject({ kind: "compiled" });
  expect(modules()).toEqual(warmed);
});
