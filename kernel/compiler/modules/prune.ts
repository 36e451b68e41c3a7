// Every edit of a module leaves a file in the cache. Those that no kernel has made or used for a month are deleted.
import { readdirSync, rmSync, statSync } from "node:fs";

const month = 30 * 24 * 60 * 60 * 1000;

/** @param now - milliseconds since 1970 */
export function prune(folder: string, now: number): void {
  for (const file of filesIn(folder)) {
    try {
      // A file system may not note when a file is read; then it is made again once a month.
      const { atimeMs, mtimeMs } = statSync(file);
      if (now - Math.max(atimeMs, mtimeMs) > month) rmSync(file);
    } catch {
      // Another kernel was faster, or the file is not ours to delete.
    }
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
