import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../lib/node/userError.mjs";
import { allIds } from "../node/exercises/exercises.js";
import { text } from "./words/words.js";

const ending = ".test.ts";

/**
 * The files of a teacher's own checks, by exercise; they are named as in tests/exercises.
 *
 * @throws {UserError} if there are none, or one belongs to no exercise
 */
export function privateChecksIn(folder: string): Map<string, string> {
  if (!existsSync(folder)) throw new UserError(text.options.noFolder({ folder }));
  const known = new Set(allIds());
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file): [string, string] => {
      const id = file.slice(0, -ending.length).split(path.sep).join("/");
      if (!known.has(id)) throw new UserError(text.options.unknownChecks({ file }));
      return [id, path.join(folder, file)];
    });
  if (files.length === 0) throw new UserError(text.options.noPrivateChecks({ folder }));
  return new Map(files);
}
