import { expect, test } from "vitest";
import { clausesOf, comparisonOf } from "../../../grader/words/composed.js";
import { message } from "../../../grader/words/message.js";
import { isKnown, tell } from "../../../grader/words/tell.js";
import { text } from "../../../grader/words/words.js";
import { exercises } from "../../../lib/lessons/exercises.js";

test("a message becomes the words of its catalogue, filled in", () => {
  expect(tell(message("answer.timeout", { seconds: 1 }))).toBe(text.answer.timeout({ seconds: 1 }));
  expect(tell(message("answer.promise"))).toBe(text.answer.promise);
  expect(tell(message("kind.listOf.number", { count: 1 }))).toBe("a list of 1 number");
});

test("a message within a message is put into words first, and a list is joined", () => {
  const place = message("answer.place", { file: "step.ts", line: 3 });
  expect(tell(message("answer.threw", { thrown: "Error: no", place }))).toBe(
    text.answer.threw({
      thrown: "Error: no",
      place: text.answer.place({ file: "step.ts", line: 3 }),
    }),
  );
  const names = ["a", message("kind.null")];
  expect(tell(message("answer.noExport", { file: "f.ts", name: "f", names }))).toContain("a, null");
});

test("the words of an exercise are found by its id", () => {
  const title = exercises["03-softmax"]?.softmax?.checks.byHand;
  expect(tell({ messageId: "03-softmax/softmax.checks.byHand" })).toBe(title);
});

test("a sentence stays as it is, and so does what only looks like an id", () => {
  for (const messageId of [
    "My check. It has two parts.",
    "answer",
    "answer.nothing",
    "toString",
    "constructor/name",
    "answer.toString",
    "",
  ]) {
    expect(tell({ messageId })).toBe(messageId);
    expect(isKnown(messageId)).toBe(false);
  }
});

test("what fills in a message is never taken for one", () => {
  const said = message("grader.said", { text: "answer.promise" });
  expect(tell(said)).toBe("answer.promise");
});

test("a comparison has the parts that there are", () => {
  const told = (what: string, remark: string) =>
    tell(comparisonOf({ what, got: "1", expected: "2", remark }));
  expect(told("", "")).toBe("got 1, expected 2");
  expect(told("f(0)", "")).toBe("f(0): got 1, expected 2");
  expect(told("f(0)", "why")).toBe("f(0): got 1, expected 2 (why)");
  expect(told("f".repeat(80), "why")).toBe(`${"f".repeat(80)} (why)\n  got       1\n  expected  2`);
  expect(told("", "w".repeat(80))).toBe(`(${"w".repeat(80)})\n  got       1\n  expected  2`);
});

test("clauses are separated, and one alone stands as it is", () => {
  const [first, second] = [{ messageId: "one" }, { messageId: "two" }];
  expect(tell(clausesOf([first]))).toBe("one");
  expect(tell(clausesOf([first, second]))).toBe("one; two");
});

test("the compiler knows ids and parameters", () => {
  // @ts-expect-error no such message
  message("answer.tooSlow");
  // @ts-expect-error seconds are missing
  message("answer.timeout");
  // @ts-expect-error minutes are not asked for
  message("answer.timeout", { minutes: 1 });
});
