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
  for (const place of ["exercises", stubs]) {
    cpSync(inRoot(stubs), path.join(folder, place), { recursive: true });
  }
  for (const name of installed) symlinkSync(inRoot(name), path.join(folder, name), "junction");
  // A process that a test has killed may still write there for a moment.
  const patiently = { maxRetries: 20, retryDelay: 100 };
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, ...patiently }) };
}
