import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { exportLessons } from "../../../export/exportLessons.js";
import { findChromium } from "../../../lib/node/browser/chromium.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";
import { exporters, make } from "../export/exporters.js";
import { look } from "../export/look.js";
import type { LatencyPart, Measurements } from "../latency.js";
import { text } from "../words/words.js";

const lesson = "01-quadratic";

/** The same executed lesson as a page, by this course's exporter and by others. */
export const part: LatencyPart = {
  title: text.latency.export.title({ lesson }),
  async measure() {
    const folder = mkdtempSync(path.join(tmpdir(), "bench-export-"));
    const browser = await openBrowser();
    try {
      const notebooks = path.join(folder, "notebooks");
      cpSync(inRoot("notebooks"), notebooks, { recursive: true });
      cpSync(inRoot("exercises"), path.join(folder, "exercises"), { recursive: true });
      await execute(notebooks);
      const rows: Record<string, Measurements[string]> = {};
      for (const [name, exporter] of Object.entries(await exporters())) {
        if (typeof exporter === "string") {
          rows[name] = { seconds: exporter };
          continue;
        }
        const output = path.join(folder, `page ${Object.keys(rows).length}`);
        mkdirSync(output);
        const { page, ...made } = make(exporter, { notebooks, lesson }, output);
        const seen = browser ? await look(browser, page) : { "opened in": text.errors.noBrowser };
        rows[name] = { ...made, ...seen };
      }
      return rows;
    } finally {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Puts the executed lesson in the place of the lesson. */
async function execute(notebooks: string): Promise<void> {
  await exportLessons({
    notebooks,
    lessons: [lesson],
    output: notebooks,
    progress: { executing() {}, wrote() {}, clear() {} },
    signal: new AbortController().signal,
    notebook: true,
  });
}

async function openBrowser(): Promise<Browser | undefined> {
  const found = findChromium();
  if (found === undefined) return undefined;
  return chromium.launch({ ...found, args: ["--no-sandbox", "--disable-gpu"] });
}
