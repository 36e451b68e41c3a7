import { afterAll, describe, expect, test } from "vitest";
import { Grader } from "../../../grader/node/grader.js";
import type { ExerciseResult } from "../../../grader/protocol/results.js";
import { toldResult } from "../../../grader/words/toldResult.js";
import { text } from "../../../grader/words/words.js";
import { answersFolder } from "../answers.js";
import { saying } from "../saying.js";

const grader = new Grader();
afterAll(() => grader.close());

const id = "03-softmax/softmax";

async function grade(answer: string): Promise<ExerciseResult<string>> {
  const { folder, remove } = answersFolder({ [id]: answer });
  const { result } = await grader.grade(folder, id);
  remove();
  return toldResult(result);
}

function messages({ checks }: ExerciseResult<string>): string {
  return checks.map(({ message }) => message ?? "").join("\n");
}

describe("an answer that is right in part", () => {
  test("gets the points of the checks that pass; the others say got and expected", async () => {
    const result = await grade(`
export function softmax(logits: readonly number[]): number[] {
  const terms = logits.map(Math.exp);
  const sum = terms.reduce((a, b) => a + b);
  return terms.map((term) => term / sum);
}`);
    expect(result.status).toBe("partial");
    expect(result.points).toBeGreaterThan(0);
    expect(result.points).toBeLessThan(result.maxPoints);
    expect(messages(result)).toMatch(
      /softmax\(\[1000, 0\]\) \(.*NaN.*\)\n {2}got {7}\[NaN, 0\]\n {2}expected {2}\[1, 0\]/,
    );
  });

  test("loses only what comes after a loop that some inputs start", async () => {
    const result = await grade(`
export function softmax(logits: readonly number[]): number[] {
  while (Math.abs(logits[0]) > 100) {}
  const terms = logits.map(Math.exp);
  const sum = terms.reduce((a, b) => a + b);
  return terms.map((term) => term / sum);
}`);
    const statuses = result.checks.map(({ status }) => status);
    expect(statuses).toContain("passed");
    expect(statuses).toContain("timeout");
    expect(result.status).toBe("partial");
    expect(statuses[statuses.length - 1]).toBe("passed");
    expect(messages(result)).toContain(
      `softmax([1000, 0]): ${text.answer.timeout({ seconds: 1 })}`,
    );
  });

  test("has a message for each check; only the first loop is waited for in full", async () => {
    const { checks } = await grade("export const softmax = () => { for (;;) {} };");
    const [first, ...others] = checks.map(({ message }) => message);
    expect(first).toBe(`softmax([0, 0]): ${text.answer.timeout({ seconds: 1 })}`);
    for (const message of others) {
      expect([text.answer.timeoutAgain, text.answer.noTimeLeft]).toContain(
        message?.replace(/^softmax\(.*?\): /, ""),
      );
    }
  });

  test("is seen to change its input", async () => {
    const result = await grade(`
export function softmax(logits: number[]): number[] {
  const largest = Math.max(...logits);
  for (let j = 0; j < logits.length; j++) logits[j] = Math.exp(logits[j] - largest);
  const sum = logits.reduce((a, b) => a + b);
  return logits.map((term) => term / sum);
}`);
    expect(result.status).toBe("failed");
    const [first] = result.checks.map(({ message }) => message);
    expect(first).toBe(
      text.answer.changedInput({
        ...{ call: "softmax([0, 0])", input: text.answer.input.only },
        ...{ after: "[1, 1]", before: "[0, 0]" },
      }),
    );
  });

  test("names the class, the message and the line of what it throws", async () => {
    const result = await grade(`// a comment
type Vector = readonly number[];

export function softmax(logits: Vector): number[] {
  return logits.max();
}`);
    expect(result.status).toBe("error");
    expect(messages(result)).toContain(
      text.answer.threw({
        thrown: "TypeError: logits.max is not a function",
        place: text.answer.place({ file: "softmax.ts", line: 5 }),
      }),
    );
  });

  test("may import lib, wherever the folder of answers is", async () => {
    const result = await grade(`
import { logSumExp } from "../../lib/softmax.js";
export function softmax(logits: readonly number[]): number[] {
  return logits.map((logit) => Math.exp(logit - logSumExp(logits)));
}`);
    expect(result.status).toBe("passed");
  });
});

describe("an answer with a slip", () => {
  const body = (code: string) =>
    `export function softmax(logits: readonly number[]): any {\n${code}\n}\n`;

  test.each([
    [
      "forgets its return",
      body("  logits.map(Math.exp);"),
      /softmax\(.*nothing was returned: is the return missing\?/,
    ],
    [
      "returns too few numbers",
      body("  return logits.slice(1);"),
      /a list of 1 number, expected 2/,
    ],
    ["returns a text", body('  return "[0.5, 0.5]";'), /a string, expected a list/],
    [
      "returns texts",
      body("  return logits.map((h) => h.toFixed(2));"),
      /\[0\] is a string, expected a number/,
    ],
    [
      "still throws its TODO",
      body('  const terms = logits.map(Math.exp);\n  throw new Error("TODO");'),
      saying(text.answer.todoLeft),
    ],
    [
      "exports a number in the place of its function",
      "export const softmax = 3;",
      saying(text.answer.notAFunction({ name: "softmax", file: "softmax.ts" })),
    ],
    [
      "lacks a }",
      body("  if (logits.length > 1) {\n    return logits;"),
      /^softmax.ts:5:1: a \{ is not closed/,
    ],
  ])("that %s is diagnosed", async (_, answer, says) => {
    expect((await grade(answer)).checks[0]?.message).toMatch(says);
  });

  test("may call itself as often as a path has points", async () => {
    const walk = `
export function descend(theta: number, learningRate: number, steps: number): number[] {
  const path: number[] = [];
  const go = (point: number, left: number): void => {
    path.push(point);
    if (left > 0) go(point - learningRate * 2 * point, left - 1);
  };
  go(theta, steps);
  return path;
}`;
    const { folder, remove } = answersFolder({ "01-quadratic/descend": walk });
    expect((await grader.grade(folder, "01-quadratic/descend")).result.status).toBe("passed");
    remove();
  });

  test("that prints while it is loaded has it shown", async () => {
    const answer = 'console.log("loaded");\nexport const softmax = () => [];';
    const { folder, remove } = answersFolder({ [id]: answer });
    expect((await grader.grade(folder, id)).printed).toBe("loaded\n");
    remove();
  });

  test("that would wait finds nothing to wait with", async () => {
    const result = await grade(
      body("  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);"),
    );
    expect(result.status).toBe("error");
    expect(messages(result)).toMatch(/(Atomics|SharedArrayBuffer) is not defined/);
  });
});
