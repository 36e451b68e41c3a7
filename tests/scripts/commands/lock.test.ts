import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pythonLock, scaleOutLock, testLock } from "../../../lib/node/paths.mjs";

/** The packages of a lock, each with its versions and for which machines they are. */
function packages(lock: string): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = "", version = ""] of readFileSync(lock, "utf8").matchAll(
    /^([\w.-]+)==(.+?) \\$/gm,
  )) {
    found.set(name, [...(found.get(name) ?? []), version]);
  }
  return found;
}

const versionOf = (pin: string) => pin.split(" ")[0];

test("what the tests need of Python leaves every package of the course at its version", () => {
  const course = packages(pythonLock);
  const both = [...packages(testLock)].filter(([name]) => course.has(name));
  expect(both.map(([name]) => name)).toContain("nbclient");
  for (const [name, pins] of both) {
    expect(course.get(name)?.map(versionOf), name).toEqual(
      expect.arrayContaining(pins.map(versionOf)),
    );
  }
});

test.each([pythonLock, testLock, scaleOutLock])("every file of %s has a hash", (lock) => {
  const [, ...entries] = readFileSync(lock, "utf8").split(/^(?=\w)/m);
  expect(entries.length).toBeGreaterThan(20);
  for (const entry of entries) expect(entry).toMatch(/--hash=sha256:[0-9a-f]{64}/);
});
