// A Chinese page is drawn with the Chinese letters that the computer has, on the screen and on paper.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLessons } from "../../../export/exportLessons.js";
import { unpackChromium, unpackedChromium } from "../../../lib/node/browser/unpack.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";

/** The packaged browser sees no fonts but those that the tests bring. */
const packaged = process.platform === "linux" && process.arch === "x64";

describe.runIf(packaged)("where Noto Sans is the Chinese font", () => {
  const output = mkdtempSync(path.join(tmpdir(), "Chinese letters "));
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await exportLessons({
      notebooks: inRoot("notebooks", "zh"),
      lessons: ["01-quadratic"],
      output,
      edition: "zh",
      execute: "saved",
      plain: true,
      progress: { executing() {}, wrote() {}, clear() {} },
      signal: new AbortController().signal,
    });
    const found = unpackedChromium() ?? (await unpackChromium());
    browser = await chromium.launch({ ...found, args: ["--no-sandbox", "--disable-gpu"] });
    page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(output, "01-quadratic.html")).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(output, { recursive: true });
  });

  /** The fonts that draw an element's own text. */
  async function fontsOf(selector: string): Promise<string[]> {
    const session = await page.context().newCDPSession(page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.map(({ familyName }) => familyName);
  }

  test.each(["h1", "main h2", "main p", "nav a", "button"])("%s", async (selector) => {
    expect((await fontsOf(selector)).join()).toContain("Noto Sans S Chinese");
  });

  test("a printed page carries the letters that it uses", async () => {
    const paper = (await page.pdf()).toString("latin1");
    expect(paper).toMatch(/\/FontName \/[A-Z]{6}\+NotoSans\w*S?\w*Chinese|NotoSansHans/);
    expect(paper).toContain("/FontFile");
  });
});
