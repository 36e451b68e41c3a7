// What repo2docker runs, for instance on mybinder.org.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inRoot, venvPython } from "../lib/node/paths.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "binder "));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(file: string, args: readonly string[], variables: NodeJS.ProcessEnv): string {
  const env = { ...process.env, ...variables };
  const { status, stdout, stderr } = spawnSync(venvPython, [inRoot("binder", file), ...args], {
    cwd: inRoot(),
    encoding: "utf8",
    env,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

test("its start shows Jupyter the course's kernel, before any other of that name", () => {
  const program = "console.log(process.env.JUPYTER_PATH)";
  const others = path.join(folder, "others");
  const told = run("start", [process.execPath, "-e", program], { JUPYTER_PATH: others }).trim();
  const [first = "", ...rest] = told.split(path.delimiter);
  expect(rest).toEqual([others]);
  const kernel = path.join(first, "kernels", "tslab");
  const { argv } = JSON.parse(readFileSync(path.join(kernel, "kernel.json"), "utf8"));
  const launcher = path.resolve(argv[1].replace("{resource_dir}", kernel));
  expect(launcher).toBe(inRoot("kernel", "launcher.cjs"));
});

test.skipIf(process.platform === "win32")(
  "its postBuild sets up with the course's command, and leaves no downloads behind",
  () => {
    const npm = path.join(folder, "npm");
    writeFileSync(npm, '#!/bin/sh\necho "$@"; echo "$npm_config_cache"; echo "$PIP_CACHE_DIR"\n');
    chmodSync(npm, 0o755);
    const PATH = [folder, process.env.PATH].join(path.delimiter);
    const [command, ...caches] = run("postBuild", [], { PATH }).trim().split("\n");
    expect(command).toBe("run setup");
    expect(caches.map((cache) => existsSync(cache))).toEqual([false, false]);
  },
);

test.skipIf(process.platform === "win32")("repo2docker may run both", () => {
  for (const file of ["postBuild", "start"]) {
    expect(statSync(inRoot("binder", file)).mode & 0o111, file).toBe(0o111);
  }
});
