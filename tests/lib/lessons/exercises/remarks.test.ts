// Remarks beside a comparison say what the numbers show, and no more.
import { describe, expect, test } from "vitest";
import { aboutLoss, aboutProbabilities, aboutRows } from "../../../exercises/remarks.js";

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

test("probabilities that are undefined are told as such, not as NaN", () => {
  for (const got of [[undefined, undefined], new Array(2), [0.5, undefined]]) {
    const remark = aboutProbabilities(got as number[]);
    expect(remark).toMatch(/undefined.*return.*\?$/);
    expect(remark).not.toContain("NaN");
  }
});

test("an infinite loss may come of a logarithm of 0, an overflow or a quotient", () => {
  expect(aboutLoss(Number.POSITIVE_INFINITY)).toMatch(/logarithm of 0.*overflow.*quotient.*\?$/);
  expect(aboutLoss(-1)).toMatch(/never negative: which sign/);
  expect(aboutLoss(2)).toBe("");
});

test("a loss just below 0 has no wrong sign", () => {
  expect(aboutLoss(-1e-12)).toMatch(/never negative: .*added/);
  expect(aboutLoss(-1e-12)).not.toContain("sign");
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
    [
      "where they are NaN",
      [
        [Number.NaN, Number.NaN],
        [Number.NaN, Number.NaN],
      ],
    ],
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
