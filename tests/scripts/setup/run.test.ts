// The first command in a fresh copy of the course, with an npm that takes the packages from this folder.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inRoot } from "../../../lib/node/paths.mjs";
import { text as shared } from "../../../lib/node/words/words.mjs";
import { text } from "../../../scripts/words/words.mjs";
import { makeWorkspace } from "../../browser/workspace.js";

const { install } = shared;
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
  expect(stderr).toContain(
    install.started({ task: install.installing({ packages: text.packages.npm }) }),
  );
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
  for (const one of said) expect(one).toMatch(/status 0$/);
  expect(said.filter((one) => one.includes(install.waiting))).toHaveLength(1);
  const calls = readFileSync(path.join(workspace.folder, "calls.txt"), "utf8").trim().split("\n");
  expect(calls).toHaveLength(1);
  expect(calls[0]).toContain("--global=false");
});

test("a folder in the place of the opened hints is a sentence", () => {
  mkdirSync(path.join(workspace.folder, ".cache", "hints.json"), { recursive: true });
  const args = [course(), "hint", "01-quadratic/step"];
  const { status, stderr } = spawnSync(process.execPath, args, options());
  expect(status).toBe(1);
  expect(stderr).toContain("hints.json, which cannot be written");
  expect(stderr).not.toContain("    at ");
});
