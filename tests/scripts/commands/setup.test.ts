// What set-up leaves can be used where nobody may write to it. Here even its caches are missing, so that everything that
// would be cached is made, and cannot be kept.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeWorkspace } from "../../browser/workspace.js";

const course = makeWorkspace();

/** Windows has no such mode for folders. */
const isClosed = process.platform !== "win32";

/** Changes the modes of all files and folders, but not of what is only linked. */
function setModes(folder: string, file: number, directory: number): void {
  chmodSync(folder, directory | 0o200);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) setModes(place, file, directory);
    else if (!lstatSync(place).isSymbolicLink()) chmodSync(place, file);
  }
  chmodSync(folder, directory);
}

beforeAll(() => {
  // One lesson's imports are enough here.
  const notebooks = path.join(course.folder, "notebooks");
  for (const name of readdirSync(notebooks))
    if (name !== "00-start-here.ipynb") rmSync(path.join(notebooks, name), { recursive: true });
  setModes(course.folder, 0o444, 0o555);
});
afterAll(() => {
  setModes(course.folder, 0o644, 0o755);
  course.remove();
});

/** Runs Node in the course. Root can write everywhere, so it has to give that up. */
function node(...args: readonly string[]) {
  const options = { cwd: course.folder, encoding: "utf8" } as const;
  return process.getuid?.() === 0
    ? spawnSync("setpriv", ["--bounding-set=-dac_override", process.execPath, ...args], options)
    : spawnSync(process.execPath, args, options);
}

test("nothing can be written there", () => {
  const { stderr } = node("-e", "require('node:fs').writeFileSync('new', '')");
  expect(stderr.includes("EACCES")).toBe(isClosed);
});

test("an answer is graded there", () => {
  const id = "01-quadratic/step";
  const { status, stdout, stderr } = node(
    ...["scripts/course.cjs", "grade", id, "--from", "solutions", "--json"],
  );
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({ exercises: [{ id, status: "passed" }] });
  expect(status).toBe(0);
});

test("a kernel's programs are made there, and what lessons import is compiled", () => {
  const { status, stderr } = node("lib/node/programs/start.cjs", "kernel/warm.ts");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(existsSync(path.join(course.folder, ".cache"))).toBe(!isClosed);
});
