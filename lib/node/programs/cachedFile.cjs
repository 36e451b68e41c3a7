// Files in .cache are whole or missing, whoever else writes at the same time.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { writeWhole } = require("../writeWhole.cjs");

const digestLength = 32;

/** @param {string | Uint8Array} data */
function digest(data) {
  return createHash("sha256").update(data).digest("hex").slice(0, digestLength);
}

/**
 * Writes a file into the cache. What cannot be cached is made again next time, so a full or read-only disk is no error.
 *
 * @param {string} file
 * @param {string | Uint8Array} data
 */
function writeCached(file, data) {
  try {
    writeWhole(file, Buffer.concat([Buffer.from(digest(data)), Buffer.from(data)]));
  } catch {} // Whoever needs it next makes it again.
}

/**
 * A cached file's contents, if it exists and is exactly as it was written.
 *
 * @param {string} file
 * @returns {Buffer | undefined}
 */
function readCached(file) {
  try {
    const whole = fs.readFileSync(file);
    const data = whole.subarray(digestLength);
    return whole.toString("latin1", 0, digestLength) === digest(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { digest, readCached, writeCached };
