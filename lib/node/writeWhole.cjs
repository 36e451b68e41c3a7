// Writes a file whole or not at all. The package write-file-atomic would do so too, but it waits for the disk,
// which a cache does not need, and every start of the kernel would have to load it and a second package.
const { randomUUID } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

/**
 * A unique name beside a file, and so on the same disk, where renaming is a single step.
 *
 * @param {string} file
 */
function temporaryFor(file) {
  return `${file}.${randomUUID()}.part`;
}

/**
 * Writes another file first, then renames it: whoever reads meanwhile, or after a process was killed, sees the old
 * file or the new one, never half of it. Folders that are missing are made.
 *
 * @param {string} file
 * @param {string | Uint8Array} data
 * @param {string} [temporary] - what is written first, on the same disk
 * @param {{ flush?: boolean }} [options] - flush: wait until the disk has it, which survives a power failure, too
 */
function writeWhole(file, data, temporary = temporaryFor(file), { flush = false } = {}) {
  for (const place of [file, temporary]) fs.mkdirSync(path.dirname(place), { recursive: true });
  try {
    fs.writeFileSync(temporary, data, { flush });
    fs.renameSync(temporary, file);
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
}

/** @param {string} file */
function removeFile(file) {
  try {
    fs.rmSync(file, { force: true });
  } catch {
    // If nothing can be removed, nothing was written either.
  }
}

module.exports = { removeFile, temporaryFor, writeWhole };
