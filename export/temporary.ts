import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** This machine's name. Another machine may write to the same disk, and numbers its processes independently. */
const host = hostname().replaceAll(/[^\w]/g, "").slice(0, 30);

/**
 * Makes a temporary folder whose name says which process it belongs to. Folders of processes that are gone
 * are removed first.
 *
 * @param prefix - how its name begins, such as "executed"
 */
export function makeTemporary(folder: string, prefix: string): string {
  for (const name of readdirSync(folder)) {
    const owner = ownerOf(name, prefix);
    if (owner !== undefined && !isAlive(owner)) removeTemporary(path.join(folder, name));
  }
  return mkdtempSync(path.join(folder, `${prefix}-${host}-${process.pid}-`));
}

export function removeTemporary(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The folder is somebody else's, or still in use on Windows; the next export tries again.
  }
}

function ownerOf(name: string, prefix: string): number | undefined {
  const start = `${prefix}-${host}-`;
  const owner = name.startsWith(start) ? /^(\d+)-/.exec(name.slice(start.length))?.[1] : undefined;
  return owner === undefined ? undefined : Number(owner);
}

function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    // The process exists if only the right to signal it is missing.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
