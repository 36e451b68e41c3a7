import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test, vi } from "vitest";
import { carriedHere } from "../../../../export/live/transfer/carried.js";
import { limits } from "../../../../grader/class/submissionLimits.js";
import { inRoot } from "../../../../lib/node/paths.mjs";

const script = readFileSync(
  inRoot("export", "course_export", "templates", "course", "carried.js"),
  "utf8",
);
const openAt = (address: string) => {
  const { window } = new JSDOM("", { url: address, runScripts: "outside-only" });
  window.eval(script);
  vi.stubGlobal("window", window);
  vi.stubGlobal("location", window.location);
  return [...carriedHere(["a/b"])];
};
const packed = (given: unknown) => `#cell-1&answers=${encodeURIComponent(JSON.stringify(given))}`;

test("answers come along between files, and leave the address", () => {
  expect(openAt(`file:///page.html${packed([["a/b", "mine & θ"]])}`)).toEqual([
    ["a/b", "mine & θ"],
  ]);
  expect(location.hash).toBe("#cell-1");
});

test("a server's pages share a storage, and take nothing from an address", () => {
  expect(openAt(`https://course.example/${packed([["a/b", "hostile"]])}`)).toEqual([]);
});

test.each([
  ["no list", packed({ "a/b": "x" })],
  ["no pairs", packed(["a/b", null, 7])],
  ["no exercise", packed([["__proto__", "x"]])],
  ["no text", packed([["a/b", 7]])],
  ["too large", packed([["a/b", "x".repeat(limits.file + 1)]])],
  ["no JSON", "#cell-1&answers=%7B"],
  ["no code of an address", "#cell-1&answers=%E0%A4%A"],
])("%s is not taken", (_, hash) => {
  expect(openAt(`file:///page.html${hash}`)).toEqual([]);
});
