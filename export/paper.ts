import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Chromium, findChromium } from "../lib/node/browser/chromium.mjs";
import { UserError } from "../lib/node/userError.mjs";
import type { Line } from "./python.js";
import { makeTemporary, removeTemporary } from "./temporary.js";
import { text } from "./words/words.js";

/** Prints pages to PDF, with a browser of the Chromium family. */
export class Printer {
  private readonly browser: Chromium;

  /**
   * @param find - looks for the browser
   * @throws {UserError} if there is none
   */
  constructor(find: () => Chromium | undefined = findChromium) {
    const found = find();
    if (found === undefined) throw new UserError(text.paper.noBrowser);
    this.browser = found;
  }

  /** Writes LESSON.pdf beside LESSON.html. */
  async print(folder: string, lesson: string, signal: AbortSignal): Promise<Line> {
    const file = path.join(folder, `${lesson}.pdf`);
    const address = pathToFileURL(path.join(folder, `${lesson}.html`)).href;
    // It needs a profile of its own: with the reader's, a browser that is already open would take the page over.
    const profile = makeTemporary(tmpdir(), "printer");
    try {
      if (this.browser.driven) await this.drive(address, file, signal);
      else
        await this.run(
          [
            ...["--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
            // In a container the user is often root, for whom Chromium has no sandbox.
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
            ...[`--user-data-dir=${profile}`, "--no-pdf-header-footer", `--print-to-pdf=${file}`],
            address,
          ],
          signal,
        );
      return { lesson, status: "done", file: `${lesson}.pdf`, bytes: statSync(file).size };
    } catch (error) {
      signal.throwIfAborted();
      const reason = error instanceof Error ? error.message : String(error);
      throw new UserError(
        text.paper.failed({ lesson, program: this.browser.executablePath, reason }),
      );
    } finally {
      removeTemporary(profile);
    }
  }

  /** Prints with the tests' browser, which comes with the library that drives it. */
  private async drive(address: string, file: string, signal: AbortSignal): Promise<void> {
    const { chromium } = await import("playwright-core");
    const { executablePath, env } = this.browser;
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    const browser = await chromium.launch({ executablePath, env, args });
    const stop = () => browser.close();
    signal.addEventListener("abort", stop, { once: true });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.pdf({ path: file, printBackground: true, preferCSSPageSize: true });
    } finally {
      signal.removeEventListener("abort", stop);
      await browser.close();
    }
  }

  private run(args: readonly string[], signal: AbortSignal): Promise<void> {
    const { executablePath, env } = this.browser;
    const browser = spawn(executablePath, args, { env, stdio: "ignore", signal, timeout: 120_000 });
    return new Promise((resolve, reject) => {
      browser.on("error", reject);
      browser.on("close", (status, name) => {
        if (status === 0) resolve();
        else
          reject(
            new Error(
              text.paper.ended({ how: name ?? text.python.status({ status: `${status}` }) }),
            ),
          );
      });
    });
  }
}
