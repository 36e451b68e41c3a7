// The first command in a fresh copy, whose packages an npm brings that takes them from this folder.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { explain } from "../../../lib/node/command.mjs";
import { pythonVariables } from "../../../lib/node/environment.mjs";
import { alone } from "../../../lib/node/install/alone.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";
import { makeWorkspace } from "../../browser/workspace.js";

let workspace: ReturnType<typeof makeWorkspace>;
let npm: string;

beforeEach(() => {
  workspace = makeWorkspace();
  unlinkSync(path.join(workspace.folder, "node_modules"));
  npm = path.join(workspace.folder, "npm-cli.js");
  const calls = path.join(workspace.folder, "calls.txt");
  const link = [inRoot("node_modules"), path.join(workspace.folder, "node_modules"), "junction"];
  writeFileSync(
    npm,
    `import { appendFileSync, symlinkSync } from "node:fs";
    appendFileSync(${JSON.stringify(calls)}, process.argv.slice(2).join(" ") + "\\n");
    console.log("npm says much");
    setTimeout(() => symlinkSync(...${JSON.stringify(link)}), 1000);`,
  );
});
afterEach(() => workspace.remove());

const options = () => ({ encoding: "utf8", env: { ...process.env, npm_execpath: npm } }) as const;
const course = () => path.join(workspace.folder, "scripts", "course.cjs");

test("standard output holds the result and nothing else", () => {
  const args = [course(), "grade", "01-quadratic/step", "--json"];
  const { stdout, stderr } = spawnSync(process.execPath, args, options());
  expect(JSON.parse(stdout)).toMatchObject({ points: 0, maxPoints: 2 });
  expect(stderr).toContain("Installing npm packages: done");
  expect(stderr).not.toContain("\x1b[");
});

test("two first commands at once: one installs, the other waits", async () => {
  const run = () =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, [course(), "reset", "01-quadratic/step"], options());
      let said = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (text) => {
          said += text;
        });
      }
      child.on("close", (status) => resolve(`${said}status ${status}`));
    });
  const said = await Promise.all([run(), run()]);
  for (const text of said) expect(text).toMatch(/status 0$/);
  expect(said.filter((text) => text.includes("waiting for it"))).toHaveLength(1);
  const calls = readFileSync(path.join(workspace.folder, "calls.txt"), "utf8").trim().split("\n");
  expect(calls).toHaveLength(1);
  expect(calls[0]).toContain("--global=false");
});

describe("the lock of set-up", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "lock-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("of a process that was killed is taken over", async () => {
    const file = path.join(folder, "setup.lock");
    const { pid } = spawnSync(process.execPath, ["--version"]);
    writeFileSync(file, String(pid));
    let done = false;
    await alone(async () => {
      done = true;
    }, file);
    expect(done).toBe(true);
  });

  test("is given back when the work fails", async () => {
    const file = path.join(folder, "setup.lock");
    const fails = alone(() => Promise.reject(new Error("no")), file);
    await expect(fails).rejects.toThrow("no");
    await alone(async () => {}, file);
  });
});

test("a folder that may not be written, or a full disk, is a sentence; a fault is not", () => {
  const denied = Object.assign(new Error("x"), { code: "EROFS", path: "/course/.cache" });
  expect(explain(denied)).toContain("may not write /course/.cache. Copy the folder");
  expect(explain(Object.assign(new Error("x"), { code: "ENOSPC" }))).toContain("disk is full");
  expect(() => explain(new Error("a fault"))).toThrow("a fault");
});

test("Python is told where the network is, and not where to install or to import", () => {
  const { PIP_INDEX_URL, PIP_PROXY, ...rest } = pythonVariables({
    PIP_INDEX_URL: "mirror",
    PIP_PROXY: "proxy",
    PIP_USER: "1",
    PIP_TARGET: "/elsewhere",
    PIP_PREFIX: "/elsewhere",
    PIP_REQUIRE_VIRTUALENV: "1",
    PYTHONHOME: "/elsewhere",
    PYTHONPATH: "/elsewhere",
    PATH: "/bin",
  });
  expect([PIP_INDEX_URL, PIP_PROXY]).toEqual(["mirror", "proxy"]);
  expect(rest).toEqual({ PATH: "/bin", PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" });
});

test("a folder in the place of the opened hints is a sentence", () => {
  mkdirSync(path.join(workspace.folder, ".cache", "hints.json"), { recursive: true });
  const args = [course(), "hint", "01-quadratic/step"];
  const { status, stderr } = spawnSync(process.execPath, args, options());
  expect(status).toBe(1);
  expect(stderr).toContain("hints.json, which cannot be written");
  expect(stderr).not.toContain("    at ");
});
