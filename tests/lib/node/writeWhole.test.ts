import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { temporaryFor, writeWhole } from "../../../lib/node/writeWhole.cjs";

let folder: string;
const inFolder = (...names: string[]) => path.join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "whole "));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a file is replaced, its folder made, and nothing else is left", () => {
  writeWhole(inFolder("inside", "text"), "old");
  writeWhole(inFolder("inside", "text"), Buffer.from("梯度"));
  expect(readFileSync(inFolder("inside", "text"), "utf8")).toBe("梯度");
  expect(readdirSync(inFolder("inside"))).toEqual(["text"]);
});

test("what cannot be written throws, and leaves everything as it was", () => {
  mkdirSync(inFolder("text"));
  writeFileSync(inFolder("text", "mine"), "mine");
  expect(() => writeWhole(inFolder("text"), "new")).toThrow();
  expect(readFileSync(inFolder("text", "mine"), "utf8")).toBe("mine");
  expect(readdirSync(folder)).toEqual(["text"]);
});

test("what is written first can lie elsewhere; its usual name is nobody else's", () => {
  writeWhole(inFolder("text"), "new", inFolder("work", "text"));
  expect(readdirSync(inFolder("work"))).toEqual([]);
  expect(readFileSync(inFolder("text"), "utf8")).toBe("new");
  expect(temporaryFor("text")).not.toBe(temporaryFor("text"));
});
