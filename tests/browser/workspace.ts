import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../lib/node/paths.mjs";

const installed = ["node_modules", ".venv"];
const own = [".git", ".jupyter", ".cache", "dist", "exercises", ...installed];

/**
 * A copy of the course as a student has it just after setting up: fresh exercises, the installed packages
 * shared with this folder. A test can edit there without touching anybody's work.
 *
 * The folder's name has a space and a Chinese character, as a student's may have.
 */
export function makeWorkspace(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), "course 课程 "));
  cpSync(inRoot(), folder, {
    recursive: true,
    filter: (file) => !own.includes(path.relative(inRoot(), file)),
  });
  const stubs = path.join("exercises", ".stubs");
  cpSync(inRoot(stubs), path.join(folder, stubs), { recursive: true });
  cpSync(inRoot(stubs), path.join(folder, "exercises"), {
    recursive: true,
    filter: (file) => file !== inRoot(stubs, "zh"),
  });
  for (const name of installed) symlinkSync(inRoot(name), path.join(folder, name), "junction");
  return { folder, remove: () => removeFolder(folder) };
}

/**
 * Removes a folder in which a process that a test has killed, or one that it started, may still write for a moment.
 * Node's own retries look only at the folder again, and not at what has come into it since.
 *
 * @param attempts - how often to begin again, which takes half a second each
 */
export function removeFolder(folder: string, attempts = 30): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  } catch (error) {
    if (attempts === 0) throw error;
    removeFolder(folder, attempts - 1);
  }
}
