import { expect, test } from "vitest";
import { toCsv } from "../../../scripts/grader/class/csv.js";

const line = (...cells: (string | number)[]) => toCsv([cells]).slice(1);

test("begins with the mark by which Excel knows UTF-8; a line ends as RFC 4180 says", () => {
  expect(
    toCsv([
      ["姓名", "points"],
      ["王小明", 97],
    ]),
  ).toBe('\ufeff"姓名","points"\r\n"王小明",97\r\n');
});

test("commas, quotes and line breaks stay inside their cell", () => {
  expect(line('a "b", c\nd', "")).toBe('"a ""b"", c\nd",""\r\n');
});

test.each([
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1+1",
  "＋1",
  "－1",
  "＠A1",
])("a text that a spreadsheet would run gets an apostrophe: %j", (text) => {
  expect(line(text)).toBe(`"'${text}"\r\n`);
});

test("a negative number is a number", () => {
  expect(line(-0.5)).toBe("-0.5\r\n");
});
