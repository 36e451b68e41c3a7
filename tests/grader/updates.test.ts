// A new version of the course comes by git pull: what a student has written in exercises/ stays.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { root } from "../../scripts/grader/catalogue.js";

const step = path.join("exercises", "01-quadratic", "step.ts");
const descend = path.join("exercises", "01-quadratic", "descend.ts");
let folder = "";

function git(repository: string, ...args: string[]) {
  const person = ["-c", "user.name=Student", "-c", "user.email=student@example.org"];
  const options = ["-c", "core.autocrlf=false", "-c", "pull.rebase=false", ...person];
  return spawnSync("git", [...options, ...args], {
    cwd: path.join(folder, repository),
    encoding: "utf8",
  });
}

function write(repository: string, file: string, text: string): void {
  const full = path.join(folder, repository, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const readMine = (file: string) => readFileSync(path.join(folder, "mine", file), "utf8");

/** The course as it was, cloned by a student, and then a new version of it. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "update-"));
  mkdirSync(path.join(folder, "course"));
  copyFileSync(path.join(root, ".gitattributes"), path.join(folder, "course", ".gitattributes"));
  for (const file of [step, descend]) write("course", file, "the stub\n");
  git("course", "init", "--initial-branch=main");
  git("course", "add", ".");
  git("course", "commit", "-m", "The course");
  git("", "clone", "--quiet", "course", "mine");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function publishNewVersion(): void {
  for (const file of [step, descend]) write("course", file, "the new stub\n");
  git("course", "commit", "--all", "-m", "Better stubs");
}

describe("pulling a new version of the course", () => {
  test("an exercise that was edited but not committed: git refuses and touches nothing", () => {
    write("mine", step, "my answer\n");
    publishNewVersion();
    const { status, stderr } = git("mine", "pull");
    expect(status).not.toBe(0);
    expect(stderr).toContain("would be overwritten");
    expect(readMine(step)).toBe("my answer\n");
  });

  test("an exercise that was edited and committed: the answer stays, without marks, and the rest is new", () => {
    write("mine", step, "my answer\n");
    git("mine", "commit", "--all", "-m", "My answers");
    publishNewVersion();
    git("mine", "pull");
    expect(readMine(step)).toBe("my answer\n");
    expect(readMine(descend)).toBe("the new stub\n");
    expect(git("mine", "commit", "--all", "--no-edit").status).toBe(0);
    expect(readMine(step)).toBe("my answer\n");
    expect(git("mine", "status", "--porcelain").stdout).toBe("");
  });

  test("exercises that nobody has edited: they are new", () => {
    publishNewVersion();
    expect(git("mine", "pull").status).toBe(0);
    expect(readMine(step)).toBe("the new stub\n");
  });
});
