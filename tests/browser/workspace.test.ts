import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { removeFolder } from "./workspace.js";

/** Writes into a folder as fast as it can, for a second and a half, and never makes the folder itself. */
const writer = `
const fs = require("node:fs");
const inner = process.argv[1] + "/inner";
const end = Date.now() + 1500;
for (let i = 0; Date.now() < end; i++) {
  try {
    if (!fs.existsSync(inner)) fs.mkdirSync(inner);
    fs.writeFileSync(inner + "/" + i, "");
  } catch {}
  if (i === 0) console.log("begun");
}`;

test("a folder in which a process still writes is removed once it has ended", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "written "));
  const writing = spawn(process.execPath, ["-e", writer, folder]);
  await once(writing.stdout, "data");
  removeFolder(folder);
  expect(existsSync(folder)).toBe(false);
});
