import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import cachedFile from "../../../../lib/node/programs/cachedFile.cjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cached "));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what is cached comes back, unless it was damaged", () => {
  const file = path.join(folder, "inside", "text");
  cachedFile.writeCached(file, Buffer.from("梯度"));
  expect(cachedFile.readCached(file)?.toString()).toBe("梯度");
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(cachedFile.readCached(file)).toBeUndefined();
});

test("a file in the place of the folder caches nothing and is no failure", () => {
  const file = path.join(folder, "cache");
  writeFileSync(file, "mine");
  cachedFile.writeCached(path.join(file, "inside", "text"), Buffer.from("x"));
  expect(cachedFile.readCached(path.join(file, "inside", "text"))).toBeUndefined();
  expect(readFileSync(file, "utf8")).toBe("mine");
});
