// Finds a browser of the Chromium family: for the tests, and for pages on paper.
import { existsSync } from "node:fs";
import path from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];

/** Where the installers of each platform put it. */
const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .flatMap((variable) => process.env[variable] ?? [])
    .flatMap((folder) => [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};

/**
 * @returns {string | undefined} the program's path: CHROMIUM_PATH or CHROME_PATH where set, then the PATH,
 *   then the platform's usual places
 */
export function findChromium() {
  const { CHROMIUM_PATH, CHROME_PATH, PATH = "" } = process.env;
  const onPath = PATH.split(path.delimiter).flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  );
  const usual =
    process.platform === "darwin" || process.platform === "win32"
      ? places[process.platform]
      : onPath;
  return [CHROMIUM_PATH, CHROME_PATH, ...usual].find(
    (file) => file !== undefined && existsSync(file),
  );
}
