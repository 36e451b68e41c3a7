// The course on a computer that speaks Chinese: the start page, a lesson, a check that fails and one that passes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRoot } from "../../lib/node/paths.mjs";
import { sentencesIn } from "../scripts/translation/compare.js";
import { openBrowser } from "./browser.js";
import { Lab } from "./lab.js";
import { type Server, startServer } from "./server.js";
import { makeWorkspace } from "./workspace.js";

let workspace: ReturnType<typeof makeWorkspace>;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  workspace = makeWorkspace();
  const { COURSE_LANG: _, ...env } = process.env;
  const chinese = { ...env, LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" };
  [server, browser] = await Promise.all([startServer(workspace.folder, chinese), openBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  workspace?.remove();
});

const notebook = () => page.locator(".jp-NotebookPanel:visible .jp-Notebook");

async function see(name: string): Promise<void> {
  const folder = inRoot(".cache", "screenshots");
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `zh-${name}.png`) });
}

test("npm start opens on the Chinese start page, in a Chinese JupyterLab", async () => {
  expect(server.address.pathname).toBe("/lab/tree/notebooks/zh/00-start-here.ipynb");
  await page.goto(server.address.href);
  await notebook().getByRole("heading", { level: 1 }).waitFor();
  expect(await notebook().getByRole("heading", { level: 1 }).innerText()).toMatch(/从这里开始/);
  await page.getByRole("menuitem", { name: "文件" }).waitFor();
  await see("start");
});

test("an exercise says in Chinese what it got, and that it is solved", async () => {
  const lab = new Lab(page, "空闲");
  await lab.open(server.address, "zh/01-quadratic");
  const file = path.join(workspace.folder, "exercises", "01-quadratic", "step.ts");
  expect(readFileSync(file, "utf8")).toMatch(/\p{Script=Han}/u);
  await lab.runCell(lab.cell("import * as predictions"));
  const checking = lab.cell('check("01-quadratic/step")');
  const verdict = async (answer: string, says: RegExp) => {
    writeFileSync(file, answer);
    await lab.runCell(checking);
    const shown = checking.locator(".course-check");
    await expect.poll(() => shown.innerText(), { timeout: 60_000 }).toMatch(says);
    return (await shown.innerText()).replace(/^.*[│╵].*$/gm, "");
  };

  const failed = await verdict(
    "export const step = (theta: number, rate: number) => theta + rate * 2 * theta;\n",
    /诊断/,
  );
  expect(sentencesIn(failed)).toEqual([]);
  await see("failed");
  const passed = await verdict(
    readFileSync(inRoot("solutions", "01-quadratic", "step.ts"), "utf8"),
    /2\/2 分/,
  );
  expect(sentencesIn(passed)).toEqual([]);
  await see("passed");
});
