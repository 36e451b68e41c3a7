// A page that runs is for everybody, in all its states: axe finds nothing, nothing scrolls sideways on a phone, the
// keyboard comes into an editor and out of it, and each verdict is said once.
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.js";
import { exportLive } from "./livePages.js";
import { removeFolder } from "./workspace.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const output = mkdtempSync(path.join(tmpdir(), "access "));
const step = "01-quadratic/step";
const lesson = pathToFileURL(path.join(output, "01-quadratic.html")).href;
let browser: Browser;

beforeAll(async () => {
  await exportLive("01-quadratic", output);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await removeFolder(output);
});

async function open(options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(lesson);
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

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

describe.each([
  ["a desktop", { viewport: { width: 1280, height: 800 } }],
  ["a phone in the dark", { ...phone, colorScheme: "dark" }],
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

test("on a phone, everything that is pressed is high enough for a finger", async () => {
  const page = await open(phone);
  await exercise(page).scrollIntoViewIfNeeded();
  await answer(page, wrong);
  await exercise(page).locator(".course-check summary").first().click();
  await page.evaluate(
    'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
  );
  // Links within a text are as high as its lines, and the label of a field is pressed, too.
  const low = await page.evaluate(`[...document.querySelectorAll(
      ".language, .theme, nav a, button, summary, select, label, input[type=range], .course-handle")]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().height < 44)
    .map(({ outerHTML }) => outerHTML.slice(0, 80))`);
  expect(low).toEqual([]);
  await page.close();
});

test("on a phone, nothing moves when the page's scripts have come, and code wraps as in its editor", async () => {
  const page = await open({ ...phone, javaScriptEnabled: false });
  const tops = `[...document.querySelectorAll("header > *, nav, main > *")].slice(0, 40)
    .map((one) => [one.className || one.id, Math.round(one.getBoundingClientRect().top)])`;
  // What folds the contents is the one script that runs before the page is painted.
  await page.evaluate('document.querySelector(".contents details").open = false');
  const before = await page.evaluate(tops);
  const running = await open(phone);
  await running.locator(".cell [data-words]").first().waitFor();
  expect(await running.evaluate(tops)).toEqual(before);
  const styleOf = (selector: string) =>
    running
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { fontSize, whiteSpace } = getComputedStyle(element);
        return { fontSize, wraps: /wrap|break-spaces/.test(whiteSpace) && whiteSpace !== "nowrap" };
      });
  const read = await styleOf(".cell[data-cell] pre.code");
  await running.locator(".cell[data-cell]").first().getByRole("button", { name: "Edit" }).click();
  await running.locator(".cm-content").first().waitFor();
  expect(read).toEqual(await styleOf(".cell[data-cell] .cm-content"));
  expect(read.wraps).toBe(true);
  await page.close();
  await running.close();
});

test("no two buttons have the same name, and outputs are called the same before and after a run", async () => {
  const page = await open();
  await exercise(page).scrollIntoViewIfNeeded();
  await answer(page, wrong);
  await exercise(page).locator(".course-check summary").first().waitFor();
  const names = await page.evaluate<string[]>(
    `[...document.querySelectorAll("button, summary")].filter((one) => one.checkVisibility())
      .map((one) => one.getAttribute("aria-label") ?? one.textContent)`,
  );
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names).toContain("Hint 1 of 3: One step downhill");
  const third = page.locator(".cell[data-cell]").nth(2);
  const output = () => third.locator(".outputs").getAttribute("aria-label");
  expect(await output()).toBe("Output of cell 3");
  await page.close();
});

test("a button that is being pressed is not replaced before it is released", async () => {
  const page = await open();
  const run = page.locator(".cell[data-cell]").nth(2).getByRole("button", { name: "Run" });
  await run.hover();
  await page.mouse.down();
  await page.evaluate('document.dispatchEvent(new CustomEvent("course-answered"))');
  await page.waitForTimeout(800);
  await page.mouse.up();
  await page.getByRole("button", { name: "Run again: cell 3" }).waitFor({ timeout: 5000 });
  await page.close();
});

test("a lesson is read once most of its sections were in view, and not by a jump to its end", async () => {
  const page = await browser.newPage();
  await page.clock.install();
  await page.goto(lesson);
  const stayAt = async (selector: string, n: number) => {
    await page.evaluate(
      `document.querySelectorAll("${selector}")[${n}].scrollIntoView({ behavior: "instant" })`,
    );
    await page.waitForTimeout(100);
    await page.clock.runFor(1500);
    return page.evaluate<string>('JSON.parse(localStorage.getItem("readings"))["01-quadratic"]');
  };
  expect(await stayAt(".neighbours", 0)).toBe("begun");
  const sections = await page.locator("main > .prose > h2").count();
  for (let n = 0; n < sections; n++) await stayAt("main > .prose > h2", n);
  expect(await stayAt(".neighbours", 0)).toBe("read");
  await page.close();
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
