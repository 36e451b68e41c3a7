import { type Browser, chromium } from "playwright-core";
import { bringChromium } from "../../lib/node/browser/chromium.mjs";

/** Opens Chromium without a window. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(await bringChromium()),
    args: [
      // Containers run tests as root, where Chromium's own sandbox cannot start.
      ...["--no-sandbox", "--disable-gpu", "--no-first-run"],
      // The browser must not call home while the tests count requests.
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}
