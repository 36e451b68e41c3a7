import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, separators, toCsv } from "../../../grader/class/csv.js";
import { text as words } from "../../../grader/class/words/words.js";

const line = (...cells: Cell[]) => toCsv([cells]).slice(1);

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
  "  =1+1",
  "\u00a0=1+1",
  "\u200b=1+1",
  "\u0001\u0002@A1",
  "﹦1",
  "−1",
])("a text that a spreadsheet would run gets an apostrophe: %j", (text) => {
  expect(line(text)).toBe(`"'${text}"\r\n`);
});

test("a negative number is a number", () => {
  expect(line(-0.5)).toBe("-0.5\r\n");
});

test("so does text that a spreadsheet with other separators would take for a cell of its own", () => {
  expect(line("a;=1+1")).toBe('"a;\'=1+1"\r\n');
  expect(line("a\t=1,+2")).toBe("\"a\t'=1,'+2\"\r\n");
  expect(line("got [1, -2]; expected 3")).toBe('"got [1, -2]; expected 3"\r\n');
});

test("so does such text after a quote, which ends an empty cell there", () => {
  expect(line('a,"=1+1"')).toBe('"a,""\'=1+1"""\r\n');
  expect(line('a;"=1+1"')).toBe('"a;""\'=1+1"""\r\n');
});

/** The text of a single cell, as a program reads it. */
const textOf = (cell: Cell) => line(cell).slice(1, -3).replaceAll('""', '"');

test("data can be read again, and none of it is a formula for a spreadsheet", () => {
  const data = {
    file: '=1,"+2";@A1,-3\t＝4',
    list: [1, -2, [-3], "\\", '\\",-1'],
    unseen: "\u202e\ufeff\ud800\r\n",
    long: "x".repeat(40_000),
  };
  expect(JSON.parse(textOf({ data }))).toEqual(data);
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue()), (data) => {
      const text = textOf({ data });
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      expect(text).not.toMatch(/[;,\t\n{["]\s*[=+\-@＝＋－＠﹦﹢﹣﹫−](?!\d)|[;,\t\n]"?[=+\-@]/);
    }),
  );
});

test("a cell that Excel would cut off is cut, and says so", () => {
  const longest = 32_767;
  expect(line("x".repeat(longest))).toBe(`"${"x".repeat(longest)}"\r\n`);
  for (const text of ["x".repeat(longest + 1), "=".repeat(longest), "😀".repeat(20_000)]) {
    const cell = line(text).slice(1, -3);
    expect(cell.length).toBeLessThanOrEqual(longest);
    expect(cell.endsWith(`…${words.cut}`)).toBe(true);
    expect(cell).not.toMatch(/\p{Cs}/u);
  }
});

test("German Excel gets semicolons and decimal commas; tabs work everywhere", () => {
  const rows = [["a;b", 0.5, -2]];
  expect(toCsv(rows, separators.get("semicolon")).slice(1)).toBe('"a;b";0,5;-2\r\n');
  expect(toCsv(rows, separators.get("tab")).slice(1)).toBe('"a;b"\t0.5\t-2\r\n');
});
