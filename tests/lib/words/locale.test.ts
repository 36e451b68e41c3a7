import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { speak } from "../../../lib/words/language.js";
import {
  clauses,
  formatExactly,
  list,
  pluralCategory,
  sentences,
} from "../../../lib/words/locale.js";

afterEach(() => speak(undefined));

test("lists, clauses and sentences are joined as the language joins them", () => {
  expect(list([])).toBe("");
  expect(list(["a"])).toBe("a");
  expect(list(["a", "b", "c"])).toBe("a, b, c");
  expect(clauses(["a, b", "c"])).toBe("a, b; c");
  expect(sentences(["A.", "B."])).toBe("A. B.");
  speak("zh");
  expect(list(["a", "b", "c"])).toBe("a、b、c");
  expect(clauses(["a", "b"])).toBe("a；b");
  expect(sentences(["甲。", "乙。"])).toBe("甲。乙。");
  expect(list(["a", "b"], "en")).toBe("a, b");
});

test("plural categories are the language's", () => {
  expect([0, 1, 1.5, 2].map((count) => pluralCategory(count))).toEqual([
    "other",
    "one",
    "other",
    "other",
  ]);
  expect(pluralCategory(1, "zh")).toBe("other");
});

describe("a number in full", () => {
  test.each([
    [0, "0"],
    [-0, "0"],
    [-3.5, "−3.5"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1234567.125, "1234567.125"],
    [1e21, "1000000000000000000000"],
    [1e-12, "0.000000000001"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "−∞"],
  ])("%d is %s, in both languages", (value, written) => {
    expect(formatExactly(value)).toBe(written);
    expect(formatExactly(value, "zh")).toBe(written);
  });

  test("reads back as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(formatExactly(value).replace("−", "-"))).toBe(value + 0);
      }),
    );
  });
});
