// Remarks beside a comparison say what the numbers show, and no more.
import { describe, expect, test } from "vitest";
import { aboutLoss, aboutProbabilities, aboutRows } from "./exercises/remarks.js";

describe("probabilities", () => {
  test.each([
    ["that sum to 1", [0.25, 0.75], ""],
    [
      "that nearly sum to 1: the digits show it",
      [0.5, 0.50000001],
      "they sum to 1.00000001, not to 1",
    ],
    ["that sum to another number", [0.5, 0.75], "they sum to 1.25, not to 1"],
    [
      "none of which is positive",
      [-0.7, -1.2],
      "probabilities are never negative: are these logarithms?",
    ],
    [
      "one of which is negative",
      [1.25, -0.25],
      "probabilities are never negative, and -0.25 is among them",
    ],
  ])("%s", (_, got, remark) => {
    expect(aboutProbabilities(got)).toBe(remark);
  });

  test("with a NaN among them: causes are asked for, not claimed", () => {
    expect(aboutProbabilities([Number.NaN, 1])).toMatch(/NaN.*\?$/);
  });
});

test("an infinite loss may come of a logarithm of 0 or of an overflow", () => {
  expect(aboutLoss(Number.POSITIVE_INFINITY)).toMatch(/logarithm of 0.*overflow.*\?$/);
  expect(aboutLoss(-1)).toMatch(/never negative/);
  expect(aboutLoss(2)).toBe("");
});

describe("rows that are all equal", () => {
  test("are pointed out, with two possible causes", () => {
    expect(
      aboutRows([
        [1, 2],
        [1, 2],
      ]),
    ).toMatch(/all rows are equal: .*array.*index.*\?$/);
  });

  test.each([
    [
      "where they are all 0",
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ["where they are empty", [[], []]],
    ["where there is one", [[1, 2]]],
    [
      "where they differ",
      [
        [1, 2],
        [1, 3],
      ],
    ],
  ])("but not %s", (_, rows) => {
    expect(aboutRows(rows)).toBe("");
  });
});
