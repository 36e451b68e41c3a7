import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ExecutedCache } from "../../export/executedCache.js";

let folder: string;
let file: string;
let cache: ExecutedCache;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "executed "));
  file = path.join(folder, "a.ipynb");
  cache = new ExecutedCache(path.join(folder, "cache"));
  writeFileSync(file, '{"cells": ["中"]}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const entries = () => readdirSync(path.join(folder, "cache"));

test("what was kept comes back, byte by byte, for the same lesson and hash only", () => {
  cache.keep("a", "1", file);
  const other = path.join(folder, "other.ipynb");
  expect(cache.restore("a", "2", other)).toBe(false);
  expect(cache.restore("b", "1", other)).toBe(false);
  expect(cache.restore("a", "1", other)).toBe(true);
  expect(readFileSync(other)).toEqual(readFileSync(file));
});

test("an entry that was damaged or truncated is ignored", () => {
  cache.keep("a", "1", file);
  const entry = path.join(folder, "cache", entries()[0] ?? "");
  const whole = readFileSync(entry, "utf8");
  for (const damaged of [whole.slice(0, -3), whole.replace("中", "国"), "", "{}"]) {
    writeFileSync(entry, damaged);
    expect(cache.restore("a", "1", path.join(folder, "other.ipynb"))).toBe(false);
  }
});

test("a few of a lesson's entries stay, and those of other lessons", () => {
  cache.keep("b", "0", file);
  for (let i = 0; i < 7; i++) cache.keep("a", `${i}`, file);
  expect(entries().filter((name) => name.startsWith("a@"))).toHaveLength(4);
  expect(cache.restore("b", "0", path.join(folder, "other.ipynb"))).toBe(true);
});

test("a folder that cannot be written to stores nothing and does no harm", () => {
  const nowhere = new ExecutedCache(path.join(file, "cache"));
  nowhere.keep("a", "1", file);
  expect(nowhere.restore("a", "1", path.join(folder, "other.ipynb"))).toBe(false);
});
