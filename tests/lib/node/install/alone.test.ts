import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { alone } from "../../../../lib/node/install/alone.mjs";

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
