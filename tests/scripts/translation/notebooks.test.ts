// The Chinese notebooks equal the English ones, cell by cell.
import { describe, expect, test } from "vitest";
import { notebookNames } from "../../../lib/node/notebook.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import { linksOf, withChineseLinks } from "../../../scripts/translation/links.js";
import { followed, isCurrent, readEditions } from "../../../scripts/translation/notebooks.js";
import type { SavedCell } from "../../../scripts/translation/savedNotebook.js";
import {
  codeIn,
  emphasisIn,
  englishIn,
  formulasIn,
  numbersIn,
  structureOf,
  typographyOf,
  wrongTermsIn,
} from "./compare.js";

const editions = readEditions();
const names = notebookNames(inRoot("notebooks"));

test("every notebook is there in Chinese, and no other", () => {
  expect(notebookNames(inRoot("notebooks", "zh"))).toEqual(names);
  const cells = names.flatMap((name) => editions.zh(name)?.cells ?? []);
  const prose = cells.filter(({ cell_type }) => cell_type === "markdown");
  console.log(
    `Chinese notebooks: ${names.length}, with ${cells.length} cells, ${prose.length} of them prose`,
  );
});

describe.each(names)("%s", (name) => {
  const english = editions.en(name);
  const chinese = editions.zh(name);
  if (english === undefined || chinese === undefined) throw new Error(`${name} is missing`);
  const pairs = english.cells.map((cell) => {
    const own = chinese.cells.find(({ id }) => id === cell.id);
    return [cell, own] as const;
  });
  const prose = pairs.filter((pair): pair is readonly [SavedCell, SavedCell] => {
    return pair[0].cell_type === "markdown" && pair[1] !== undefined;
  });

  /** Compares a property of each cell's text in both languages. */
  const alike = (property: (markdown: string) => unknown) => {
    for (const [cell, own] of prose) {
      expect(property(own.source), `${name}#${cell.id}`).toEqual(property(cell.source));
    }
  };

  test("has the cells, the code and the order of the English one", () => {
    expect(chinese).toEqual(followed(name, english, editions));
  });

  test("translates what the English says now", () => {
    const stale = prose.filter(([cell, own]) => !isCurrent(own, cell)).map(([{ id }]) => id);
    expect(stale, "npm run translate says what to do").toEqual([]);
  });

  test("has the same formulas", () => alike(formulasIn));
  test("has the same code in its prose", () => alike(codeIn));
  test("has the same numbers", () => alike(numbersIn));
  test("stresses as much", () => alike(emphasisIn));
  test("is built alike", () => alike(structureOf));

  test("links to the same places", () => {
    for (const [cell, own] of prose) {
      const expected = linksOf(withChineseLinks(cell.source, cell.source, name, editions));
      expect(linksOf(own.source).sort(), `${name}#${cell.id}`).toEqual(expected.sort());
    }
  });

  test.each([
    ["leaves no English", englishIn],
    ["keeps the rules of Chinese typography", typographyOf],
    ["keeps the glossary", wrongTermsIn],
  ])("%s", (_, faultsIn) => {
    // That page names the terms in both languages.
    const isOfTerms = name === "notation" && faultsIn === englishIn;
    const faults = (isOfTerms ? [] : prose).flatMap(([{ id }, own]) =>
      faultsIn(own.source).map((fault) => `#${id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
