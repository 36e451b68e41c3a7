// JupyterLab ends with `npm start`, however that ends.
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Server, startServer } from "../../browser/server.js";
import { makeWorkspace } from "../../browser/workspace.js";

let workspace: ReturnType<typeof makeWorkspace>;
let server: Server;

beforeEach(async () => {
  workspace = makeWorkspace();
  server = await startServer(workspace.folder);
});
afterEach(() => workspace.remove());

async function answers(): Promise<boolean> {
  try {
    await fetch(new URL("/api", server.address), { signal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    return false;
  }
}

test("killed without a warning, it leaves no JupyterLab", async () => {
  expect(await answers()).toBe(true);
  if (process.platform === "win32") spawnSync("taskkill", ["/pid", String(server.pid), "/f"]);
  else process.kill(server.pid, "SIGKILL");
  await vi.waitFor(async () => expect(await answers()).toBe(false), {
    timeout: 60_000,
    interval: 500,
  });
});
