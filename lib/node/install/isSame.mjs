import { existsSync, readFileSync } from "node:fs";

/** Whether a copy of a file is there and like it: so an installation remembers which lock it was made from. @param {string} copy @param {string} file */
export function isSame(copy, file) {
  return existsSync(copy) && readFileSync(copy).equals(readFileSync(file));
}
