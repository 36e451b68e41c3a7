import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { text } from "../../../grader/class/words/words.js";
import {
  cannotWrite,
  removeTemporary,
  tryKeeping,
  tryWriting,
  writeOutput,
} from "../../../grader/class/writing.js";
import { places, root } from "../../../grader/node/exercises/exercises.js";
import { UserError } from "../../../lib/node/userError.mjs";
import { temporaryFor } from "../../../lib/node/writeWhole.cjs";
import { commandArguments, run } from "../commandLine.js";
import { fill, temporaryFolder } from "./folder.js";

const { sentence, codes, isFile } = text.unwritable;
const because = (name: string, reason: string) => sentence({ place: inFolder(name), reason });

const step = "01-quadratic/step";
let folder = "";
let remove = () => {};
beforeEach(() => {
  const answer = readFileSync(places.solution(step));
  ({ folder, remove } = temporaryFolder({ [`class/ann/${step}.ts`]: answer }));
});
afterEach(() => remove());

const inFolder = (name: string) => path.join(folder, name);
const all = () => readdirSync(folder, { recursive: true, encoding: "utf8" });
const expectNoTemporary = () => expect(all().filter((name) => name.includes(".part"))).toEqual([]);

function grade(csv: string) {
  return run("grade", step, "--submissions", inFolder("class"), "--csv", inFolder(csv));
}

/** One sentence, before anything was graded. */
function refused(csv: string): string {
  const { status, stderr, stdout } = grade(csv);
  expect(status, stderr).toBe(1);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stdout).toBe("");
  expectNoTemporary();
  return stderr;
}

describe("found before anything is graded:", () => {
  test("a folder in place of the table, of the summary; a file in place of the folder of results", () => {
    mkdirSync(inFolder("a.csv"));
    expect(refused("a.csv")).toContain(because("a.csv", codes.EISDIR));
    mkdirSync(inFolder("b.summary.md"));
    expect(refused("b.csv")).toContain(because("b.summary.md", codes.EISDIR));
    fill(folder, { "c.graded": "mine", "c.csv": "old" });
    expect(refused("c.csv")).toContain(because("c.graded", isFile));
    expect(readFileSync(inFolder("c.graded"), "utf8")).toBe("mine");
    expect(readFileSync(inFolder("c.csv"), "utf8")).toBe("old");
  });

  test("a path that leads through a file", () => {
    fill(folder, { "list.txt": "" });
    expect(refused("list.txt/grades.csv")).toContain(codes.ENOTDIR);
  });

  test("a name that is too long", () => {
    expect(refused(`${"x".repeat(300)}.csv`)).toContain(codes.ENAMETOOLONG);
  });
});

test("a folder that is not there is made; a table that a link leads to is written where it is", () => {
  fill(folder, { "real/grades.csv": "old" });
  if (process.platform !== "win32") {
    symlinkSync(inFolder("real/grades.csv"), inFolder("link.csv"));
    expect(grade("link.csv").status).toBe(0);
    expect(readFileSync(inFolder("real/grades.csv"), "utf8")).toMatch(/ann/);
  }
  expect(grade("new/folder/grades.csv").status).toBe(0);
  expect(existsSync(inFolder("new/folder/grades.csv"))).toBe(true);
  expectNoTemporary();
});

// A disk on which files can only be small stands for one that fills up during the work.
test.runIf(process.platform === "linux")(
  "a full disk: one sentence, no grade, and the older table stays whole",
  () => {
    fill(folder, { "grades.csv": "older table" });
    const args = ["--submissions", inFolder("class"), "--csv", inFolder("grades.csv")];
    const command = [process.execPath, ...commandArguments("grade", [step, ...args])];
    const limited = 'ulimit -f 8; exec "$@"';
    const { status, stderr } = spawnSync("bash", ["-c", limited, "bash", ...command], {
      ...{ cwd: root, encoding: "utf8" },
    });
    expect(status, stderr).toBe(1);
    expect(stderr).toContain(codes.EFBIG);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(readFileSync(inFolder("grades.csv"), "utf8")).toBe("older table");
    expectNoTemporary();
  },
);

describe("writing", () => {
  test.each([
    ...(["ENOSPC", "EROFS", "EACCES", "EPERM", "EBUSY", "EDQUOT", "EIO"] as const),
  ])("says what %s means, and where", (code) => {
    const { message } = cannotWrite("grades.csv", Object.assign(new Error(code), { code }));
    expect(message).toBe(sentence({ place: "grades.csv", reason: codes[code] }));
  });

  test("that fails leaves the older file, and no half-written one", () => {
    fill(folder, { "grades.csv/inside": "" });
    expect(() => writeOutput(inFolder("grades.csv"), "new")).toThrow(UserError);
    expect(existsSync(inFolder("grades.csv/inside"))).toBe(true);
    expectNoTemporary();
  });

  test("is tested without touching existing files", () => {
    fill(folder, { "grades.csv": "old" });
    tryWriting([inFolder("grades.csv"), inFolder("none.md")]);
    tryKeeping(inFolder("grades.graded"));
    expect(readFileSync(inFolder("grades.csv"), "utf8")).toBe("old");
    expect(all().sort()).toEqual(
      ["class", "class/ann", "class/ann/01-quadratic", `class/ann/${step}.ts`]
        .concat("grades.csv", "grades.graded")
        .map((name) => path.normalize(name)),
    );
  });

  test("is refused for a protected file", () => {
    if (process.platform === "win32" || process.getuid?.() === 0) return;
    fill(folder, { "grades.csv": "old" });
    chmodSync(inFolder("grades.csv"), 0o444);
    expect(() => tryWriting([inFolder("grades.csv")])).toThrow(codes.EACCES);
  });

  test("leaves nothing of runs that were killed, and nothing else is removed", () => {
    fill(folder, { [temporaryFor("grades.csv")]: "", "grades.csv.part": "", "a.csv.1.part": "" });
    removeTemporary(inFolder("grades.csv"));
    expect(all().filter((name) => name.includes("part"))).toEqual([
      ...["a.csv.1.part", "grades.csv.part"],
    ]);
  });
});
