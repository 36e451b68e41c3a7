// What happens to answers in a page that runs: while it is still starting, on another page, on paper.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "./browser.js";
import { exportLive } from "./livePages.js";
import { removeFolder } from "./workspace.js";

const output = mkdtempSync(path.join(tmpdir(), "answers "));
const address = pathToFileURL(path.join(output, "01-quadratic.html")).href;
const id = "01-quadratic/step";
const entry = `gradient-descent:answer:${id}`;
let browser: Browser;

beforeAll(async () => {
  await exportLive("01-quadratic", output);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await removeFolder(output);
});

/** @param atOnce - what runs in the page before its program does */
async function open(answer: string, atOnce = "", width = 1280, hash = ""): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const kept = JSON.stringify({ text: answer, of: "" });
  await page.addInitScript(`localStorage["${entry}"] = ${JSON.stringify(kept)};
    addEventListener("DOMContentLoaded", () => {${atOnce}});`);
  await page.goto(address + hash);
  await exercise(page).locator(".cm-content").waitFor();
  return page;
}

const exercise = (page: Page) => page.locator(`[data-exercise="${id}"]`);
const stored = (page: Page) => page.evaluate(`JSON.parse(localStorage["${entry}"]).text`);

async function check(page: Page): Promise<void> {
  await exercise(page).getByRole("button", { name: "Check" }).click();
  await exercise(page).locator(".course-check").waitFor();
}

async function write(page: Page, text: string): Promise<void> {
  await exercise(page).locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText(text);
}

test("what is typed before the program begins is a change to the stored answer", async () => {
  const field = `document.querySelector('[data-exercise="${id}"] textarea')`;
  const page = await open("// mine", `${field}.value += ", and more";`);
  expect(await stored(page)).toBe("// mine, and more");
  await page.close();
});

test("what another tab writes leaves the caret where it is", async () => {
  const page = await open("// one\n// three\n");
  await exercise(page).locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("End");
  const newValue = JSON.stringify({ text: "// one\n// two\n", of: "" });
  await page.evaluate(`localStorage["${entry}"] = ${JSON.stringify(newValue)};
    dispatchEvent(new StorageEvent("storage", { key: "${entry}", newValue: localStorage["${entry}"] }))`);
  await page.keyboard.insertText(", here");
  expect(await stored(page)).toBe("// one, here\n// two\n");
  await page.close();
});

test("a result is known to be of an earlier answer, and counts when the exercise starts over", async () => {
  const result = { status: "passed", points: 2, maxPoints: 2, answer: "// earlier" };
  const key = `gradient-descent:result:${id}`;
  const page = await open("// mine", `localStorage["${key}"] = '${JSON.stringify(result)}'`);
  const last = "Last check: 2 of 2 points, passed. You have changed your answer since then.";
  await exercise(page).getByText(last).waitFor();
  await exercise(page).getByRole("button", { name: "Start over" }).click();
  await exercise(page).getByText("Your progress still shows the result").waitFor();
  await page.close();
});

test("nothing moves on a phone while an answer is being checked", async () => {
  const page = await open("export const step = 1;", "", 390);
  await exercise(page).scrollIntoViewIfNeeded();
  const heights = await page.evaluate<number[]>(`new Promise((done) => {
    const row = document.querySelector('[data-exercise="${id}"] .course-tools');
    const button = row.querySelector("button");
    const before = row.offsetHeight;
    new MutationObserver(() => done([before, row.offsetHeight])).observe(button, { childList: true });
    button.click();
  })`);
  expect(heights[1]).toBe(heights[0]);
  await page.close();
});

test("a long answer and its verdict are printed to the last line, and within the paper", async () => {
  const lines = Array.from({ length: 250 }, (_, i) => `// line ${i}`);
  const page = await open([...lines, `// ${"wide ".repeat(60)}${"x".repeat(300)}`, ""].join("\n"));
  await write(page, "// the end");
  await check(page);
  await page.emulateMedia({ media: "print" });
  const paper = exercise(page).locator(".course-on-paper");
  expect(await paper.textContent()).toBe(await stored(page));
  const over = await page.evaluate(`(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(
    document.querySelector('[data-exercise="${id}"] .course-on-paper'))`);
  expect(over).toBe(0);
  expect(await paper.isVisible()).toBe(true);
  expect(await exercise(page).getByRole("textbox").isVisible()).toBe(false);
  expect(await exercise(page).getByText("0 of 2 points").first().isVisible()).toBe(true);
  expect(await exercise(page).getByRole("button", { name: "Check" }).isVisible()).toBe(false);
  await page.close();
});

test("where the exercises end, all answers can be saved, under the name that the page says", async () => {
  const page = await open("// mine");
  await page.locator(".course-work summary").click();
  await page.getByLabel("Your name").fill(" .Ada~/Lovelace\u202E.zip ");
  const button = page.locator(".course-at-end").getByRole("button", { name: "Save all answers" });
  const [saved] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(saved.suggestedFilename()).toBe("Ada Lovelace.zip");
  await page.locator(".course-at-end").getByText("Saved 1 answer in Ada Lovelace.zip.").waitFor();
  await page.close();
});

test("answers that the other language's page sends along are taken, and what they replace can be brought back", async () => {
  const page = await open(
    "// mine",
    `
    const link = document.createElement("a");
    link.className = "language";
    link.href = "other.html#cell-other";
    link.addEventListener("click", (event) => event.preventDefault());
    document.querySelector("header").append(link);`,
  );
  const sent = `document.querySelector("a.language").click(), document.querySelector("a.language").hash`;
  const hash = await page.evaluate<string>(sent);
  expect(hash).toMatch(/^#cell-other&answers=/);
  await page.close();
  const other = await open("// older", "", 1280, hash);
  await exercise(other).getByText("Your answer was replaced").waitFor();
  expect(await stored(other)).toBe("// mine");
  expect(other.url()).toMatch(/#cell-other$/);
  await exercise(other).getByRole("button", { name: "Bring back" }).click();
  expect(await stored(other)).toBe("// older");
  await other.close();
});

test("a syntax error is said once", async () => {
  const page = await open("const = 3;");
  await check(page);
  const told = await exercise(page).locator(".course-check").textContent();
  expect(told?.match(/step\.ts:1/g)).toHaveLength(1);
  await page.close();
});
