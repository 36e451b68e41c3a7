import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../grader/node/grader.js";
import { type ExerciseResult, longestPrinted } from "../../../grader/protocol/results.js";
import { toldPrinted, toldResult } from "../../../grader/words/toldResult.js";
import { text } from "../../../grader/words/words.js";
import { answersFolder, functionOf } from "../answers.js";
import { hostileAnswers } from "../hostile.js";
import { descendants, eventually } from "../processes.js";

const ids = allIds().slice(0, hostileAnswers.length);
const before = process.platform === "win32" ? [] : descendants(process.pid);

describe("a folder in which every answer is hostile", () => {
  const results = new Map<string, { result: ExerciseResult<string>; printed: string }>();
  let seconds = 0;
  let loopSeconds = 0;

  beforeAll(async () => {
    const answers = hostileAnswers.flatMap(({ file }, i) => {
      const id = ids[i] ?? "";
      const answer = file(functionOf(id));
      return answer === undefined ? [] : [[id, answer] as const];
    });
    const { folder, remove } = answersFolder(Object.fromEntries(answers));
    const grader = new Grader();
    const start = performance.now();
    await grader.gradeAll(folder, ids, ({ result, printed }) =>
      results.set(result.id, { result: toldResult(result), printed }),
    );
    seconds = (performance.now() - start) / 1000;
    const loopStart = performance.now();
    await grader.grade(folder, ids[0] ?? "");
    loopSeconds = (performance.now() - loopStart) / 1000;
    await grader.close();
    remove();
  });

  afterAll(() => {
    console.log(`${ids.length} hostile answers graded in ${seconds.toFixed(1)} s`);
    console.log(`an endless loop alone in ${loopSeconds.toFixed(1)} s`);
  });

  test.each(
    hostileAnswers.map((hostile, i) => ({ ...hostile, id: ids[i] ?? "" })),
  )("an answer that $name has the status $status and a message that helps", ({
    id,
    status,
    says,
  }) => {
    const { result } = results.get(id) ?? {};
    expect(result?.status).toBe(status);
    expect(result?.points).toBe(0);
    expect(result?.maxPoints).toBeGreaterThan(0);
    expect(result?.checks[0]?.message).toMatch(says);
  });

  test("no message shows a stack or colour codes", () => {
    for (const { result } of results.values()) {
      for (const { message = "" } of result.checks) {
        expect(message).not.toMatch(/\n\s+at |node_modules/);
        expect(message).toBe(stripVTControlCharacters(message));
      }
    }
  });

  test("at most 100 kB of what an answer prints are kept", () => {
    const id = ids[hostileAnswers.findIndex(({ name }) => name === "prints 100 MB")] ?? "";
    const { printed = "" } = results.get(id) ?? {};
    expect(printed.length).toBe(longestPrinted);
    expect(toldPrinted(printed)).toBe(printed + text.grader.printedCut);
  });

  // The bench measures how soon; here other programs may be using the processor.
  test("an endless loop is stopped", () => {
    expect(loopSeconds).toBeLessThan(60);
  });

  test.runIf(process.platform !== "win32")("no process stays behind", async () => {
    const left = () => descendants(process.pid).filter((pid) => !before.includes(pid));
    // esbuild's service waits for the next build as long as this process is there: that one may stay.
    expect(await eventually(() => left().length <= 1)).toBe(true);
  });
});
