import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../scripts/setup/chromium.mjs";

/** Opens the system's Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      "No Chromium, Chrome or Edge was found: install one, or set CHROMIUM_PATH to its program.",
    );
  }
  // Without a sandbox, because containers run tests as root, where Chromium's own cannot start.
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
