import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { places } from "../../../../grader/node/exercises/exercises.js";
import { tell } from "../../../../grader/words/tell.js";
import { toldResult } from "../../../../grader/words/toldResult.js";
import { text } from "../../../../grader/words/words.js";
import { answersFolder } from "../../answers.js";
import { descendants, signal } from "../../processes.js";
import { bundler, grader, id, other, posix, right, types } from "./source/sources.js";

const { source } = text;

test("a file that is missing or not source code costs its own exercise, and the others are graded", async () => {
  const descend = readFileSync(places.solution(other));
  const { folder, remove } = answersFolder({ [id]: "", [other]: descend, "01-quadratic/a": "" });
  mkdirSync(path.join(folder, "01-quadratic", "regime.ts"));
  const told: string[] = [];
  const ids = [id, other, "01-quadratic/regime", "01-quadratic/steps-to-tolerance"];
  await grader.gradeAll(folder, ids, ({ result }) => {
    told.push(`${result.status} ${toldResult(result).checks[0]?.message ?? ""}`);
  });
  expect(told).toEqual([
    `error ${text.answer.noExports({ file: "step.ts", name: "step" })}`,
    "passed ",
    `error ${source.folder({ file: "regime.ts" })}`,
    `error ${source.missing({ file: path.join(folder, "01-quadratic", "steps-to-tolerance.ts") })}`,
  ]);
  remove();
});

test.runIf(posix)(
  "esbuild is started again when it has died, and what it was doing is done",
  async () => {
    const { folder, remove } = answersFolder({
      [id]: right,
      [other]: readFileSync(places.solution(other)),
    });
    const both = () => Promise.all([id, other].map((each) => bundler.answer(folder, each)));
    for (const answer of await both()) expect(answer).toHaveProperty("code");
    killEsbuild();
    for (const answer of await both()) expect(answer).toHaveProperty("code");
    const running = both();
    killEsbuild();
    for (const answer of await running) expect(answer).toHaveProperty("code");
    expect(await bundler.checks("02-gradients/stable-range")).toContain("stableRange");
    remove();
  },
);

/** Those that this process has started. */
function killEsbuild(): void {
  const running = descendants(process.pid).filter((pid) => {
    const { stdout } = spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
    return stdout.includes("esbuild");
  });
  expect(running.length).toBeGreaterThan(0);
  signal(running, "SIGKILL");
}

test("a byte order mark is not part of an answer", async () => {
  const { folder, remove } = answersFolder({ [id]: `\uFEFF${right}` });
  expect((await grader.grade(folder, id)).result.status).toBe("passed");
  remove();
});

test("types are not looked for in files that an answer merely refers to", async () => {
  const answer = `/// <reference path="/dev/zero" />\n${right}export const wrong: string = 1;\n`;
  const { folder, remove } = answersFolder({ [id]: answer });
  const told = (await types.errors(folder, id)).map(({ message }) => tell(message));
  expect(told.at(-1)).toMatch(/'number' is not assignable to type 'string'/);
  remove();
});
