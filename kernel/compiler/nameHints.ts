// Hints for names that a cell does not have: names of failed cells, of web pages, of newer versions of Node, and of
// files.

import { sentences } from "../../lib/words/locale.js";
import { text } from "../words/cells.js";
import type { Objection } from "./report.js";

/** "Cannot find name", with and without advice. */
const notFound = new Set([2304, 2552, 2584]);

/** Functions and variables of web pages that are hardly words for anything else. */
const ofPages = new Set([
  "alert",
  "cancelAnimationFrame",
  "confirm",
  "getComputedStyle",
  "localStorage",
  "matchMedia",
  "prompt",
  "requestAnimationFrame",
  "sessionStorage",
]);

/** Advice that cannot be followed in a cell. */
const aboutLibrary = / Do you need to change your target library\?.*$|是否需要更改目标库\? .*$/s;
const aboutFiles =
  / Did you mean '(?:__filename|__dirname|exports|module)'\?$|你是否指的是“(?:__filename|__dirname|exports|module)”\?$/;

export type Known = {
  readonly isOfBrowsers: (name: string) => boolean;
  /** The number of a cell that declares the name and did not run to its end. */
  readonly lostBy: (name: string) => number | undefined;
};

export function withNameHints(
  objections: readonly Objection[],
  source: string,
  { isOfBrowsers, lostBy }: Known,
): readonly Objection[] {
  return objections.map((objection) => {
    const { related, ...bare } = objection;
    const { start, length, code, file, message } = bare;
    if (file !== undefined || typeof message !== "string") return objection;
    const name = source.slice(start, start + length);
    const cell = notFound.has(code) ? lostBy(name) : undefined;
    if (cell !== undefined) return { ...bare, message: text.lost({ name, cell }) };
    if (notFound.has(code) && (ofPages.has(name) || isOfBrowsers(name))) {
      return { ...bare, message: text.ofBrowsers({ name }) };
    }
    if (aboutFiles.test(message)) return { ...bare, message: message.replace(aboutFiles, "") };
    if (!aboutLibrary.test(message)) return objection;
    const newer = text.newer({ version: process.version });
    return { ...bare, message: sentences([message.replace(aboutLibrary, ""), newer]) };
  });
}
