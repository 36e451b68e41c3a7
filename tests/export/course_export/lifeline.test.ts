// Whatever ends an export, even without a chance to tidy up, none of its processes goes on.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { removeFolder } from "../../browser/workspace.js";
import { makeCourse } from "../course.js";

const course = makeCourse();
let folder: string;
let exporting: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "lifeline "));
});
afterEach(() => {
  exporting?.kill("SIGKILL");
  removeFolder(folder);
  course.remove();
});

/** The commands of all processes with a word in them, which names this test's folder. */
function processesWith(word: string): string[] {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,args="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(word) && !line.includes("ps -A"));
}

const program = (output: string) => `
  import { exportLessons } from ${JSON.stringify(inRoot("export", "exportLessons.ts"))};
  await exportLessons({
    notebooks: ${JSON.stringify(course.notebooks)},
    lessons: ["01-endless"],
    output: ${JSON.stringify(output)},
    cache: ${JSON.stringify(course.cache)},
    progress: { executing: ({ id }) => id && console.log(id), wrote() {}, clear() {} },
    signal: new AbortController().signal,
  });`;

function start(): Promise<void> {
  course.write("01-endless", [{ id: "endless", ts: "for (;;) {}" }]);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program(path.join(folder, "dist"))],
    {
      cwd: inRoot(),
      env: { ...process.env, TMPDIR: folder },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  exporting = child;
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (text) => String(text).includes("endless") && resolve());
    child.on("close", () => reject(new Error("the export ended before its cell ran")));
  });
}

test.skipIf(process.platform === "win32")(
  "after kill -9 of the export its Python and its kernel end, and the next removes its folders",
  async () => {
    await start();
    expect(processesWith(folder).length).toBeGreaterThanOrEqual(2);
    exporting?.kill("SIGKILL");
    await expect.poll(() => processesWith(folder), { timeout: 60_000, interval: 500 }).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith("executed-"))).toHaveLength(1);
    const next = spawnSync(
      process.execPath,
      [
        ...["--import", "tsx", "--input-type=module", "-e"],
        `import { makeTemporary } from ${JSON.stringify(inRoot("export", "temporary.ts"))};
         makeTemporary(${JSON.stringify(folder)}, "executed");`,
      ],
      { cwd: inRoot(), encoding: "utf8" },
    );
    expect(next.stderr).toBe("");
    const left = readdirSync(folder).filter((name) => name.startsWith("executed-"));
    expect(left).toEqual([expect.stringContaining(`-${next.pid}-`)]);
  },
  180_000,
);

test("Python ends when its input does, if it was asked to", () => {
  const wait =
    "import time\nfrom course_export.lifeline import end_with_caller\nend_with_caller()\ntime.sleep(600)";
  const { status, signal } = spawnSync(venvPython, ["-c", wait], { input: "", timeout: 60_000 });
  expect(signal === "SIGTERM" || status !== 0).toBe(true);
}, 70_000);
