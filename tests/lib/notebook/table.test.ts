import { JSDOM } from "jsdom";
import { beforeEach, expect, test, vi } from "vitest";
import { severalForms } from "../../../lib/node/severalForms.js";
import { table } from "../../../lib/notebook/table.js";
import { refusals, untyped } from "../refusals.js";

const shown = vi.hoisted(() => [] as { type: string; data: string }[]);
vi.mock("tslab", () => ({
  display: { raw: (type: string, data: string) => shown.push({ type, data }) },
}));
beforeEach(() => {
  shown.length = 0;
});

/** What a call shows, as text and as the texts of the HTML's cells. */
function seen(...given: Parameters<typeof table>) {
  table(...given);
  expect(shown.map(({ type }) => type)).toEqual([severalForms]);
  const forms: Record<string, string> = JSON.parse(shown[0]?.data ?? "{}");
  const { document } = new JSDOM(forms["text/html"]).window;
  const cells = Array.from(document.querySelectorAll("tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent),
  );
  return { text: forms["text/plain"], cells, document };
}

test("rows of objects: keys name the columns, by symbols and in words, and numbers are rounded", () => {
  const { text, cells } = seen([
    { theta: -2 / 3, largestRate: 20, regime: "monotone" },
    { theta: 0.1 + 0.2, largestRate: 0.5, regime: "stalled" },
  ]);
  expect(cells).toEqual([
    ["θ", "largest rate", "regime"],
    ["−0.6667", "20\u2007\u2007", "monotone"],
    ["0.3\u2007\u2007\u2007", "0.5", "stalled"],
  ]);
  expect(text).toBe(
    [
      "θ        largest rate  regime",
      "-0.6667  20            monotone",
      "0.3      0.5           stalled",
    ].join("\n"),
  );
});

test("named rows of arrays, with names for the columns", () => {
  const { text, cells, document } = seen(
    { softmax: [0.25, 0.75], numerical: Float64Array.of(0.2500000001, 0.7499999) },
    { columns: ["Adelie", "Gentoo"] },
  );
  expect(cells).toEqual([
    ["", "Adelie", "Gentoo"],
    ["softmax", "0.25", "0.75"],
    ["numerical", "0.25", "0.75"],
  ]);
  expect(document.querySelectorAll('th[scope="row"]')).toHaveLength(2);
  expect(document.querySelectorAll('th[scope="col"]')).toHaveLength(2);
  expect(text?.split("\n")[1]).toBe("softmax    0.25    0.75");
});

test("a single row, and rows of arrays without names", () => {
  expect(seen({ loss: 3, ok: true }).cells).toEqual([
    ["loss", "ok"],
    ["3", "true"],
  ]);
  shown.length = 0;
  expect(
    seen([
      [1, 2],
      [3, 4],
    ]).cells[1],
  ).toEqual(["1", "2"]);
});

test("counts are whole, tiny numbers have powers of ten, and what is no number stays as it is", () => {
  const { text, cells } = seen([
    { N: 1_000_001, error: 4.583555757e-12, h: [2, -1], last: Number.NaN },
    { N: 8, error: 0, h: [1000], last: Number.POSITIVE_INFINITY },
  ]);
  expect(cells.slice(1)).toEqual([
    ["1,000,001", "4.584·10⁻¹²", "2, −1", "NaN"],
    ["8", "0", "1000", "Infinity"],
  ]);
  expect(text).toContain("1000001  4.584e-12  2, -1  NaN");
});

test("digits can be chosen, a row may lack a value, and no text becomes an element", () => {
  const { cells } = seen([{ a: 1.23456, b: "<b>" }, { a: 2 }], { digits: 2 });
  expect(cells).toEqual([
    ["a", "b"],
    ["1.2", "<b>"],
    ["2\u2007\u2007", ""],
  ]);
});

const of =
  "table requires rows to be an array of rows, such as [{ t: 0, loss: 4 }, { t: 1, loss: 2.56 }], got ";
refusals([
  [`${of}3`, () => table(untyped(3))],
  [`${of}undefined`, () => table(untyped(undefined))],
  [`${of}an empty array`, () => table([])],
  [`${of}an array of length 2`, () => table([1, 2])],
  [`${of}an object`, () => table({})],
]);
