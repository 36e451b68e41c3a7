// Remarks beside a comparison say what the numbers show, and no more.
import { describe, expect, test } from "vitest";
import { remarks } from "../../../../grader/diagnosis/words/words.js";
import type { descend as words } from "../../../../lib/lessons/01-quadratic/words/en/exercises/descend.js";
import { exerciseWords } from "../../../../lib/lessons/exercises.js";
import {
  aboutInput,
  aboutLoss,
  aboutParts,
  aboutProbabilities,
  aboutRows,
  changed,
  remarksOf,
} from "../../../exercises/remarks.js";

const { probabilities, loss } = remarks;

describe("probabilities", () => {
  test.each([
    ["that sum to 1", [0.25, 0.75], ""],
    [
      "that nearly sum to 1: the digits show it",
      [0.5, 0.50000001],
      probabilities.sum({ sum: "1.00000001" }),
    ],
    ["that sum to another number", [0.5, 0.75], probabilities.sum({ sum: "1.25" })],
    ["none of which is positive", [-0.7, -1.2], probabilities.allNegative],
    ["one of which is negative", [1.25, -0.25], probabilities.negative({ probability: "-0.25" })],
    ["with a NaN among them", [Number.NaN, 1], probabilities.nan],
    ["with undefined among them", [0.5, undefined], probabilities.undefined],
    ["that are undefined", [undefined, undefined], probabilities.undefined],
    ["that were never filled", new Array(2), probabilities.undefined],
    ["that are texts", ["0.5", "0.5"], ""],
  ])("%s", (_, got, remark) => {
    expect(aboutProbabilities(got as number[])).toBe(remark);
  });
});

test.each([
  ["infinite", Number.POSITIVE_INFINITY, loss.infinite],
  ["negative", -1, loss.negative],
  ["just below 0, which has no wrong sign", -1e-12, loss.barelyNegative],
  ["NaN", Number.NaN, loss.nan],
  ["possible", 2, ""],
])("a loss that is %s", (_, got, remark) => {
  expect(aboutLoss(got)).toBe(remark);
});

test.each([
  ["where one is wrong", { sum: 1, mean: 3 }, remarks.wrongParts({ names: ["mean"] })],
  ["where all are wrong", { sum: 2, mean: 3 }, ""],
  ["where none is wrong", { sum: 1, mean: 2 }, ""],
])("parts %s", (_, got, remark) => {
  expect(aboutParts(got, { sum: 1, mean: 2 })).toBe(remark);
});

test.each([
  [
    "that are equal",
    [
      [1, 2],
      [1, 2],
    ],
    remarks.equalRows,
  ],
  [
    "that are all 0",
    [
      [0, 0],
      [0, 0],
    ],
    "",
  ],
  ["that are empty", [[], []], ""],
  [
    "that are NaN",
    [
      [Number.NaN, Number.NaN],
      [Number.NaN, Number.NaN],
    ],
    "",
  ],
  ["of which there is one", [[1, 2]], ""],
  [
    "that differ",
    [
      [1, 2],
      [1, 3],
    ],
    "",
  ],
])("rows %s", (_, rows, remark) => {
  expect(aboutRows(rows)).toBe(remark);
});

describe("a remark", () => {
  test("follows the seed, or whatever a teacher wrote", () => {
    const seed = remarks.seed({ seed: 4711 });
    const two = remarks.both({ first: seed, second: loss.negative });
    expect(aboutLoss(-1, seed)).toBe(two);
    expect(aboutLoss(2, seed)).toBe(seed);
    expect(aboutInput("theta", [1], [2], "my own words")).toBe(
      remarks.both({
        first: "my own words",
        second: remarks.changedToo({ names: ["theta"] }),
      }),
    );
  });

  test("names the inputs that it is about", () => {
    expect(changed("q", "p")).toBe(remarks.changed({ names: ["q", "p"] }));
  });

  test("needs what fills it in, and a key of the exercise's", () => {
    type Words = { remarks: { points: "the first {length} points"; end: "the end" } };
    const remark = remarksOf<Words>("01-quadratic/descend");
    remark("points", { length: 3 });
    remark("end", {}, "a seed");
    // @ts-expect-error
    remark("points");
    // @ts-expect-error
    remark("points", { count: 3 });
    // @ts-expect-error
    remark("end", { length: 3 });
    // @ts-expect-error
    remark("beginning");
  });

  test("may be one of an exercise's own", () => {
    const remark = remarksOf<typeof words>("01-quadratic/descend");
    expect(remark("lastPoint")).toBe(exerciseWords("01-quadratic/descend")?.remarks?.lastPoint);
  });
});
