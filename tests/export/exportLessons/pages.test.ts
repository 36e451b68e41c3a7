import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLessons } from "../../../export/exportLessons.js";
import { notebookNames } from "../../../lib/node/notebook.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import { openBrowser } from "../../browser/browser.js";
import { codeCells, readLesson, textOf } from "../../notebooks/lesson.js";
import { sentencesIn } from "../../scripts/translation/compare.js";
import { makeCourse, writeFixture } from "../course.js";
import { type Findings, inspectPage, readers } from "./inspectPage.js";

const fixture = makeCourse();
writeFixture(fixture);
const lessonsOutput = mkdtempSync(path.join(tmpdir(), "exported lessons "));
const chineseOutput = mkdtempSync(path.join(tmpdir(), "exported in Chinese "));
const { cache } = fixture;
const isFull = process.env.COURSE_ENGINES === "all";
const courses = [
  { title: "fixture", notebooks: fixture.notebooks, output: fixture.output, cache },
  // A lesson that ran before on the same inputs, for another test, need not run again.
  {
    title: "course",
    notebooks: inRoot("notebooks"),
    output: lessonsOutput,
    cache: inRoot(".cache", "executed"),
  },
  // The Chinese lessons have the same cells, so a few of them do; with COURSE_ENGINES=all it is every one.
  {
    title: "Chinese edition",
    notebooks: inRoot("notebooks", "zh"),
    output: chineseOutput,
    cache: inRoot(".cache", "executed"),
    edition: "zh" as const,
    sample: ["03-softmax", "trails/information"],
  },
].filter(({ notebooks }) => notebookNames(notebooks).length > 0);

/** A page without the outputs of the cells that are marked as measurements. */
const withoutMeasurements = (page: string) =>
  page.replace(
    /(<div class="cell" id="[^"]*" data-measurement[^>]*>)[\s\S]*?(?=\n<div class="(?:cell|prose)" id=|<\/main>)/g,
    "$1",
  );

/** Two readers who differ in everything see a page; a trail, which is made of the same parts as its lesson, one. With COURSE_ENGINES=all it is everybody. */
const readersOf = (file: string) => {
  if (isFull) return readers;
  return file.startsWith("trails/")
    ? readers.slice(1, 2)
    : [readers[0], readers[readers.length - 1]];
};

let browser: Browser;

// The export runs each lesson from top to bottom in a real kernel and fails at the first cell that
// reports an error, so these tests are also the tests that every lesson runs.
describe("an exported page, opened without a network", () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    fixture.remove();
    rmSync(lessonsOutput, { recursive: true });
    rmSync(chineseOutput, { recursive: true });
  });

  describe.each(courses)("of the $title", ({ notebooks, output, cache, edition, sample }) => {
    const all = notebookNames(notebooks);
    const lessons = sample === undefined || isFull ? all : sample;
    const pages = [...lessons, "index"].map((name) => `${name}.html`);

    const looked = new Map<string, Promise<Findings[]>>();

    /** What each reader finds on a page, looked at once for all tests. */
    const look = (file: string) => {
      const found =
        looked.get(file) ??
        Promise.all(
          readersOf(file).map((reader) => inspectPage(browser, path.join(output, file), reader)),
        );
      looked.set(file, found);
      return found;
    };

    beforeAll(async () => {
      const signal = new AbortController().signal;
      const progress = { executing() {}, wrote() {}, clear() {} };
      const told = edition && { edition };
      await exportLessons({ notebooks, lessons, output, cache, progress, signal, ...told });
    }, 1_200_000);

    test("exists for every lesson", () => {
      const there = readdirSync(output, { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".html"))
        .map((file) => file.split(path.sep).join("/"));
      expect(there.sort()).toEqual(pages.sort());
    });

    test.each(pages)("%s shows neither an error nor a warning", (file) => {
      expect(readFileSync(path.join(output, file), "utf8")).not.toContain('<pre class="text error');
    });

    test.each(
      pages,
    )("%s is whole: no request, complaint, formula left, overflow, or barrier", async (file) => {
      for (const [k, found] of (await look(file)).entries()) {
        expect({ reader: readersOf(file)[k], ...found }).toMatchObject({
          requests: [],
          complaints: [],
          unrendered: [],
          undescribed: [],
          violations: [],
        });
        expect(found.overflow).toBeLessThanOrEqual(0);
        expect(new Set(found.ids).size).toBe(found.ids.length);
      }
    });

    test.each(pages)("%s is not too large for a phone", (file) => {
      const page = readFileSync(path.join(output, file), "utf8");
      // Digits take 2 MB, and a page that runs holds an editor, a grader and what its cells import.
      const most = page.includes('data-part="data:mnist') ? 4_000_000 : 1_800_000;
      const isLive = page.includes('data-part="worker"');
      expect(statSync(path.join(output, file)).size).toBeLessThan(isLive ? most : 900_000);
    });

    test.each(lessons)("%s draws every figure that its cells show", async (name) => {
      const code = codeCells(readLesson(name, notebooks)).map(textOf).join("\n");
      const [{ figures }] = await look(`${name}.html`);
      expect(figures).toBeGreaterThanOrEqual(code.match(/\b(show|interact)\(/g)?.length ?? 0);
    });

    test.each(
      edition === "zh" ? pages : [],
    )("%s leaves no English but code and names", async (file) => {
      const [{ lang, texts, headings }] = await look(file);
      expect(lang).toBe("zh-CN");
      // The names of exercises are code; and one page names the terms in both languages.
      const told = texts.map((one) => one.replace(/\d\d-[\w-]+\/[\w-]+/g, ""));
      const english = file === "notation.html" ? [] : told.filter((one) => sentencesIn(one)[0]);
      expect(english).toEqual([]);
      const names = /^(?:Adelie|Chinstrap|Gentoo|softmax|log-sum-exp|log \d|log M)$/;
      const isWord = (head: string) => /[A-Za-z]{3}/.test(head) && !/\p{Script=Han}/u.test(head);
      expect(headings.filter((head) => isWord(head) && !names.test(head))).toEqual([]);
    });

    test("no link between pages is dead", async () => {
      const found = new Map<string, Findings>();
      for (const file of pages) found.set(file, (await look(file))[0]);
      const dead = [...found].flatMap(([file, { links }]) =>
        links.filter((link) => {
          if (/^[a-z]+:/.test(link)) return false;
          const [page = "", anchor] = link.split("#").map(decodeURIComponent);
          const place = page === "" ? file : path.posix.join(path.posix.dirname(file), page);
          if (!found.has(place) && all.includes(place.replace(/\.html$/, ""))) return false;
          const ids = found.get(place)?.ids;
          return ids === undefined || (anchor !== undefined && !ids.includes(anchor));
        }),
      );
      expect(dead).toEqual([]);
    });
  });

  test.each(
    [
      ["the fixture", fixture.notebooks, fixture.output, "01-first"],
      ["the lesson that measures", inRoot("notebooks"), lessonsOutput, "06-cost"],
    ].filter((_, i) => isFull || i === 0),
  )(
    "is the same from another run, apart from measurements: %s",
    async (_, notebooks, output, lesson) => {
      const again = path.join(fixture.folder, "again");
      await exportLessons({
        notebooks,
        lessons: [lesson],
        output: again,
        cache,
        progress: { executing() {}, wrote() {}, clear() {} },
        signal: new AbortController().signal,
        execute: "fresh",
      });
      const [first, second] = [output, again].map((folder) =>
        withoutMeasurements(readFileSync(path.join(folder, `${lesson}.html`), "utf8")),
      );
      expect(second).toBe(first);
    },
    600_000,
  );

  test("would be caught with a fault", async () => {
    const file = path.join(fixture.folder, "faulty.html");
    const faults =
      '<img src="https://example.org/a.png"><p>Here is $x$.</p><div style="width:500px">wide</div>';
    writeFileSync(file, `<title>Faulty</title><main>${faults}</main><script>none()</script>`);
    const found = await inspectPage(browser, file);
    expect(found.requests).toEqual(["https://example.org/a.png"]);
    expect(found.complaints).toContain("none is not defined");
    expect(found.unrendered).toEqual(["Here is $x$."]);
    expect(found.undescribed).toHaveLength(1);
    expect(found.overflow).toBeGreaterThan(0);
    expect(found.violations.join()).toContain("image-alt 1 × img");
  });

  test("has the fixture's moving figure, which moves", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(fixture.output, "01-first.html")).href);
    const line = page.locator(".course-line");
    const before = await line.textContent();
    await page.locator('input[name="learningRate"]').press("ArrowRight");
    await expect.poll(() => line.textContent()).not.toBe(before);
    await page.locator(".theme").click();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.close();
  });

  test("remembers what was read, and the index leads on from there", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = (name: string) => pathToFileURL(path.join(fixture.output, `${name}.html`)).href;
    const states = () => page.locator(".lesson .state").allTextContents();
    await page.goto(address("index"));
    expect(await states()).toEqual(["", ""]);
    expect(await page.locator(".thumb svg").count()).toBe(1);
    // A page remembers a moment after it has come; whoever leaves earlier has not begun to read.
    const remembered = () => page.evaluate(() => localStorage.getItem("readings") ?? "");
    await page.goto(address("01-first"));
    await expect.poll(remembered).toContain("01-first");
    await page.goto(address("index"));
    await expect.poll(async () => (await states())[0]).toContain("started");
    await page.goto(address("01-first"));
    // In a window as high as the page, its sections and its end are in view together.
    await page.setViewportSize({ width: 1280, height: 8000 });
    await expect.poll(remembered, { timeout: 5000 }).toContain('"read"');
    await page.goto(address("index"));
    await expect.poll(async () => (await states())[0]).toContain("read");
    expect(await page.locator("a.begin").getAttribute("href")).toContain("02-second.html");
    await context.close();
  });

  test("unfolds on paper what is folded on the screen", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(fixture.output, "02-second.html")).href);
    const answer = page.getByText("Because.");
    expect(await answer.isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await answer.isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await answer.isVisible()).toBe(false);
    await page.close();
  });

  test("has a button that copies code", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(fixture.output, "01-first.html")).href);
    const button = page.locator(".copy").first();
    expect(await button.textContent()).toBe("Copy");
    await button.click();
    await expect.poll(() => button.textContent()).toBe("Copied");
    await page.close();
  });

  test("has the fixture's figure, described", async () => {
    const { figures } = await inspectPage(browser, path.join(fixture.output, "01-first.html"));
    expect(figures).toBe(2);
  });
});
