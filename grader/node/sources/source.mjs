// Reads a student's file. Even if it is a pipe, a device, a folder or ten megabytes of brackets,
// the reader comes back at once. Plain JavaScript, because the thread that checks types reads with it too.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { decode, sourceLimits } from "../../source/sourceText.mjs";

/** @typedef {import("../../source/sourceText.mjs").TextProblem} TextProblem */
/** @typedef {"missing" | "deadLink" | "outside" | "folder" | "noFile" | "unreadable" | TextProblem} SourceProblem */
/** @typedef {{ readonly text: string } | { readonly problem: SourceProblem }} Source */

/**
 * The text of a source file, or what is wrong with it.
 *
 * @param {string} file
 * @param {string} folder - where it has to lie, as a real path: links out of it are not followed
 * @returns {Source}
 */
export function readSource(file, folder) {
  try {
    const real = realpathSync(file);
    if (!isInside(folder, real)) return { problem: "outside" };
    const bytes = readRegularFile(real);
    return bytes instanceof Uint8Array ? decode(bytes) : { problem: bytes };
  } catch (error) {
    return { problem: problemOf(file, /** @type {NodeJS.ErrnoException} */ (error)) };
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
export function isInside(folder, file) {
  const relative = path.relative(folder, file);
  return relative !== "" && relative.split(path.sep)[0] !== ".." && !path.isAbsolute(relative);
}

/**
 * @param {string} file
 * @returns {Uint8Array | SourceProblem}
 */
function readRegularFile(file) {
  // The kind is checked before opening, because merely opening a device can have an effect.
  const before = kindOf(statSync(file));
  if (before !== undefined) return before;
  const opened = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // It is checked again, because something else may have been put in its place since.
    const now = kindOf(fstatSync(opened));
    if (now !== undefined) return now;
    const bytes = new Uint8Array(sourceLimits.bytes + 1);
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) {
      read = readSync(opened, bytes, length, bytes.length - length, null);
    }
    return length > sourceLimits.bytes ? "tooBig" : bytes.subarray(0, length);
  } finally {
    closeSync(opened);
  }
}

/**
 * @param {import("node:fs").Stats} stats
 * @returns {SourceProblem | undefined}
 */
function kindOf(stats) {
  if (stats.isDirectory()) return "folder";
  if (!stats.isFile()) return "noFile";
  return stats.size > sourceLimits.bytes ? "tooBig" : undefined;
}

/**
 * @param {string} file
 * @param {NodeJS.ErrnoException} error
 * @returns {SourceProblem}
 */
function problemOf(file, { code }) {
  if (code === "ELOOP") return "deadLink";
  if (code !== "ENOENT" && code !== "ENOTDIR") return "unreadable";
  return isLink(file) ? "deadLink" : "missing";
}

/** @param {string} file */
function isLink(file) {
  return statsOf(file, (file) => lstatSync(file))?.isSymbolicLink() === true;
}

/**
 * The stats of a file, or nothing if there is none, as for a link to itself or a path through a file.
 *
 * @param {string} file
 * @param {(file: string) => import("node:fs").Stats} look
 */
export function statsOf(file, look = (file) => statSync(file)) {
  try {
    return look(file);
  } catch {
    return undefined;
  }
}
