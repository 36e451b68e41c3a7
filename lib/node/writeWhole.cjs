// Writing a file whole or not at all. The package write-file-atomic would do it, too, but it waits for the disk,
// which a cache does not need, and each start of the kernel would load it and a second package.
const { randomUUID } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

/**
 * A name beside a file, of nobody else: on the same disk, so that renaming is one step.
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
 */
function writeWhole(file, data, temporary = temporaryFor(file)) {
  for (const place of [file, temporary]) fs.mkdirSync(path.dirname(place), { recursive: true });
  try {
    fs.writeFileSync(temporary, data);
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
    // Where nothing can be written, nothing was.
  }
}

module.exports = { removeFile, temporaryFor, writeWhole };
