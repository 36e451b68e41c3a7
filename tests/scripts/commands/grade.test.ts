import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { allIds, root } from "../../../grader/node/exercises/exercises.js";
import type { JsonReport } from "../../../grader/words/jsonReport.js";
import { terminalWords } from "../../../grader/words/terminal.js";
import { makeWorkspace } from "../../browser/workspace.js";
import { answersFolder, writeAnswer } from "../../grader/answers.js";
import { commandArguments, run, runIn } from "../../grader/commandLine.js";
import { eventually } from "../../grader/processes.js";

const step = "export const step = (theta: number, rate: number) => theta * (1 - 2 * rate);\n";
const ascent = "export const step = (theta: number, rate: number) => theta * (1 + 2 * rate);\n";

describe("npm run grade", () => {
  test("the solutions have full marks, and the status says so", () => {
    const { status, stdout } = run("grade", "--from", "solutions");
    expect(status).toBe(0);
    const count = allIds().length;
    expect(stdout).toContain(`100 of 100 points, ${count} of ${count} exercises`);
    expect(stdout).not.toContain("\x1b[");
  });

  test("the stubs have no points, each is to do, and --json prints one object of the agreed shape", () => {
    const { status, stdout } = run("grade", "--from", "exercises/.stubs", "--json");
    expect(status).toBe(1);
    const report: JsonReport = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(["points", "maxPoints", "exercises"]);
    expect(report).toMatchObject({ points: 0, maxPoints: 100 });
    expect(report.exercises.map(({ id }) => id)).toEqual(allIds());
    for (const { id, lesson, status, points, checks, ...rest } of report.exercises) {
      expect({ status, points, lesson }).toEqual({
        status: "todo",
        points: 0,
        lesson: id.slice(0, lesson.length),
      });
      expect(Object.keys(rest)).toEqual(["maxPoints"]);
      expect(checks.length).toBeGreaterThan(0);
      for (const check of checks) {
        expect(Object.keys(check)).toEqual([
          "name",
          "nameId",
          "status",
          "points",
          "maxPoints",
          "message",
          "messageId",
        ]);
        expect(check.status).toBe("todo");
      }
    }
  });

  test("a lesson or an exercise alone is shown check by check", () => {
    const { folder, remove } = answersFolder({ "01-quadratic/step": ascent });
    const { status, stdout } = run("grade", "01-quadratic/step", "--from", folder);
    remove();
    expect(status).toBe(1);
    expect(stdout).toContain("step(1, 0.1): got 1.2, expected 0.8");
    expect(stdout).toContain("0 of 2 points, 0 of 1 exercise\n");
    expect(stdout).not.toContain("well done");
  });

  test("an unknown id, folder or option is one sentence and status 1", () => {
    for (const [args, says] of [
      [["softmax"], 'There is no exercise or lesson "softmax". Did you mean 03-softmax/softmax?'],
      [["3-softmx"], "Did you mean 03-softmax?"],
      [["exercises/03-softmax/softmxa.ts"], "03-softmax/softmax"],
      [["perceptron-with-momentum"], "npm run grade lists them all."],
      [["--from", "nowhere"], 'There is no folder "nowhere" to grade.'],
      [["--jsn"], "--jsn"],
    ] as const) {
      const { status, stdout, stderr } = run("grade", ...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toContain(says);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  test("a reader that has read enough, such as head, ends it quietly", async () => {
    const args = commandArguments("grade", ["--from", "exercises/.stubs"]);
    const grading = spawn(process.execPath, args, { cwd: root });
    let complaint = "";
    grading.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    grading.stdout.once("data", () => grading.stdout.destroy());
    expect(await new Promise((resolve) => grading.on("exit", resolve))).toBe(1);
    expect(complaint).toBe("");
  });

  test("--watch grades the file that was just saved, until it is stopped", async () => {
    const { folder, remove } = answersFolder({ "01-quadratic/step": ascent });
    const args = commandArguments("grade", ["01-quadratic/step", "--watch", "--from", folder]);
    const watching = spawn(process.execPath, args, { cwd: root });
    let output = "";
    watching.stdout.on("data", (chunk) => {
      output += chunk;
    });
    expect(await eventually(() => output.includes("Watching"))).toBe(true);
    const before = output.length;
    writeAnswer(folder, "01-quadratic/step.backup-1", step);
    writeAnswer(folder, "01-quadratic/step", step);
    expect(await eventually(() => output.includes("2 of 2 points"))).toBe(true);
    expect(output.slice(before).match(/^01-quadratic\/step /gm)).toHaveLength(1);
    watching.kill("SIGINT");
    const status = await new Promise((resolve) => watching.on("exit", resolve));
    // Windows knows no signal that a program could answer.
    if (process.platform !== "win32") expect(status).toBe(0);
    remove();
  });
});

/** Does something in a fresh copy of the course. */
function inWorkspace(action: (folder: string) => void): void {
  const { folder, remove } = makeWorkspace();
  try {
    action(folder);
  } finally {
    remove();
  }
}

test("a course that is handed out without its solutions grades, but diagnoses nothing", () => {
  inWorkspace((folder) => {
    rmSync(path.join(folder, "solutions"), { recursive: true });
    writeAnswer(path.join(folder, "exercises"), "01-quadratic/step", ascent);
    const graded = runIn(folder, "grade", "01-quadratic/step");
    expect(graded.stdout).toContain("step(1, 0.1): got 1.2, expected 0.8");
    expect(graded.stderr).toBe("");
    writeAnswer(path.join(folder, "exercises"), "01-quadratic/step", step);
    expect(runIn(folder, "grade", "01-quadratic/step").status).toBe(0);
    const hint = runIn(folder, "hint", "01-quadratic/step", "--solution");
    expect(hint.stderr).toContain(terminalWords.noSolution({ id: "01-quadratic/step" }));
    const csv = path.join(folder, "class.csv");
    const submissions = path.join(folder, "class");
    writeAnswer(path.join(submissions, "ada"), "01-quadratic/step", step);
    const whole = runIn(folder, "grade", "--submissions", submissions, "--csv", csv);
    expect(whole.status).toBe(1);
    expect(whole.stderr).toContain("solutions/01-quadratic/step.ts");
  });
}, 120_000);

describe("npm run reset", () => {
  test("puts the stub back and keeps the answer beside it", () => {
    inWorkspace((folder) => {
      const read = (name: string) =>
        readFileSync(path.join(folder, "exercises", "01-quadratic", name), "utf8");
      const stub = read("step.ts");
      writeAnswer(path.join(folder, "exercises"), "01-quadratic/step", ascent);
      const { status, stdout } = runIn(folder, "reset", "exercises\\01-quadratic\\step.ts");
      expect({ status, stdout: stdout.replaceAll("\\", "/") }).toEqual({
        status: 0,
        stdout:
          "exercises/01-quadratic/step.ts: put back; your version is kept beside it as step.backup-1.ts.\n",
      });
      expect([read("step.ts"), read("step.backup-1.ts")]).toEqual([stub, ascent]);
      expect(runIn(folder, "reset", "01-quadratic/step").stdout).toContain("nothing to put back");
    });
  });

  test("asks for ids, and knows no others", () => {
    expect(run("reset")).toMatchObject({ status: 1, stdout: "" });
    expect(run("reset", "softmax").stderr).toContain("Did you mean 03-softmax/softmax?");
  });
});

describe("npm run hint", () => {
  test("opens one hint after another, and then the solution", () => {
    inWorkspace((folder) => {
      const hint = (...args: string[]) => runIn(folder, "hint", "01-quadratic/step", ...args);
      expect(hint("--solution")).toMatchObject({ status: 1, stdout: "" });
      for (const number of [1, 2, 3]) {
        expect(hint().stdout).toContain(`01-quadratic/step: hint ${number} of 3`);
      }
      expect(hint().stdout).toContain("hint 3 of 3");
      expect(hint("--solution").stdout).toContain("export function step");
    });
  });

  test("shows the solution of an exercise that passes, without a hint", () => {
    inWorkspace((folder) => {
      writeAnswer(path.join(folder, "exercises"), "01-quadratic/step", step);
      const graded = runIn(folder, "grade", "01-quadratic/step");
      expect(graded.stdout).toContain("npm run hint -- 01-quadratic/step --solution");
      const { status, stdout } = runIn(folder, "hint", "01-quadratic/step", "--solution");
      expect(status).toBe(0);
      expect(stdout).toContain("export function step");
    });
  });

  test("asks for one id", () => {
    expect(run("hint").stderr).toContain("Say which exercise");
    expect(run("hint", "03-softmax").stderr).toContain("one at a time");
  });
});
