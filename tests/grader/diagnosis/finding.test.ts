import { expect, test } from "vitest";
import { type Finding, messagesOf } from "../../../grader/diagnosis/finding.js";
import { slips } from "../../../grader/diagnosis/words/words.js";
import { tell } from "../../../grader/words/tell.js";
import { exerciseWords } from "../../../lib/lessons/exercises.js";

const id = "03-softmax/temperature";

test("a mistake is described in the words of its exercise", () => {
  const { name, explanation } = messagesOf(id, { mistake: "temperatureIgnored" });
  const words = exerciseWords(id)?.mistakes.temperatureIgnored;
  expect([tell(name), tell(explanation)]).toEqual([words?.name, words?.explanation]);
});

test("a number is written as in code", () => {
  const parameters = { small: 1e-10 };
  const { name } = messagesOf(id, { mistake: "smallNumberAddedToTemperature", parameters });
  expect(tell(name)).toContain("1e-10");
});

test("a finding within a finding is named in the name, and explained in the explanation", () => {
  const first: Finding = { mistake: "temperatureIgnored" };
  const second: Finding = {
    slip: "part.wrong",
    parameters: { part: "mean", finding: { slip: "result.negated" } },
  };
  const { name, explanation } = messagesOf(id, {
    slip: "part.both",
    parameters: { first, second },
  });
  const words = exerciseWords(id)?.mistakes.temperatureIgnored;
  const { negated } = slips.result;
  expect(tell(name)).toBe(
    slips.part.both.name({
      first: String(words?.name),
      second: slips.part.wrong.name({ part: "mean", finding: negated.name }),
    }),
  );
  expect(tell(explanation)).toBe(
    slips.part.both.explanation({
      first: String(words?.explanation),
      second: slips.part.wrong.explanation({ part: "mean", finding: negated.explanation }),
    }),
  );
});
