import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodePackagesAreInstalled } from "../../../scripts/setup/nodePackages.mjs";

const locked = {
  "": {},
  "node_modules/tslab": { version: "1.0.22" },
  "node_modules/vitest": { version: "4.0.0", dev: true },
  "node_modules/for-macs": { version: "1.0.0", optional: true },
};
const tslab = { "node_modules/tslab": { version: "1.0.22" } };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "packages-"));
  mkdirSync(path.join(folder, "node_modules"));
  writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify({ packages: locked }));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function installed(packages: object, developer: boolean): boolean {
  const record = path.join(folder, "node_modules", ".package-lock.json");
  writeFileSync(record, JSON.stringify({ packages }));
  return nodePackagesAreInstalled({ developer }, folder);
}

test("an interrupted installation, which has no record, is not whole", () => {
  expect(nodePackagesAreInstalled({ developer: false }, folder)).toBe(false);
});

test("a student needs neither developers' tools nor other platforms' packages", () => {
  expect(installed(tslab, false)).toBe(true);
  expect(installed(tslab, true)).toBe(false);
  expect(installed({ ...tslab, "node_modules/vitest": { version: "4.0.0" } }, true)).toBe(true);
});

test("another version than the locked one is not what the lock says", () => {
  expect(installed({ "node_modules/tslab": { version: "1.0.21" } }, false)).toBe(false);
});
