import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** A folder for a test, with some files in it. Its name needs care: it has a space and Chinese letters. */
export function temporaryFolder(files: Contents = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "class 班 "));
  for (const [name, contents] of Object.entries(files)) put(path.join(folder, name), contents);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function put(file: string, contents: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}
