import { describe, expect, test } from "vitest";
import { CheckFailed, makeExpect } from "../../../../grader/core/checks/expect.js";
import { format, formatPair } from "../../../../grader/core/values/format.js";
import { tell } from "../../../../grader/words/tell.js";
import { near } from "../../../exercises/near.js";

/** The message of a check in which a function `step(1)` has returned 0.8. */
function message(check: (expectOf: ReturnType<typeof makeExpect>) => void): string {
  try {
    check(makeExpect((value) => (value === 0.8 ? "step(1)" : undefined)));
  } catch (error) {
    return error instanceof CheckFailed ? tell(error.why) : String(error);
  }
  return "passed";
}

describe("a check that does not pass says got and expected", () => {
  test.each<[string, (expect: ReturnType<typeof makeExpect>) => void]>([
    ["step(1): got 0.8, expected 1.2", (expect) => expect(0.8).toBe(1.2)],
    ["step(1): got 0.8, expected 1.2", (expect) => expect(0.8).toBeCloseTo(1.2, 9)],
    [
      "step(1): got 0.8, expected 1.2 (seed 7)",
      (expect) => expect(0.8, "seed 7").toEqual(near(1.2)),
    ],
    [
      "the path\n  got       [1, 2, 3, 4, 5, 6, 7, 8]\n  expected  [2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5]",
      (expect) =>
        expect([1, 2, 3, 4, 5, 6, 7, 8], "the path").toEqual(
          near([2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5]),
        ),
    ],
    ["the sum: got 2, expected 1", (expect) => expect(2, "the sum").toEqual(near(1))],
    ["got [NaN, 0], expected [1, 0]", (expect) => expect([Number.NaN, 0]).toEqual(near([1, 0]))],
    ["got 0.30000000000000004, expected 0.3", (expect) => expect(0.1 + 0.2).toBe(0.3)],
    ["got 2, expected anything but 2", (expect) => expect(2).not.toBe(2)],
    ["got 1, expected more than 2", (expect) => expect(1).toBeGreaterThan(2)],
    ["got 1, expected at least 2", (expect) => expect(1).toBeGreaterThanOrEqual(2)],
    ["got 3, expected at most 2", (expect) => expect(3).toBeLessThanOrEqual(2)],
    ["got a length of 1, expected a length of 2", (expect) => expect([1]).toHaveLength(2)],
    ["got no error, expected a RangeError", (expect) => expect(() => 1).toThrow(RangeError)],
    ["got TypeError: no, expected a RangeError", (expect) => expect(thrower).toThrow(RangeError)],
    ["got undefined, expected a value", (expect) => expect(undefined).toBeDefined()],
    ['got "a", expected "b"', (expect) => expect("a").toBe("b")],
    [
      "got [1, 2, 3], expected [1, 2, 3, 4] (a list of 3 numbers, expected 4)",
      (expect) => expect([1, 2, 3]).toEqual(near([1, 2, 3, 4])),
    ],
    [
      "got [], expected [[1]] (a list of 0 lists, expected 1)",
      (expect) => expect([]).toEqual(near([[1]])),
    ],
    [
      "(.mean is a list of 1 number, expected 2)\n  got       { mean: [1] }\n  expected  { mean: [1, 2] }",
      (expect) => expect({ mean: [1] }).toEqual(near({ mean: [1, 2] })),
    ],
    [
      "got { kl: 1 }, expected { kl: 1, entropy: 0 } (.entropy is missing)",
      (expect) => expect({ kl: 1 }).toEqual(near({ kl: 1, entropy: 0 })),
    ],
    ['got "0.8", expected 0.8 (a string, expected a number)', (expect) => expect("0.8").toBe(0.8)],
    [
      'got [1, "2"], expected [1, 2] ([1] is a string, expected a number)',
      (expect) => expect([1, "2"]).toEqual([1, 2]),
    ],
    [
      "got [0.5], expected Float64Array [0.5] (a list, expected a Float64Array)",
      (expect) => expect([0.5]).toEqual(near(Float64Array.of(0.5))),
    ],
    [
      "got undefined, expected 1 (nothing, expected a number)",
      (expect) => expect(undefined).toBe(1),
    ],
    ["passed", (expect) => expect([0.5]).toEqual([expect.closeTo(0.5)])],
  ])("%s", (said, check) => {
    expect(message(check)).toBe(said);
  });
});

function thrower() {
  throw new TypeError("no");
}

describe("values are written short, as one would type them", () => {
  test.each([
    [1 / 3, "0.333333"],
    [2320.9812, "2320.9812"],
    [-0, "-0"],
    [1e-300 / 3, "3.33333e-301"],
    [[1, 2], "[1, 2]"],
    [Array(1000).fill(1), "[1, 1, 1, 1, 1, 1, 1, 1, … (length 1000)]"],
    [new Float64Array([0.5]), "Float64Array [0.5]"],
    [{ kl: 0, entropy: [1] }, "{ kl: 0, entropy: [1] }"],
    [undefined, "undefined"],
    [(x: number) => x ** 2, "(x) => x ** 2"],
    [near({ a: [1, 2] }), "{ a: [1, 2] }"],
  ])("%j", (value, text) => {
    expect(format(value)).toBe(text);
  });

  test.each([
    [1 / 3, 0.3, "0.333333", "0.3"],
    [2320.9812, 2320.98, "2320.981", "2320.98"],
    [2320.98123456, 1160.49061728, "2320.98", "1160.49"],
    [31_360_001.25, 31_360_000, "31360001", "31360000"],
    [1 / 3, 0.33333333, "0.333333333", "0.33333333"],
    [0.1 + 0.2, 0.3, "0.30000000000000004", "0.3"],
    [[0.1, 0.2 + 1e-8], [0.1, 0.2], "[0.1, 0.20000001]", "[0.1, 0.2]"],
  ])("%j beside %j: with as many digits as it takes to tell them apart", (a, b, ...texts) => {
    expect(formatPair(a, b)).toEqual(texts);
  });
});
