import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeStaging, publish } from "../../export/publish.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "publish "));
  writeFileSync(path.join(folder, "a.html"), "old");
  writeFileSync(path.join(folder, "CNAME"), "somebody's own");
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

test("what is published replaces the old, and other files stay", () => {
  const staging = makeStaging(folder);
  writeFileSync(path.join(staging, "a.html"), "new");
  expect(read("a.html")).toBe("old");
  expect(publish(staging, folder)).toEqual([]);
  expect(read("a.html")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["CNAME", "a.html"]);
});

test("a file that cannot be replaced is named, and the others are replaced", () => {
  mkdirSync(path.join(folder, "b.html", "inside"), { recursive: true });
  const staging = makeStaging(folder);
  writeFileSync(path.join(staging, "a.html"), "new");
  writeFileSync(path.join(staging, "b.html"), "new");
  expect(publish(staging, folder)).toEqual([
    expect.stringContaining(`${path.join(folder, "b.html")} could not be replaced (`),
  ]);
  expect(read("a.html")).toBe("new");
});

test("folders are made on the way", () => {
  const deep = path.join(folder, "new", "newer");
  expect(path.dirname(makeStaging(deep))).toBe(deep);
});

test("a place where no folder can be is refused in a sentence", () => {
  const impossible = [path.join(folder, "CNAME"), path.join(folder, "CNAME", "dist", "pages")];
  // Where Node's own recursive mkdir does not come back.
  if (process.platform === "linux") impossible.push("/proc/none/such", "/dev/full/dist");
  for (const place of impossible) {
    expect(() => makeStaging(place)).toThrow(
      /^The pages cannot be written to .*: (a part of that path is a file|there cannot be a folder there)\. Choose another folder with --out\.$/,
    );
  }
});

test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "a folder that may not be written to is refused in a sentence",
  () => {
    chmodSync(folder, 0o500);
    expect(() => makeStaging(folder)).toThrow(/: you may not write there\. Choose/);
    chmodSync(folder, 0o700);
  },
);

test("what a killed export left is removed by the next; what a living one has stays", () => {
  const alive = makeStaging(folder);
  const { pid } = spawnSync(process.execPath, ["--version"]);
  const dead = alive.replace(`-${process.pid}-`, `-${pid}-`);
  mkdirSync(dead);
  mkdirSync(path.join(folder, ".export-elsewhere-1-abc"));
  const latest = makeStaging(folder);
  expect(readdirSync(folder).sort()).toEqual(
    [
      ".export-elsewhere-1-abc",
      path.basename(alive),
      path.basename(latest),
      "CNAME",
      "a.html",
    ].sort(),
  );
});
