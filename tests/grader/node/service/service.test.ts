import { spawn } from "node:child_process";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { allIds, root } from "../../../../grader/node/exercises/exercises.js";
import type { Replies } from "../../../../grader/protocol/results.js";
import { terminalWords as text } from "../../../../grader/words/terminal.js";

const starter = path.join(root, "lib", "node", "programs", "start.cjs");
let service: ReturnType<typeof start> | undefined;
afterEach(() => service?.kill());

/** @param patience - milliseconds without a question until it ends */
function start(patience?: number) {
  const args = patience === undefined ? [] : [String(patience)];
  return spawn(process.execPath, [starter, "grader/node/service/service.ts", ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

function ask<Question extends keyof Replies>(
  question: Question,
  name = "",
): Promise<Replies[Question]> {
  return new Promise((resolve) => {
    service?.once("message", ({ reply }: { reply: Replies[Question] }) => resolve(reply));
    service?.send({ number: 1, question, name });
  });
}

test("a grader that nobody asks ends by itself, and each question prolongs its life", async () => {
  const begin = performance.now();
  service = start(3000);
  const ended = new Promise((resolve) => service?.on("exit", resolve));
  expect(await ask("check", "no such exercise")).toMatchObject({ kind: "problem" });
  const asked = performance.now();
  expect(await ended).toBe(0);
  expect(performance.now() - asked).toBeGreaterThan(2900);
  expect(performance.now() - begin).toBeLessThan(90_000);
});

test("asking for a lesson gives its exercises, and a mistyped name gives the nearest ones", async () => {
  service = start();
  const calls = allIds()
    .filter((id) => id.startsWith("06-cost/"))
    .map((id) => `check("${id}")`);
  for (const name of ["06-cost", "exercises/06-cost/", "06-cost.ts"]) {
    expect(await ask("check", name)).toEqual({
      kind: "problem",
      message: text.lessonGiven({ lesson: "06-cost", checks: calls }),
    });
  }
  expect(await ask("check", "06-cost/minibatch")).toEqual({
    kind: "problem",
    message: text.unknownButNear({
      count: 1,
      name: "06-cost/minibatch",
      near: ["06-cost/minibatches"],
    }),
  });
});

test("all exercises are graded lesson by lesson, in their order", async () => {
  service = start();
  const lessons = await ask("lessons");
  expect(lessons).toHaveLength(6);
  for (const { lesson, title } of lessons) {
    expect(title).not.toBe(lesson);
    const exercises = await ask("lesson", lesson);
    expect(exercises.map(({ id }) => id)).toEqual(
      allIds().filter((id) => id.startsWith(`${lesson}/`)),
    );
    for (const { points, maxPoints, section } of exercises) {
      expect(points).toBeLessThanOrEqual(maxPoints);
      expect(maxPoints).toBeGreaterThan(0);
      expect(section).not.toBe("");
    }
  }
});
