// Opens a page as a reader would who has no network, and says what that reader gets.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { sum } from "d3-array";
import type { Browser, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Row = Record<string, number | string>;

export async function look(browser: Browser, file: string): Promise<Row> {
  const hosts = new Set<string>();
  let requests = 0;
  async function open<Result>(
    options: { width: number; dark?: boolean },
    see: (page: Page) => Promise<Result>,
  ): Promise<Result> {
    const { width, dark = false } = options;
    const colorScheme = dark ? "dark" : "light";
    // An author's content security policy would keep the measuring script out.
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
      bypassCSP: true,
    });
    await context.route(/^https?:/, (route) => {
      requests += 1;
      hosts.add(new URL(route.request().url()).host);
      return route.abort();
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href, { waitUntil: "domcontentloaded" });
    await page.waitForTimeout(1000);
    const result = await see(page);
    await context.close();
    return result;
  }

  const desk = await open({ width: 1280 }, async (page) => ({
    ...(await page.evaluate(readPage)),
    moves: await sliderMoves(page),
    barriers: await barriers(page),
  }));
  const requestsOnce = requests;
  const phone = await open({ width: 390 }, async (page) => ({
    overflow: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    barriers: await barriers(page),
  }));
  const [day, night] = [
    await open({ width: 1280 }, paperOf),
    await open({ width: 1280, dark: true }, paperOf),
  ];
  return {
    "external requests": requestsOnce,
    "external hosts": hosts.size,
    "axe nodes, 1280 px": desk.barriers,
    "axe nodes, 390 px": phone.barriers,
    "described figures": `${desk.described} of ${desk.figures}`,
    landmarks: desk.landmarks,
    "dark mode": day === night ? "no" : "yes",
    "wider than 390 px by": Math.max(0, phone.overflow),
    "slider moves": desk.moves ? "yes" : "no",
    "mathematics offline": desk.formulas > 0 && desk.raw === 0 ? "typeset" : "raw TeX",
  };
}

async function barriers(page: Page): Promise<number> {
  await page.evaluate(axe);
  const { violations }: AxeResults = await page.evaluate("axe.run()");
  return sum(violations, ({ nodes }) => nodes.length);
}

async function sliderMoves(page: Page): Promise<boolean> {
  const slider = page.locator('.course-live input[type="range"]').first();
  const line = page.locator(".course-line").first();
  if ((await slider.count()) === 0 || !(await slider.isEnabled())) return false;
  const before = await line.textContent();
  await slider.press("ArrowRight");
  await page.waitForTimeout(500);
  return (await line.textContent()) !== before;
}

/** The colour behind the text. */
const paperOf = (page: Page) =>
  page.evaluate(() => {
    const colors = [".jp-Notebook", "body", "html"]
      .map((selector) => document.querySelector(selector))
      .map((element) => (element ? getComputedStyle(element).backgroundColor : ""));
    return colors.find((color) => color !== "" && color !== "rgba(0, 0, 0, 0)") ?? "";
  });

/** Runs in the page. */
function readPage() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let raw = 0;
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.closest("pre, code, script, style, annotation, noscript")) continue;
    if (/\$[^$]*[\\\w][^$]*\$|\\\(|\\\[|\\begin/.test(textContent ?? "")) raw += 1;
  }
  const figures = [...document.querySelectorAll(".course-figure")];
  const landmarks = "main, nav, [role=main], [role=navigation], body > header, [role=banner]";
  return {
    raw,
    formulas: document.querySelectorAll(".katex math, mjx-container, .MathJax").length,
    figures: figures.length,
    described: figures.filter((figure) => figure.querySelector("[role=img][aria-label]")).length,
    landmarks: document.querySelectorAll(landmarks).length,
  };
}
