// Files that are kept in .cache: whole or not there, whoever else writes at the same time.
const { createHash, randomUUID } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const digestLength = 32;

/** @param {string | Uint8Array} data */
function digest(data) {
  return createHash("sha256").update(data).digest("hex").slice(0, digestLength);
}

/**
 * Writes beside the file, then renames: a reader sees the old file or the new one, never a half.
 * What cannot be kept is made again the next time, so a full or read-only disk is no failure.
 *
 * @param {string} file
 * @param {Uint8Array} data
 */
function keep(file, data) {
  const aside = `${file}.${randomUUID()}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(aside, Buffer.concat([Buffer.from(digest(data)), data]));
    fs.renameSync(aside, file);
  } catch {
    try {
      fs.rmSync(aside, { force: true });
    } catch {} // Where a file stands in the folder's place there is nothing to remove either.
  }
}

/**
 * What was kept, if it is there and as it was written.
 *
 * @param {string} file
 * @returns {Buffer | undefined}
 */
function kept(file) {
  try {
    const whole = fs.readFileSync(file);
    const data = whole.subarray(digestLength);
    return whole.toString("latin1", 0, digestLength) === digest(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

module.exports = { digest, keep, kept };
