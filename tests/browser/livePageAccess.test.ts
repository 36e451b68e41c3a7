// A page that runs is for everybody, in all its states: axe finds nothing, nothing scrolls sideways on a phone, the
// keyboard comes into an editor and out of it, and each verdict is said once.
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLessons } from "../../export/exportLessons.js";
import { inRoot } from "../../lib/node/paths.mjs";
import { openBrowser } from "./browser.js";
import { removeFolder } from "./workspace.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const output = mkdtempSync(path.join(tmpdir(), "access "));
const step = "01-quadratic/step";
let browser: Browser;

beforeAll(async () => {
  const progress = { executing() {}, wrote() {}, clear() {} };
  const { signal } = new AbortController();
  const how = { notebooks: inRoot("notebooks"), execute: "saved", progress, signal } as const;
  await exportLessons({ ...how, lessons: ["01-quadratic"], output });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await removeFolder(output);
});

async function open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(pathToFileURL(path.join(output, "01-quadratic.html")).href);
  return page;
}

/** What axe objects to, and by how much the page is wider than its window. */
async function barriers(page: Page): Promise<object> {
  const violations = await page.evaluate(
    `(async () => {${axe};return (await axe.run()).violations.map(({ id, nodes }) => id + " " + nodes[0].html.slice(0, 120))})()`,
  );
  const sideways = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return { violations, sideways };
}
const none = { violations: [], sideways: 0 };

const exercise = (page: Page) => page.locator(`[data-exercise="${step}"]`);
async function answer(page: Page, text: string): Promise<void> {
  const editor = exercise(page).getByRole("textbox");
  await editor.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
  await page.keyboard.press("Control+Enter");
}
const wrong =
  "export const step = (theta: number, learningRate: number) => theta + learningRate * 2 * theta;";

describe.each([
  ["a desktop", { viewport: { width: 1280, height: 800 } }],
  [
    "a phone in the dark",
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: "dark" },
  ],
] as const)("on %s", (_, options) => {
  test("no state has a barrier", async () => {
    const page = await open(options);
    const found: Record<string, object> = { opened: await barriers(page) };
    const cell = page.locator(".cell[data-cell]").nth(2);
    await cell.getByRole("button", { name: "Edit" }).click();
    await cell.locator(".cm-content").waitFor();
    found.editor = await barriers(page);
    await cell.getByRole("button", { name: "Run" }).click();
    await cell.getByRole("button", { name: "Run again" }).waitFor();
    found.ran = await barriers(page);
    await answer(page, wrong);
    await exercise(page).locator(".course-check").waitFor();
    await exercise(page).locator("summary").first().click();
    found.verdict = await barriers(page);
    await answer(page, "export const step = (theta: number;");
    await exercise(page).getByText("step.ts:1:").first().waitFor();
    found.error = await barriers(page);
    await page.locator(".course-work summary").click();
    found.work = await barriers(page);
    await page.getByLabel("plain text fields").check();
    found.plain = await barriers(page);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, none])));
    await page.close();
  });
});

test("the Tab key passes through an editor in which nobody writes, and indents where somebody does", async () => {
  const page = await open();
  const editor = exercise(page).locator(".cm-content");
  await exercise(page).scrollIntoViewIfNeeded();
  await editor.waitFor();
  const text = await editor.textContent();
  await editor.focus();
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Check");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  expect(await editor.textContent()).not.toBe(text);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await page.evaluate("document.activeElement.textContent")).toBe("Check");
  await page.close();
});

test("a button that was pressed keeps the focus when the page begins to run, and Stop is called Stop", async () => {
  const page = await open();
  const cell = page.locator(".cell[data-cell]").first();
  await cell.getByRole("button", { name: "Run" }).focus();
  await page.keyboard.press("Enter");
  await cell.getByRole("button", { name: "Run again" }).waitFor();
  expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe(
    "Run again: cell 1",
  );
  await cell.getByRole("button", { name: "Edit" }).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("for (;;) {}");
  await page.keyboard.press("Shift+Enter");
  await cell.getByRole("button", { name: "Stop: cell 1" }).click();
  await cell.getByText("Stopped.").waitFor();
  await page.close();
});

test("each verdict is said once, and a cell says what it shows", async () => {
  const page = await open();
  await page.evaluate(`window.heard = []; new MutationObserver((all) => {
    for (const { target, addedNodes } of all) {
      const place = target.closest?.("[role=status]");
      if (place?.textContent) heard.push(place.textContent);
      for (const node of addedNodes) for (const one of node.querySelectorAll?.("[role=alert]") ?? []) heard.push(one.textContent);
    }
  }).observe(document.body, { subtree: true, childList: true });`);
  await page.locator(".cell[data-cell]").nth(2).getByRole("button", { name: "Run" }).click();
  // A machine that is busy also says what it does.
  const heard = () => page.evaluate("heard.filter((words) => !/^(Running|Checking) /.test(words))");
  await expect.poll(heard, { timeout: 20_000 }).toHaveLength(1);
  await answer(page, wrong);
  await exercise(page).locator(".course-check").waitFor();
  await page.waitForTimeout(500);
  expect(await heard()).toEqual([
    "Cell 3: 2.4",
    expect.stringMatching(/^One step downhill · 0 of 2 points/),
  ]);
  await page.close();
});

test("on a touch screen no button but Edit opens the keyboard", async () => {
  const page = await open({ hasTouch: true, isMobile: true });
  const focused = () => page.evaluate("document.activeElement.textContent");
  const cell = page.locator(".cell[data-cell]").nth(2);
  await cell.getByRole("button", { name: "Edit" }).tap();
  await cell.locator(".cm-content:focus").waitFor();
  await page.keyboard.insertText("1;");
  await cell.getByRole("button", { name: "Undo my changes" }).tap();
  expect(await focused()).toBe("Bring back my version");
  await cell.getByRole("button", { name: "Bring back" }).tap();
  expect(await focused()).toBe("Undo my changes");
  await answer(page, wrong);
  await exercise(page).getByRole("button", { name: "Start over" }).tap();
  await exercise(page).getByRole("button", { name: "Bring back" }).tap();
  expect(await page.locator(".cm-content:focus").count()).toBe(0);
  await page.close();
});
