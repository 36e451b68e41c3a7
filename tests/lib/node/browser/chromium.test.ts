import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { bringChromium, findChromium } from "../../../../lib/node/browser/chromium.mjs";
import { unpackChromium, unpackedChromium } from "../../../../lib/node/browser/unpack.mjs";
import { inRoot } from "../../../../lib/node/paths.mjs";
import { text } from "../../../../lib/node/words/words.mjs";

const packaged = process.platform === "linux" && process.arch === "x64";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bare system "));
  for (const variable of ["CHROMIUM_PATH", "CHROME_PATH"]) vi.stubEnv(variable, "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("the tests have a browser, installed or brought", async () => {
  const { executablePath } = await bringChromium();
  expect(existsSync(executablePath)).toBe(true);
  expect(findChromium()?.executablePath).toBe(executablePath);
});

test("a variable that names no browser is a sentence", () => {
  const file = path.join(folder, "nowhere");
  vi.stubEnv("CHROMIUM_PATH", file);
  expect(findChromium).toThrow(text.chromium.namedIsNone({ variable: "CHROMIUM_PATH", file }));
});

describe.runIf(packaged)("on a bare Linux", () => {
  test("a program that only asks for an installation is no browser; the packaged one is", async () => {
    const stub = path.join(folder, "chromium-browser");
    writeFileSync(stub, "#!/bin/sh\nexit 1\n");
    chmodSync(stub, 0o755);
    vi.stubEnv("PATH", folder);
    const { executablePath } = await bringChromium();
    expect(path.relative(inRoot(".cache", "chromium"), executablePath)).toMatch(
      /^[\d.]+.chromium$/,
    );
    expect(findChromium()?.executablePath).toBe(executablePath);
  });

  test("two that unpack at once leave one browser and nothing half", async () => {
    const [one, other] = await Promise.all([unpackChromium(), unpackChromium()]);
    expect(one).toEqual(other);
    const halves = readdirSync(inRoot(".cache", "chromium")).filter((name) => /half/.test(name));
    expect(halves).toEqual([]);
  });

  test("the packaged browser brings letters for mathematics and Chinese", async () => {
    const found = unpackedChromium() ?? (await unpackChromium());
    const browser = await chromium.launch({ ...found, args: ["--no-sandbox", "--disable-gpu"] });
    const pictures = await picturesOf(browser, ["\u{10FFFE}", ..."θ∇ηₜ−ℓ½中文梯度"]);
    await browser.close();
    expect(new Set(pictures).size).toBe(pictures.length);
  });
});

/** What each letter looks like, in text and in an SVG; one without a font looks like every other such. */
async function picturesOf(browser: Browser, letters: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  const pictures: string[] = [];
  for (const letter of letters) {
    await page.setContent(
      `<p>${letter}</p><svg width="40" height="40"><text y="30">${letter}</text></svg>`,
    );
    pictures.push((await page.screenshot()).toString("base64"));
  }
  return pictures;
}
