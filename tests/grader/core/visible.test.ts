import { describe, expect, test } from "vitest";
import { shortened, visible, visibleLine } from "../../../grader/core/visible.js";

describe("visible", () => {
  test.each([
    ["a colour", "\u001b[31mred", "\\u001b[31mred"],
    ["a control sequence in one character", "\u009b2J", "\\u009b2J"],
    ["a title of the window", "\u001b]0;x\u0007", "\\u001b]0;x\\u0007"],
    ["what deletes", "a\u0008b\u007f", "a\\u0008b\\u007f"],
    ["a return that overwrites the line", "0 of 9\r9 of 9", "0 of 9\\u000d9 of 9"],
    ["text from right to left", "user\u202egnp.exe\u202c", "user\\u202egnp.exe\\u202c"],
    ["isolates and marks", "\u2066a\u2069\u200e\u061c", "\\u2066a\\u2069\\u200e\\u061c"],
    ["no width", "a\u200bb\u2060c\ufeff", "a\\u200bb\\u2060c\\ufeff"],
    ["separators of lines", "a\u2028b\u2029c", "a\\u2028b\\u2029c"],
    ["annotations", "\ufff9a\ufffab\ufffb", "\\ufff9a\\ufffab\\ufffb"],
    ["tags", "a\u{e0041}", "a\\udb40\\udc41"],
    ["half of a pair", "a\ud83d b\ude00", "a\\ud83d b\\ude00"],
    ["nothing", "\0", "\\u0000"],
  ])("writes %s as an escape", (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test.each([
    "王小明",
    "Zoë Ångström\tO'Neill\nאבג",
    "😀 ❤️",
    "x² ≤ ½·η·θ",
    "C:\\users",
  ])("leaves what is seen: %j", (text) => expect(visible(text)).toBe(text));

  test("treats Windows line breaks as line breaks", () => {
    expect(visible("a\r\nb")).toBe("a\nb");
  });
});

test("JSON stays what it says", () => {
  const value = { printed: "a\u202e\u009b\u{e0041}\u001b😀\n" };
  const shown = visible(JSON.stringify(value, null, 2));
  expect(shown).toMatch(/^[\n\x20-\x7e😀]*$/u);
  expect(JSON.parse(shown)).toEqual(value);
});

test("a line stays a line and within its length", () => {
  expect(visibleLine("a\n\n\tb\u001b")).toBe("a b\\u001b");
  expect(visibleLine("x".repeat(50), 10)).toBe(`${"x".repeat(9)}…`);
});

test("no character is cut in half", () => {
  expect(shortened("ab😀cd", 4)).toBe("ab…");
  expect(shortened("ab😀", 4)).toBe("ab😀");
});
