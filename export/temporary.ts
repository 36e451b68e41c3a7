import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";

/** Of this machine: another one may write to the same disk, and numbers its processes by itself. */
const host = hostname().replaceAll(/[^\w]/g, "").slice(0, 30);

/**
 * A new folder for a while, whose name says which process it belongs to. Those of processes that are gone,
 * which somebody killed, are removed first.
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
    // Somebody else's, or still in use on Windows: the next export tries again.
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
    // It is there if only the right to signal it is missing.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
