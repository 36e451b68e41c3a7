// Chromium from Playwright's own installer, for macOS, Windows and Linux on ARM.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTool } from "../install/runTool.mjs";
import { inRoot } from "../paths.mjs";
import { text } from "../words/words.mjs";
import { variables } from "./system.mjs";

/** @typedef {import("./chromium.mjs").Chromium} Chromium */

const playwright = inRoot("node_modules", "playwright-core");
const folder = inRoot(".cache", "playwright");

/** Names the program that was installed. It is written last, so that an interrupted installation has none. */
const record = path.join(folder, "program.txt");

/** @returns {Chromium | undefined} the browser, if it was downloaded before */
export function downloadedChromium() {
  if (!existsSync(record)) return undefined;
  return {
    executablePath: path.join(folder, readFileSync(record, "utf8")),
    env: variables(),
  };
}

/** @returns {Promise<Chromium | undefined>} undefined where Playwright is not installed */
export async function downloadChromium() {
  if (!existsSync(playwright)) return undefined;
  const env = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: folder };
  await runTool({
    task: text.chromium.downloading,
    command: process.execPath,
    args: [path.join(playwright, "cli.js"), "install", "--no-shell", "chromium"],
    env,
  });
  // Playwright reads the variable when it is loaded, so it runs in a process of its own.
  const { stdout } = spawnSync(
    process.execPath,
    ["--print", `require(${JSON.stringify(playwright)}).chromium.executablePath()`],
    { env, encoding: "utf8" },
  );
  writeFileSync(record, path.relative(folder, stdout.trim()));
  return downloadedChromium();
}
