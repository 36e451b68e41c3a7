// The cells of an exported lesson show in the page what they showed in the kernel. With COURSE_ENGINES=all it is every
// lesson and trail; otherwise three of them.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportLessons } from "../../../export/exportLessons.js";
import { notebookNames } from "../../../lib/node/notebook.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import { openBrowser } from "../../browser/browser.js";
import { removeFolder } from "../../browser/workspace.js";

const all = notebookNames(inRoot("notebooks")).filter((name) => name !== "notation");
const lessons =
  process.env.COURSE_ENGINES === "all" ? all : ["00-start-here", "03-softmax", "04-cross-entropy"];

/** What a page shows otherwise, and why; cells that measure time are left out besides. */
const otherwise: Readonly<Record<string, string>> = {
  "00-start-here#course-progress": "a page knows the verdicts of its own browser",
  "05-batch-gradient-descent#gradient-check": "rounding errors: Math.exp differs in its last digit",
  "trails/hidden-layer#yours-or-solution": "a page has the reader's own answer",
  "trails/hidden-layer#block-check": "rounding errors",
  "trails/best-h#v-figure": "rounding errors are its subject",
  "trails/best-h#best-h": "the same",
  "trails/best-h#best-h-missed": "the same",
};

/**
 * What each cell shows, as a text: words, and every attribute that is not of the figure's own names; in the page. Figures
 * that move are left out, since they have come to life.
 */
const shownByCells = `[...document.querySelectorAll(".cell[data-cell]:not([data-measurement])")].map((cell) => {
  const shown = cell.querySelector(".outputs")?.cloneNode(true);
  for (const one of shown?.querySelectorAll(".course-note, .course-live, noscript, style") ?? []) one.remove();
  const own = /^(style|id|class|clip-path|tabindex|xmlns.*|aria-describedby)$/;
  const parts = [...(shown?.querySelectorAll("*") ?? [])].map((element) => element.localName + " " +
    [...element.attributes].filter(({ name }) => !own.test(name)).map(({ name, value }) => name + "=" + value).sort().join(" "));
  return { id: cell.id.slice("cell-".length), shown: (shown?.textContent ?? "").replace(/\\s+/g, " ").trim() + parts.join("\\n") };
})`;

type Shown = readonly { readonly id: string; readonly shown: string }[];

/** Coordinates have two decimals, of which the last may be rounded otherwise. */
function expectAlike(page: string, kernel: string): void {
  const number = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;
  expect(page.replace(number, "#")).toBe(kernel.replace(number, "#"));
  const expected = kernel.match(number) ?? [];
  const apart = (page.match(number) ?? []).filter(
    (value, i) => Math.abs(Number(value) - Number(expected[i])) > 0.011,
  );
  expect(apart).toEqual([]);
}

const output = mkdtempSync(path.join(tmpdir(), "cells "));
let browser: Browser;
beforeAll(async () => {
  const progress = { executing() {}, wrote() {}, clear() {} };
  const { signal } = new AbortController();
  await exportLessons({ notebooks: inRoot("notebooks"), lessons, output, progress, signal });
  browser = await openBrowser();
}, 1_200_000);
afterAll(async () => {
  await browser?.close();
  await removeFolder(output);
});

test.each(lessons)("%s", async (lesson) => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(output, `${lesson}.html`)).href);
  const kernel: Shown = await page.evaluate(shownByCells);
  await page.getByRole("button", { name: "Run all cells" }).click();
  const last = page.locator(".cell[data-cell]").last();
  await last.getByRole("button", { name: "Run again" }).waitFor({ timeout: 300_000 });
  expect(await page.locator("pre.error").allTextContents()).toEqual([]);
  const shown: Shown = await page.evaluate(shownByCells);
  for (const [i, { id, shown: here }] of shown.entries()) {
    if (!Object.hasOwn(otherwise, `${lesson}#${id}`)) expectAlike(here, kernel[i]?.shown ?? "");
  }
  await page.close();
}, 400_000);
