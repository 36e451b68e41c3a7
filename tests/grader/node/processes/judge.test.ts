import { spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../../grader/node/exercises/exercises.js";
import { answersFolder } from "../../answers.js";
import { commandArguments } from "../../commandLine.js";
import { descendants, eventually, isRunning, signal } from "../../processes.js";

const loop = "export function step() { for (;;) {} }";

// Processes are listed with ps, which Windows lacks.
describe.runIf(process.platform !== "win32")("nothing stays behind", () => {
  test("when the grader is killed while it grades an endless loop", async () => {
    const { folder, remove } = answersFolder({ "01-quadratic/step": loop });
    const args = commandArguments("grade", ["01-quadratic/step", "--from", folder]);
    const grading = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
    // The bundler, the process that grades, and the spare one.
    const started = () => descendants(grading.pid ?? 0);
    expect(await eventually(() => started().length >= 2)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const processes = started();
    grading.kill("SIGKILL");
    expect(await eventually(() => !processes.some(isRunning))).toBe(true);
    remove();
  });

  test("and no debugger opens when a signal asks a grader, or one of its processes, for one", async () => {
    const { folder, remove } = answersFolder({ "01-quadratic/step": loop });
    const args = commandArguments("grade", ["01-quadratic/step", "--from", folder]);
    const grading = spawn(process.execPath, args, { cwd: root });
    let said = "";
    grading.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const started = () => descendants(grading.pid ?? 0);
    // The bundler, the judge, the answer.
    expect(await eventually(() => started().length >= 3)).toBe(true);
    signal([grading.pid ?? 0, ...started()], "SIGUSR1");
    const ended = new Promise((resolve) => grading.once("close", resolve));
    expect(await ended).toBe(1);
    expect(said).toBe("");
    remove();
  });

  test("when a kernel that has checked an exercise is killed; the stop button leaves the service alone", async () => {
    const bridge = path.join(root, "grader", "node", "service", "bridge.mjs");
    // What check() does in a kernel: wait for the grader, synchronously.
    const program = `
      const { createSyncFn } = require("synckit");
      process.on("SIGINT", () => {});
      const grade = createSyncFn(${JSON.stringify(bridge)});
      console.log(grade("check", "01-quadratic/step").kind);
      process.on("SIGUSR2", () => console.log(grade("check", "no such exercise").kind));
      setInterval(() => {}, 1000);`;
    const kernel = spawn(process.execPath, ["-e", program], { cwd: root, detached: true });
    let output = "";
    kernel.stdout.on("data", (chunk) => {
      output += chunk;
    });
    expect(await eventually(() => output === "graded\n")).toBe(true);
    const pid = kernel.pid ?? 0;
    const processes = descendants(pid);
    expect(processes.length).toBeGreaterThanOrEqual(2);
    process.kill(-pid, "SIGINT");
    process.kill(pid, "SIGUSR2");
    expect(await eventually(() => output === "graded\nproblem\n")).toBe(true);
    expect(processes.filter(isRunning).length).toBe(processes.length);
    kernel.kill("SIGKILL");
    const all = [...processes, ...descendants(pid)];
    expect(await eventually(() => !all.some(isRunning))).toBe(true);
  });
});
