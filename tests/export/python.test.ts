import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeFailure, type Line } from "../../export/python.js";
import { text } from "../../export/words/words.js";
import { jupyterEnvironment } from "../../lib/node/jupyter.mjs";
import { inRoot, venvPython } from "../../lib/node/paths.mjs";
import { makeCourse } from "./course.js";

let course: ReturnType<typeof makeCourse>;
beforeAll(() => {
  course = makeCourse();
});
afterAll(() => course.remove());

/** The last line that execute.py reports about a lesson. */
function executed(code: string, ...options: string[]): Line {
  course.write("one", [{ id: "one", ts: code }]);
  const program = [inRoot("export", "execute.py"), "one.ipynb", "done.ipynb", ...options];
  const { stdout } = spawnSync(venvPython, program, {
    cwd: course.notebooks,
    encoding: "utf8",
    env: jupyterEnvironment(),
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

test("a lesson whose kernel is not installed says so", () => {
  const failure = executed("1", "--kernel", "none");
  expect(failure).toMatchObject({ status: "failed", reason: "noKernel", kernel: "none" });
  expect(describeFailure(failure)).toContain(text.execution.noKernel({ kernel: "none" }));
});

test("a cell that takes too long says so", () => {
  const failure = executed("for (;;) {}", "--timeout", "1");
  expect(failure).toMatchObject({ reason: "slowCell", seconds: 1, source: "for (;;) {}" });
  expect(describeFailure(failure)).toContain(text.execution.slowCell({ seconds: 1 }));
});

test("what the kernel said is quoted line by line", () => {
  const failure: Line = { lesson: "one", status: "failed", error: "first\nsecond" };
  expect(describeFailure(failure)).toMatch(/\n {2}first\n {2}second$/);
});
