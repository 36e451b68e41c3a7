// A command that only grades does not ask Git each time what has been registered with it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isRegisteredWithGit, registerWithGit } from "../../../scripts/git/register.mjs";
import { type Clone, makeClones } from "./clones.js";

let clones: ReturnType<typeof makeClones>;
let student: Clone;

beforeEach(() => {
  clones = makeClones();
  student = clones.student;
});
afterEach(() => clones.remove());

test("a clone is registered once set-up has run, and a folder without Git needs nothing", () => {
  expect(isRegisteredWithGit(student.folder)).toBe(true);
  expect(isRegisteredWithGit(clones.teacher.folder)).toBe(false);
  const bare = mkdtempSync(path.join(tmpdir(), "no clone "));
  expect(isRegisteredWithGit(bare)).toBe(true);
  rmSync(bare, { recursive: true });
});

const changes: Record<string, () => void> = {
  "a setting": () => student.git("config", "core.fsmonitor", "false"),
  "a program in Git's folder": () =>
    student.write(".git/course/scripts/git/mergeAnswer.cjs", "// nothing"),
  "a program of the course": () => student.write("scripts/git/mergeAnswer.cjs", "// a newer one"),
  "the hook": () => rmSync(path.join(student.folder, ".git", "hooks", "post-index-change")),
};

test.each(Object.keys(changes))("it is registered again after a change of %s", (name) => {
  changes[name]?.();
  expect(isRegisteredWithGit(student.folder)).toBe(false);
  registerWithGit(student.folder);
  expect(isRegisteredWithGit(student.folder)).toBe(true);
  expect(student.git("config", "core.fsmonitor")).toContain("unchangedLessons.cjs");
});

test("where somebody else's hook is, set-up looks at the lessons each time, and settings are written all the same", () => {
  student.git("config", "--unset", "core.fsmonitor");
  const hook = path.join(student.folder, ".git", "hooks", "post-index-change");
  writeFileSync(hook, "#!/bin/sh\necho mine\n");
  registerWithGit(student.folder);
  expect(isRegisteredWithGit(student.folder)).toBe(false);
  expect(student.git("config", "core.fsmonitor")).toContain("unchangedLessons.cjs");
});
