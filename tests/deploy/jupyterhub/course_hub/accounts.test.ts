import fc from "fast-check";
import { expect, test } from "vitest";
import { python } from "../python.js";

const namesOf = (students: readonly string[]) =>
  python<string[]>(
    `
import json, sys
from course_hub.accounts import account_name
print(json.dumps([account_name(each) for each in json.loads(sys.argv[1])]))`,
    JSON.stringify(students),
  );

test("a student's account is never one of the system's own", async () => {
  expect(await namesOf(["anna", "root", "gdgrader", "a".repeat(40)])).toEqual([
    "gd-anna",
    "gd-root",
    "gd-gdgrader",
    expect.stringMatching(/^gdx-[0-9a-f]{20}$/),
  ]);
});

test("different students have different accounts, with names that the system takes", async () => {
  const names = fc.sample(
    fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: "grapheme" })),
    500,
  );
  const students = [...new Set([...names.map((name) => `x${name}`), "小明", "小红", "a_b", "a-b"])];
  const accounts = await namesOf(students.filter((name) => !name.includes("\0")));
  expect(new Set(accounts).size).toBe(accounts.length);
  for (const account of accounts) expect(account).toMatch(/^gdx?-[a-z0-9_-]{1,28}$/);
});
