import fc from "fast-check";
import { expect, test } from "vitest";
import { difference } from "../../../../export/live/editor/difference.js";

test("only what differs is replaced", () => {
  expect(difference("a b c", "a x c")).toEqual({ from: 2, to: 3, insert: "x" });
  expect(difference("aaa", "aa")).toEqual({ from: 2, to: 3, insert: "" });
  expect(difference("", "a")).toEqual({ from: 0, to: 0, insert: "a" });
});

test("it makes the other text of each", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "b", "𝑎") });
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const { from, to, insert } = difference(before, now);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(now);
    }),
  );
});
