import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { publish } from "../../scripts/export/publish.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "publish "));
  writeFileSync(path.join(folder, "a.html"), "old");
  writeFileSync(path.join(folder, "CNAME"), "somebody's own");
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

test("what is written aside replaces the old, and other files stay", async () => {
  await publish(folder, async (aside) => {
    writeFileSync(path.join(aside, "a.html"), "new");
    expect(read("a.html")).toBe("old");
  });
  expect(read("a.html")).toBe("new");
  expect(readdirSync(folder).sort()).toEqual(["CNAME", "a.html"]);
});

test("a failure leaves everything as it was", async () => {
  const failing = publish(folder, async (aside) => {
    writeFileSync(path.join(aside, "a.html"), "half");
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(read("a.html")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["CNAME", "a.html"]);
});

test("a folder that cannot be made is reported in a sentence", async () => {
  const inFile = path.join(folder, "CNAME", "dist");
  await expect(publish(inFile, async () => {})).rejects.toThrow(
    `The pages cannot be written to ${inFile}: `,
  );
});
