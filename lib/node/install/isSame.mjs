import { existsSync, readFileSync } from "node:fs";

/** Whether a copy of a file exists and equals it. By such a copy an installation remembers which lock it was made from. @param {string} copy @param {string} file */
export function isSame(copy, file) {
  return existsSync(copy) && readFileSync(copy).equals(readFileSync(file));
}
