import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { text } from "../../kernel/words/launcher.mjs";
import { text as threads } from "../../kernel/words/threads.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { saying, some } from "../grader/saying.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "launcher "));
  for (const part of ["kernel", "lib"]) {
    cpSync(inRoot(part), path.join(folder, part), { recursive: true });
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function launch() {
  return spawnSync(process.execPath, [path.join(folder, "kernel", "launcher.cjs")], {
    encoding: "utf8",
  });
}

/** A tslab of the given version beside the copied launcher, with the real one's files except those that are changed. */
function placeTslab(version: string, changed: Record<string, string> = {}) {
  const tslab = path.join(folder, "node_modules", "tslab");
  cpSync(inRoot("node_modules", "tslab"), tslab, { recursive: true });
  writeFileSync(
    path.join(tslab, "package.json"),
    JSON.stringify({ name: "tslab", version, main: "dist/index.js" }),
  );
  writeFileSync(path.join(tslab, "dist", "index.js"), "");
  for (const [file, text] of Object.entries(changed)) {
    writeFileSync(path.join(tslab, "dist", file), text);
  }
  for (const name of ["birpc", "esbuild", "typescript", "zeromq"]) {
    symlinkSync(inRoot("node_modules", name), path.join(folder, "node_modules", name), "junction");
  }
}

test("says what to run where tslab is not installed", () => {
  const { status, stderr } = launch();
  expect(status).toBe(1);
  expect(stderr).toContain(text.notInstalled);
});

test("refuses a tslab that it was not written for", () => {
  placeTslab("1.0.23");
  const { status, stderr } = launch();
  expect(status).toBe(1);
  expect(stderr).toContain(threads.otherTslab({ writtenFor: "1.0.22", version: "1.0.23" }));
});

test("refuses a tslab without the text that it replaces", () => {
  placeTslab("1.0.22", { "executor.js": "// another text" });
  const { status, stderr } = launch();
  expect(status).toBe(1);
  expect(stderr).toMatch(
    saying(threads.otherText({ file: "executor.js", replacedIn: some, text: some })),
  );
});

test("is in order with the locked tslab", () => {
  const { status, stdout } = spawnSync(process.execPath, [inRoot("kernel", "launcher.cjs")], {
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout).toBe(`${text.inOrder({ file: "FILE" })}\n`);
});
