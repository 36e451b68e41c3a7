// A run writes its files whole or not at all, and tests that it can before anything is graded.
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { UserError } from "../../lib/node/userError.mjs";
import { removeFile, temporaryFor, writeWhole } from "../../lib/node/writeWhole.cjs";
import { text } from "./words/words.js";

/** The size of a typical table, so that a full disk is noticed before the work rather than after it. */
const trial = " ".repeat(100_000);

/** Writes a file whole or not at all. @throws {UserError} saying why it cannot be done */
export function writeOutput(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/**
 * Tests whether files can be written, without changing them.
 *
 * @throws {UserError} naming the one that cannot, and why
 */
export function tryWriting(files: readonly string[]): void {
  for (const file of files) {
    const temporary = temporaryFor(file);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      // Only opening the file shows whether a spreadsheet has it open or it is protected.
      if (existsSync(file)) closeSync(openSync(file, "r+"));
      writeFileSync(temporary, trial);
    } catch (error) {
      throw cannotWrite(file, error);
    } finally {
      removeFile(temporary);
    }
  }
}

/** Makes a folder for results and tests whether files can be written there. @throws {UserError} */
export function tryKeeping(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new UserError(
      text.unwritable.sentence({ place: folder, reason: text.unwritable.isFile }),
    );
  }
  const file = path.join(folder, "trial");
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, trial);
  } catch (error) {
    throw cannotWrite(folder, error);
  } finally {
    removeFile(file);
  }
}

/** Removes what killed runs have left beside a file. It must be called while no other run writes that file. */
export function removeTemporary(file: string): void {
  const { dir, base } = path.parse(file);
  for (const name of readdirSync(dir)) {
    const isTemporary =
      name.startsWith(`${base}.`) && /^[\w-]+\.part$/.test(name.slice(base.length + 1));
    if (isTemporary) removeFile(path.join(dir, name));
  }
}

/** Why a place cannot be written, for the teacher. */
export function cannotWrite(place: string, error: unknown): UserError {
  const code = codeOf(place, error);
  const { sentence, codes, unknown } = text.unwritable;
  const known = Object.entries(codes).find(([name]) => name === code)?.[1];
  return new UserError(sentence({ place, reason: known ?? unknown({ error: String(error) }) }));
}

/**
 * The error code for a place. If a folder cannot be made, the system often says only that it is missing; the folder
 * around it tells why.
 */
function codeOf(place: string, error: unknown): string {
  const code = String(Reflect.get(Object(error), "code"));
  if (code !== "ENOENT") return code;
  let folder = path.dirname(place);
  while (!existsSync(folder)) folder = path.dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return code;
  } catch (reason) {
    return String(Reflect.get(Object(reason), "code"));
  }
}
