import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("a kernel in an endless loop ends when the process that started it is killed", async () => {
  const { stdout } = spawnSync(venvPython, [inRoot("tests", "kernel", "main", "orphan.py")], {
    encoding: "utf8",
    env: jupyterEnvironment(),
  });
  const pid = Number(stdout);
  expect(pid).toBeGreaterThan(0);
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 5_000, interval: 100 });
});
