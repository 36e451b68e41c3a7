// Both editions from one export, and the way from one to the other: at the same place, with the same answers.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editionsIn, exportEditions } from "../../export/editions.js";
import { places } from "../../grader/node/exercises/exercises.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { openBrowser } from "../browser/browser.js";
import { sentencesIn } from "../scripts/translation/compare.js";

const lesson = "01-quadratic";
const id = `${lesson}/step`;
const notebooks = inRoot("notebooks");
const solution = readFileSync(places.solution(id, "en"), "utf8");
const output = mkdtempSync(path.join(tmpdir(), "two editions "));

const made = (folder: string, editions: readonly ("en" | "zh")[], lessons = [lesson]) =>
  exportEditions(
    {
      notebooks,
      lessons,
      output: folder,
      execute: "saved",
      progress: { executing() {}, wrote() {}, clear() {} },
      signal: new AbortController().signal,
    },
    editions,
  );

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.split(path.sep).join("/"))
    .sort();

beforeAll(() => made(output, editionsIn(notebooks)), 120_000);
afterAll(() => rmSync(output, { recursive: true }));

test("each edition has its pages and its index", () => {
  expect(pagesIn(output)).toEqual([
    `${lesson}.html`,
    "index.html",
    `zh/${lesson}.html`,
    "zh/index.html",
  ]);
});

test("an edition made alone has no way to one that is not there, and finds one that is", async () => {
  const alone = mkdtempSync(path.join(tmpdir(), "one edition "));
  const link = (file: string) => /<a class="language"/.test(readFileSync(file, "utf8"));
  try {
    await made(alone, ["zh"]);
    expect(link(path.join(alone, "zh", `${lesson}.html`))).toBe(false);
    await made(alone, ["en"]);
    expect(link(path.join(alone, `${lesson}.html`))).toBe(true);
    expect(existsSync(path.join(alone, "zh", `${lesson}.html`))).toBe(true);
  } finally {
    rmSync(alone, { recursive: true });
  }
}, 120_000);

describe("in a browser", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    // What an answer's page keeps, and what pages of both languages find: here before any of them is open, because a
    // busy browser may open a page before it knows what another has just stored.
    await page.addInitScript(
      ([key, text]) => {
        localStorage.setItem("gradient-descent:editor", '"plain"');
        localStorage.setItem(`gradient-descent:answer:${key}`, JSON.stringify({ text, of: "" }));
      },
      [id, solution] as const,
    );
    await page.goto(pathToFileURL(path.join(output, `${lesson}.html`)).href);
  });
  afterAll(() => browser?.close());

  const exercise = () => page.locator(`[data-exercise="${id}"]`);
  const field = () => exercise().locator("textarea");

  /** Presses the link to the other language, with a cell at the top of the window. */
  async function switchAt(cell: string): Promise<void> {
    await page
      .locator(`#cell-${cell}`)
      .evaluate((place) => place.scrollIntoView({ behavior: "instant" }));
    const before = page.url();
    await page.locator("a.language").evaluate((link: HTMLElement) => link.click());
    await expect.poll(() => page.url()).not.toBe(before);
    await page.locator(`#cell-${cell}`).waitFor();
  }

  const placeOf = (cell: string) =>
    page.locator(`#cell-${cell}`).evaluate((place) => place.getBoundingClientRect().top);

  test("the switch leads to the same cell, with the answer, and back", async () => {
    await expect.poll(() => field().inputValue(), { timeout: 30_000 }).toBe(solution);
    await switchAt("curvature-read");
    expect(page.url()).toContain(`/zh/${lesson}.html#cell-curvature-read`);
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await expect.poll(() => placeOf("curvature-read"), { timeout: 10_000 }).toBeLessThan(100);
    await expect.poll(() => field().inputValue(), { timeout: 30_000 }).toBe(solution);

    await exercise().getByRole("button", { name: "检查" }).click();
    const verdict = exercise().locator(".course-check");
    await verdict.waitFor();
    const said = await verdict.innerText();
    expect(said).toMatch(/2\/2/);
    expect(sentencesIn(said)).toEqual([]);

    await switchAt("promise");
    expect(page.url()).toMatch(new RegExp(`(?<!zh)/${lesson}\\.html#cell-promise$`));
    await expect.poll(() => field().inputValue(), { timeout: 30_000 }).toBe(solution);
  });

  test("a Chinese page says what is wrong in Chinese: syntax, an error, a mistake", async () => {
    await page.goto(pathToFileURL(path.join(output, "zh", `${lesson}.html`)).href);
    await expect.poll(() => field().inputValue(), { timeout: 30_000 }).toBe(solution);
    const told = async (answer: string, says: RegExp) => {
      await field().fill(answer);
      await exercise().getByRole("button", { name: "检查" }).click();
      const shown = exercise().locator(".course-check");
      await expect.poll(() => shown.innerText(), { timeout: 30_000 }).toMatch(says);
      return (await shown.innerText()).replace(/^.*[│╵].*$/gm, "");
    };
    for (const [answer, says] of [
      ["export const step = (theta: number) => (1;", /接不下去|应该是/],
      ["export const step = () => { throw Error(); };", /抛出/],
      ["export const step = (theta: number, eta: number) => theta + eta * 2 * theta;", /诊断/],
    ] as const) {
      expect(sentencesIn(await told(answer, says)), answer).toEqual([]);
    }
  });
});
