// The program that executes one notebook, by itself.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "execute "));
afterAll(() => rmSync(folder, { recursive: true }));

test("a kernel that ends at its start, as when its ports are taken, is started again", () => {
  const started = path.join(folder, "started");
  const program = path.join(folder, "flaky.cjs");
  writeFileSync(
    program,
    `const fs = require("node:fs");
fs.appendFileSync(${JSON.stringify(started)}, "x");
if (fs.readFileSync(${JSON.stringify(started)}).length < 3) process.exit(1);
require(${JSON.stringify(inRoot("kernel", "launcher.cjs"))});`,
  );
  const kernelspec = path.join(folder, "kernels", "flaky");
  mkdirSync(kernelspec, { recursive: true });
  const argv = [process.execPath, program, "--config-path", "{connection_file}"];
  const spec = { argv, display_name: "flaky", language: "typescript" };
  writeFileSync(path.join(kernelspec, "kernel.json"), JSON.stringify(spec));
  const [notebook, output] = ["in.ipynb", "out.ipynb"].map((name) => path.join(folder, name));
  const cell = { cell_type: "code", id: "sum", metadata: {}, source: "20 + 22", outputs: [] };
  const cells = [{ ...cell, execution_count: null }];
  writeFileSync(notebook, JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }));

  const args = [inRoot("export", "execute.py"), notebook, output, "--kernel", "flaky"];
  const env = { ...process.env, JUPYTER_PATH: folder };
  const { status, stdout, stderr } = spawnSync(venvPython, args, { env, encoding: "utf8" });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toMatch(/"status": "done"/);
  expect(readFileSync(output, "utf8")).toMatch(/"42"/);
  expect(readFileSync(started, "utf8")).toBe("xxx");
});
