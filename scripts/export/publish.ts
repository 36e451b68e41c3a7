import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Problem } from "../setup/problem.mjs";

/**
 * Lets `write` make files in an empty folder aside and, only if it succeeds, moves them over those
 * in `folder`. What else lies there stays; a failure leaves everything as it was.
 */
export async function publish(
  folder: string,
  write: (aside: string) => Promise<void>,
): Promise<void> {
  const aside = makeAside(folder);
  try {
    await write(aside);
    for (const file of readdirSync(aside)) {
      renameSync(path.join(aside, file), path.join(folder, file));
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Inside the folder itself, so that moving a file is one step of the file system. */
function makeAside(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    return mkdtempSync(path.join(folder, ".export-"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(`The pages cannot be written to ${folder}: ${reason}.`);
  }
}
