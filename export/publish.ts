import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../lib/node/userError.mjs";
import { makeTemporary, removeTemporary } from "./temporary.js";
import { text } from "./words/words.js";

/**
 * Makes an empty staging folder in the folder for the pages, before anything is run for them.
 *
 * It lies inside the folder itself, so that moving a file is a single step of the file system.
 *
 * @throws {UserError} if nothing can be written there
 */
export function makeStaging(folder: string): string {
  let staging: string | undefined;
  try {
    makeFolder(folder);
    staging = makeTemporary(folder, ".export");
    // A full disk may accept a folder but no file.
    writeFileSync(path.join(staging, ".probe"), "The pages will be written here.\n");
    return staging;
  } catch (error) {
    if (staging !== undefined) removeTemporary(staging);
    throw new UserError(text.output.folder({ folder, reason: reasonOf(error) }));
  }
}

/** Moves the pages from the staging folder over those in the folder, one by one; what else lies there stays. */
export function publish(staging: string, folder: string): string[] {
  const faults: string[] = [];
  for (const file of filesIn(staging)) {
    try {
      makeFolder(path.dirname(path.join(folder, file)));
      renameSync(path.join(staging, file), path.join(folder, file));
    } catch (error) {
      faults.push(text.output.file({ file: path.join(folder, file), reason: reasonOf(error) }));
    }
  }
  removeTemporary(staging);
  return faults;
}

/** The files of a folder and of its subfolders, without hidden ones. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [entry.name];
      return filesIn(path.join(folder, entry.name)).map((name) => path.join(entry.name, name));
    });
}

/** Makes folders one by one, because on some file systems Node's own recursive mkdir never gives up. */
function makeFolder(folder: string): void {
  const info = statSync(folder, { throwIfNoEntry: false });
  if (info?.isDirectory()) return;
  const parent = path.dirname(folder);
  if (info !== undefined || parent === folder) {
    throw Object.assign(new Error("not a folder"), { code: "ENOTDIR" });
  }
  makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another export may have made it meanwhile.
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "";

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  return Object.entries(text.output.reasons).find(([name]) => name === code)?.[1] ?? message;
}
