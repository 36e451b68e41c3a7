import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";

const course = inRoot("scripts", "course.cjs");

function node(...args: string[]) {
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test("one sentence says that Node is too old", () => {
  const { status, stderr } = node(
    "--eval",
    `Object.defineProperty(process, "versions", { value: { node: "18.20.0" } }); require(${JSON.stringify(course)})`,
  );
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    "The course needs Node.js 20.19 or newer, but this is 18.20.0. Install a newer one from https://nodejs.org and run the same command again.",
  );
});

test.runIf(process.platform !== "win32").each([
  ["back\\slash-", "backslash"],
  ["why? ", "question mark"],
  ["all * ", "star"],
])("a path such as %s, from which Node loads nothing, is a sentence", (name, called) => {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  for (const place of ["scripts/course.cjs", "scripts/words"]) {
    cpSync(inRoot(place), path.join(folder, place), { recursive: true });
  }
  const { status, stderr } = node(path.join(folder, "scripts", "course.cjs"), "grade");
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    `The course cannot run in a folder with a ${called} in its path, ${folder}. Rename the folder and run the same command again.`,
  );
});

test("an unknown command names those that exist", () => {
  const { status, stderr } = node(course, "strat");
  expect(status).toBe(1);
  expect(stderr).toContain('There is no command "strat". There are: start, grade');
});

test.each([
  ...["start", "test", "testAll", "grade", "hint", "reset", "export", "doctor"],
  ...["bench", "format", "lock"],
])("%s --help says what it does, and does nothing", (name) => {
  const folder = mkdtempSync(path.join(tmpdir(), "help-"));
  // Nothing but what prints it: no packages, no exercises.
  for (const place of ["scripts/course.cjs", "scripts/setup", "scripts/words", "lib/node"]) {
    cpSync(inRoot(place), path.join(folder, place), { recursive: true });
  }
  const { status, stdout, stderr } = node(
    path.join(folder, "scripts", "course.cjs"),
    name,
    "--help",
  );
  expect(stdout).toMatch(/^npm (start|test|run [\w:]+)/);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["lib", "scripts"]);
  rmSync(folder, { recursive: true });
});

test("doctor finds everything that this test run was set up with", () => {
  const { status, stdout } = node(course, "doctor");
  expect(stdout).toMatch(/^ok +Node\.js/m);
  expect(stdout).toMatch(/^ok +TypeScript kernel/m);
  expect(status).toBe(0);
});

test("Jupyter finds the course's kernel and writes only inside the project", () => {
  const { stdout } = spawnSync(venvPython, ["-m", "jupyter_client.kernelspecapp", "list"], {
    encoding: "utf8",
    env: jupyterEnvironment(),
  });
  expect(stdout).toMatch(/tslab +.*\.venv/);
  for (const name of ["JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"]) {
    expect(path.relative(inRoot(), jupyterEnvironment()[name] ?? "")).toMatch(/^\.jupyter/);
  }
});
