import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** A folder for a test, with some files in it. Its name needs care: it has a space and Chinese letters. */
export function temporaryFolder(files: Contents = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "class 班 "));
  fill(folder, files);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function fill(folder: string, files: Contents): void {
  for (const [name, contents] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
}
