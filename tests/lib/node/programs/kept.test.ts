import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import keeping from "../../../../lib/node/programs/kept.cjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "kept "));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what is kept comes back, unless it was damaged", () => {
  const file = path.join(folder, "inside", "text");
  keeping.keep(file, Buffer.from("梯度"));
  expect(keeping.kept(file)?.toString()).toBe("梯度");
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(keeping.kept(file)).toBeUndefined();
});

test("a file in the place of the folder keeps nothing and is no failure", () => {
  const file = path.join(folder, "cache");
  writeFileSync(file, "mine");
  keeping.keep(path.join(file, "inside", "text"), Buffer.from("x"));
  expect(keeping.kept(path.join(file, "inside", "text"))).toBeUndefined();
  expect(readFileSync(file, "utf8")).toBe("mine");
});
