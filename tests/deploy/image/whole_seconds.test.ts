// The times of an image's files are those of its containers, however the builder rounds.
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "seconds "));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("times are cut, not rounded, in all folders, and links are not followed", () => {
  const [outside, inside] = [path.join(folder, "outside"), path.join(folder, "course", "inside")];
  const file = path.join(inside, "module.py");
  mkdirSync(inside, { recursive: true });
  for (const each of [outside, file]) {
    writeFileSync(each, "");
    utimesSync(each, 1_700_000_000.75, 1_700_000_000.75);
  }
  symlinkSync(outside, path.join(inside, "link.py"), "file");
  const program = inRoot("deploy", "image", "whole_seconds.py");
  const course = path.join(folder, "course");
  expect(spawnSync(venvPython, [program, course], { encoding: "utf8" })).toMatchObject({
    status: 0,
    stderr: "",
  });
  const times = [outside, file].map((each) => statSync(each).mtimeMs);
  expect(times).toEqual([1_700_000_000_750, 1_700_000_000_000]);
});
