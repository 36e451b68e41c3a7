// Every figure that moves and every prediction, operated in an exported page without a network.
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLessons } from "../../export/exportLessons.js";
import { isChoice, sliderText } from "../../lib/figures/interactive.js";
import { pageWords } from "../../lib/page/words/words.js";
import { makeCourse } from "../export/course.js";
import { everyExplorer } from "../lib/lessons/everyExplorer.js";
import { everyPrediction } from "../lib/lessons/everyPrediction.js";
import { dataFor } from "../lib/lessons/explorerData.js";
import { openBrowser } from "./browser.js";
import { everything, writeEverything } from "./everything.js";
import { operateFigure, operatePrediction, placeOf } from "./operate.js";
import { dragByTouch } from "./touch.js";

const figures = await everyExplorer();
const lessons = await everyPrediction();
const course = makeCourse();
const address = pathToFileURL(path.join(course.output, `${everything}.html`)).href;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ offline: true, ...options });
  const opened = await context.newPage();
  opened.on("pageerror", (error) => complaints.push(error.message));
  opened.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await opened.goto(address);
  return opened;
}

beforeAll(async () => {
  await writeEverything(course.notebooks);
  await exportLessons({
    notebooks: course.notebooks,
    lessons: [everything],
    output: course.output,
    plain: true,
    progress: { executing() {}, wrote() {}, clear() {} },
    signal: new AbortController().signal,
  });
  browser = await openBrowser();
  page = await open({ viewport: { width: 1100, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  course.remove();
});

test.each(figures)("%s moves as lib's functions say", async (name, figure) => {
  await operateFigure(placeOf(page, name), figure, dataFor(name));
});

describe.each(lessons)("predictions of %s", (_, predictions) => {
  test.each(Object.entries(predictions))("%s", async (_name, prediction) => {
    const place = placeOf(page, "prediction").filter({ hasText: prediction.question });
    await operatePrediction(place, prediction);
  });
});

test("a slider that plays goes on by itself until it is stopped", async () => {
  const place = placeOf(page, "raceExplorer");
  const slider = place.locator('[name="epochs"]');
  const before = Number(await slider.inputValue());
  await place
    .getByRole("button", { name: `${pageWords.play}: ` })
    .first()
    .click();
  expect(await place.locator(".course-line").getAttribute("aria-live")).toBe("off");
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(before);
  await place.getByRole("button", { name: pageWords.stop }).click();
  const stopped = await slider.inputValue();
  await page.waitForTimeout(400);
  expect(await slider.inputValue()).toBe(stopped);
});

test("nothing plays for a reader who wants less motion", async () => {
  const calm = await open({ reducedMotion: "reduce" });
  await expect.poll(() => placeOf(calm, "raceExplorer").locator("select").isEnabled()).toBe(true);
  expect(await calm.getByRole("button", { name: pageWords.play }).count()).toBe(0);
  await calm.context().close();
});

test("on a telephone a finger drags the ring, and nothing is wider than the screen", async () => {
  const telephone = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const overflow = await telephone.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  const place = placeOf(telephone, "contourExplorer");
  const slider = place.locator('[name="startX"]');
  const before = Number(await slider.inputValue());
  await dragByTouch(place.locator(".course-handle"), -60, 0);
  await expect.poll(async () => Number(await slider.inputValue())).toBeLessThan(before - 1);
  await telephone.context().close();
});

test("without scripts each figure shows its first state, and answers unfold", async () => {
  const still = await open({ javaScriptEnabled: false });
  for (const [name, figure] of figures) {
    const place = placeOf(still, name);
    const given = { ...figure.initial, ...dataFor(name) };
    expect(await place.locator("[role=img] svg").first().isVisible()).toBe(true);
    expect(await place.locator(".course-line").textContent()).toBe(figure.say(given));
    for (const control of figure.controls(given)) {
      const input = place.locator(`[name="${control.field}"]`);
      expect(await input.isDisabled()).toBe(true);
      expect(await input.inputValue()).toBe(String(given[control.field]));
      if (isChoice(control)) continue;
      const words = sliderText(control, Number(given[control.field]));
      expect(await input.getAttribute("aria-valuetext")).toBe(words);
    }
  }
  const place = placeOf(still, "prediction").first();
  expect(await place.locator("form").isVisible()).toBe(false);
  await place.locator("summary").first().click();
  expect(await place.locator("details p").first().isVisible()).toBe(true);
  await still.context().close();
});

test("figures and predictions, as they are after all this, are accessible", async () => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document.querySelector("main"))');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("the browser had nothing to complain about", () => {
  expect(complaints).toEqual([]);
});
