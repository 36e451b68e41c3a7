// Every figure that moves and every prediction, operated in JupyterLab; and a page that is loaded again.
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyExplorer } from "../lib/lessons/everyExplorer.js";
import { everyPrediction } from "../lib/lessons/everyPrediction.js";
import { dataFor } from "../lib/lessons/explorerData.js";
import { openBrowser } from "./browser.js";
import { everything, writeEverything } from "./everything.js";
import { Lab } from "./lab.js";
import { operateFigure, operatePrediction, placeOf } from "./operate.js";
import { type Server, startServer } from "./server.js";
import { makeWorkspace } from "./workspace.js";

const figures = await everyExplorer();
const lessons = await everyPrediction();
let workspace: ReturnType<typeof makeWorkspace>;
let server: Server;
let browser: Browser;
let page: Page;
let lab: Lab;

beforeAll(async () => {
  workspace = makeWorkspace();
  await writeEverything(path.join(workspace.folder, "notebooks"));
  [server, browser] = await Promise.all([startServer(workspace.folder), openBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("dialog", (dialog) => dialog.accept());
  lab = new Lab(page);
  await lab.open(server.address, everything);
  await lab.runAllCells();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  workspace?.remove();
});

test("all cells ran", async () => {
  expect(await lab.errors()).toEqual([]);
});

test.each(figures)("%s moves as lib's functions say", async (name, figure) => {
  await operateFigure(placeOf(lab.notebook, name), figure, dataFor(name));
});

/** In a page each is answered (interactive.test.ts); here a few of each lesson are, or all with COURSE_ENGINES=all. */
const every = process.env.COURSE_ENGINES === "all" ? 1 : 5;

describe.each(lessons)("predictions of %s", (_, predictions) => {
  const asked = Object.entries(predictions).filter((_, i) => i % every === 0);
  test.each(asked)("%s", async (_name, prediction) => {
    const place = placeOf(lab.notebook, "prediction").filter({ hasText: prediction.question });
    await operatePrediction(place, prediction);
  });
});

const carriers = () => page.locator("script[data-course]").evaluateAll((scripts) => scripts.length);

test("one script serves all of them", async () => {
  expect(await carriers()).toBe(1);
});

test("after a reload without saving, a later cell alone is enough", async () => {
  await page.reload();
  await lab.notebook.waitFor();
  await page.getByText("TypeScript | Idle").first().waitFor();
  expect(await page.locator(".course-live").count()).toBe(0);
  await lab.runCell(lab.cell("interact(softmaxExplorer)"));
  const [, figure] = figures.find(([name]) => name === "softmaxExplorer") ?? [];
  if (figure) await operateFigure(placeOf(lab.notebook, "softmaxExplorer"), figure, {});
});

test("a saved notebook moves again when it is opened, also after its cells ran twice", async () => {
  await lab.runAllCells();
  await page.keyboard.press("Control+S");
  await page.locator(".jp-mod-dirty").waitFor({ state: "detached" });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await lab.notebook.waitFor();
  const [name, figure] = figures[figures.length - 1];
  await operateFigure(placeOf(lab.notebook, name), figure, dataFor(name));
  expect(await carriers()).toBe(1);
});
