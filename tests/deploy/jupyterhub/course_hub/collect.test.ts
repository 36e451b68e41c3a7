import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { python } from "../python.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "collect "));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const collected = () =>
  python<Record<string, number>>(
    `
import json, sys
from pathlib import Path
from course_hub.collect import answers
print(json.dumps({name.as_posix(): len(data) for name, data in answers(Path(sys.argv[1]))}))`,
    folder,
  );

test("answers are collected by their paths, and backups and hidden files are not in the way", async () => {
  write("01-quadratic/step.ts", "mine");
  write("03-softmax/softmax.ts", "also mine");
  write(".stubs/01-quadratic/step.ts", "not mine");
  write("01-quadratic/.step.ts.half", "");
  expect(await collected()).toEqual({ "01-quadratic/step.ts": 4, "03-softmax/softmax.ts": 9 });
});

test.skipIf(process.platform === "win32")(
  "links, pipes and files beyond the limits are left out, and nothing waits for them",
  async () => {
    write("a.ts", "mine");
    write("large.ts", "x".repeat(200_001));
    write("elsewhere/secret.ts", "secret");
    symlinkSync(path.join(folder, "elsewhere", "secret.ts"), path.join(folder, "link.ts"));
    symlinkSync(path.join(folder, "elsewhere"), path.join(folder, "linked"));
    spawnSync("mkfifo", [path.join(folder, "pipe.ts")]);
    expect(Object.keys(await collected())).toEqual(["a.ts", "elsewhere/secret.ts"]);
  },
);

test("a home without exercises, or with too many files, is collected as far as it goes", async () => {
  for (let i = 0; i < 1100; i++) write(`many/${String(i).padStart(4, "0")}.ts`, "");
  expect(Object.keys(await collected())).toHaveLength(1000);
  rmSync(folder, { recursive: true });
  expect(await collected()).toEqual({});
});
