import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cannotWrite } from "./writing.js";

/** The errors that concern the name of a file rather than the disk. */
const ofItsName = new Set(["ENAMETOOLONG", "EINVAL", "EISDIR", "ENOTDIR", "EEXIST", "ENOENT"]);

/** A folder in which one submission at a time is laid out for the bundler. */
export class WorkFolder {
  readonly exercises: string;

  /** @param folder - which no other run uses */
  constructor(folder: string) {
    this.exercises = path.join(folder, "exercises");
  }

  /**
   * Replaces what is in it.
   *
   * @returns the files that the system refuses because of their names
   * @throws {UserError} if nothing can be written, which says nothing about the submission
   */
  layOut(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
    const refused: string[] = [];
    try {
      rmSync(this.exercises, { recursive: true, force: true });
      mkdirSync(this.exercises, { recursive: true });
    } catch (error) {
      throw cannotWrite(this.exercises, error);
    }
    for (const [name, bytes] of files) {
      const file = path.join(this.exercises, name);
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      } catch (error) {
        if (!ofItsName.has(Reflect.get(Object(error), "code"))) throw cannotWrite(file, error);
        refused.push(name);
      }
    }
    return refused;
  }
}
