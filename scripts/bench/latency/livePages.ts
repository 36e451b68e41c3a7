import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { exportLessons } from "../../../export/exportLessons.js";
import { liveWords } from "../../../export/live/words/words.js";
import { places } from "../../../grader/node/exercises/exercises.js";
import { bringChromium } from "../../../lib/node/browser/chromium.mjs";
import { notebookNames } from "../../../lib/node/notebook.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import type { LatencyPart, Measurements } from "../latency.js";
import { text } from "../words/words.js";

/** How many times slower the processor is made, to be that of a cheap phone. */
const slower = 4;
const notebooks = inRoot("notebooks");

/** Each lesson as a page that runs, beside one that is only read: its size, and how long its reader waits. */
export const part: LatencyPart = {
  title: text.latency.livePages.title,
  how: text.latency.livePages.how({ slower }),
  async measure() {
    const folder = mkdtempSync(path.join(tmpdir(), "bench-pages-"));
    const args = ["--no-sandbox", "--disable-gpu"];
    const browser = await chromium.launch({ ...(await bringChromium()), args });
    try {
      const lessons = notebookNames(notebooks).filter((name) => /^\d/.test(name));
      const [live, plain] = [path.join(folder, "live"), path.join(folder, "plain")];
      const { signal } = new AbortController();
      const progress = { executing() {}, wrote() {}, clear() {} };
      const what = { notebooks, lessons, progress, signal };
      await exportLessons({ ...what, output: live });
      await exportLessons({ ...what, output: plain, plain: true });
      const rows: Record<string, Measurements[string]> = {};
      for (const lesson of lessons) {
        const runs = path.join(live, `${lesson}.html`);
        const isRead = path.join(plain, `${lesson}.html`);
        rows[lesson] = {
          "plain, kB": statSync(isRead).size / 1000,
          "live, kB": statSync(runs).size / 1000,
          "plain, readable, ms": await inPage(browser, isRead, readable),
          "live, readable, ms": await inPage(browser, runs, readable),
          ...(await inPage(browser, runs, verdicts)),
          "all cells, s": await inPage(browser, runs, allCells),
        };
      }
      return rows;
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** What is measured in a page that has just been opened on a phone. */
async function inPage<Result>(
  browser: Browser,
  file: string,
  measure: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  // A plain field can be filled from outside.
  await page.addInitScript(() => localStorage.setItem("gradient-descent:editor", '"plain"'));
  await page.goto(pathToFileURL(file).href);
  const measured = await measure(page);
  await context.close();
  return measured;
}

/** Until the page's first text stands there. */
async function readable(page: Page): Promise<number> {
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  return (await paint.jsonValue()) ?? Number.NaN;
}

/** From the press of Check until the verdict stands there: for the solution of the first exercise, twice. */
async function verdicts(page: Page): Promise<Measurements[string]> {
  const place = page.locator("[data-exercise]").first();
  if ((await place.count()) === 0) return {};
  await place.scrollIntoViewIfNeeded();
  const check = place.locator(".course-main");
  await check.waitFor();
  const id = (await place.getAttribute("data-exercise")) ?? "";
  await place.locator("textarea").fill(readFileSync(places.solution(id), "utf8"));
  const times: number[] = [];
  for (let round = 0; round < 2; round++) {
    times.push(
      await check.evaluate(async (button: HTMLButtonElement) => {
        const exercise = button.closest("[data-exercise]");
        exercise?.querySelector(".course-check")?.remove();
        const start = performance.now();
        button.click();
        while (!exercise?.querySelector(".course-check")) await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }),
    );
  }
  const [first = Number.NaN, next = Number.NaN] = times;
  return { "first verdict, ms": first, "next verdict, ms": next };
}

/** Until the last cell has run, in seconds. */
async function allCells(page: Page): Promise<number> {
  const start = performance.now();
  await page.locator("#course-work button").first().click();
  const last = page.locator(".cell[data-cell]").last();
  const again = last.getByRole("button", { name: liveWords.runAgain });
  await again.waitFor({ timeout: 300_000 });
  return (performance.now() - start) / 1000;
}
