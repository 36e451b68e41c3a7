import { afterAll, describe, expect, test } from "vitest";
import { allIds } from "../../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../../grader/node/grader.js";
import { details } from "../../../../grader/node/terminalReport.js";
import type { ExerciseResult } from "../../../../grader/protocol/results.js";
import { toldResult } from "../../../../grader/words/toldResult.js";
import { answersFolder } from "../../answers.js";
import { mistakenAnswers } from "../../mistakenAnswers.js";

const grader = new Grader();
afterAll(() => grader.close());

async function grade(id: string, answer: string) {
  const { folder, remove } = answersFolder({ [id]: answer });
  const graded = await grader.grade(folder, id);
  remove();
  return { result: toldResult(graded.result), shown: details(graded, (_, text) => text) };
}

/** The diagnoses of an answer, each once. */
function diagnosesOf({ checks }: ExerciseResult<string>): string[] {
  return [...new Set(checks.flatMap(({ diagnosis }) => diagnosis?.mistake ?? []))];
}

const softmaxOf = (body: string) =>
  `export function softmax(logits: readonly number[]): number[] {\n${body}\n}\n`;

describe("an answer that makes a catalogued mistake loses points and hears why", () => {
  test.each(allIds())("%s: the first mistake, one in the middle and the last", async (id) => {
    const answers = await mistakenAnswers(id);
    const sample = [0, Math.floor(answers.length / 2), answers.length - 1];
    for (const index of sample) {
      const { name, file } = answers[index] ?? {};
      const { result } = await grade(id, file ?? "");
      expect(result.points).toBeLessThan(result.maxPoints);
      expect(diagnosesOf(result)).toEqual([name]);
    }
  });
});

describe("a diagnosis", () => {
  test("stands with the checks that the mistake fails, beside got and expected", async () => {
    const { result, shown } = await grade(
      "03-softmax/softmax",
      softmaxOf(`  const terms = logits.map(Math.exp);
  const sum = terms.reduce((a, b) => a + b);
  return terms.map((term) => term / sum);`),
    );
    for (const { status, message, diagnosis } of result.checks) {
      expect(diagnosis?.mistake).toBe(status === "passed" ? undefined : "no shift");
      if (status === "failed") expect(message).toMatch(/got +\[.*NaN[\s\S]*expected +\[/);
    }
    expect(shown.match(/Diagnosis: no shift\n {4}Math.exp overflows above 709/g)).toHaveLength(1);
  });

  test("is found where the answer also throws for some inputs, but not for that check", async () => {
    const { result } = await grade(
      "03-softmax/softmax",
      softmaxOf(`  const terms = logits.map((logit) => 2 ** logit);
  if (logits.length > 3 || Math.abs(logits[0]) > 100) return terms.largest();
  return terms.map((term) => term / terms.reduce((a, b) => a + b));`),
    );
    expect(diagnosesOf(result)).toEqual(["powers of 2"]);
    for (const { status, diagnosis } of result.checks) {
      if (status !== "failed") expect(diagnosis).toBeUndefined();
    }
  });

  test.each([
    ["is not written yet", `  throw new Error("TODO");`],
    ["loops for some inputs", "  while (logits.length > 1) {}\n  return [0];"],
    ["is wrong in a way of its own", "  return logits.map(() => 0.25);"],
    ["always throws", "  return logits.largest();"],
    ["returns a promise", "  return Promise.resolve(logits);"],
    [
      "is right",
      "  const all = logits.map((h) => Math.exp(h - Math.max(...logits)));\n" +
        "  return all.map((term) => term / all.reduce((a, b) => a + b));",
    ],
  ])("is not invented for an answer that %s", async (_, body) => {
    const { result } = await grade("03-softmax/softmax", softmaxOf(body));
    expect(diagnosesOf(result)).toEqual([]);
  });
});
