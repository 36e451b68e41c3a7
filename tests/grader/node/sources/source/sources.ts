// Answers that lie in files of all kinds, and what is said of them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect } from "vitest";
import { Bundler } from "../../../../../grader/node/bundle/bundler.js";
import { places } from "../../../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../../../grader/node/grader.js";
import { isStub } from "../../../../../grader/node/sources/stubs.js";
import { TypeChecker } from "../../../../../grader/types/typeChecker.js";
import { tell } from "../../../../../grader/words/tell.js";
import { text } from "../../../../../grader/words/words.js";
import { answersFolder } from "../../../answers.js";
import { saying, some } from "../../../saying.js";

export const grader = new Grader();
export const bundler = new Bundler();
export const types = new TypeChecker();
afterAll(() => Promise.all([grader.close(), bundler.dispose(), types.close()]));

export const id = "01-quadratic/step";
export const other = "01-quadratic/descend";
export const right =
  "export const step = (theta: number, rate: number) => theta * (1 - 2 * rate);\n";
export const posix = process.platform !== "win32";

export type Place = { folder: string; file: string; helper: string };

/** The message about an answer that `put` has put into a folder. Afterwards the reader must still work. */
export async function messageOf(put: (place: Place) => void | Promise<void>): Promise<string> {
  const { folder, remove } = answersFolder({ [other]: readFileSync(places.solution(other)) });
  const file = path.join(folder, `${id}.ts`);
  await put({ folder, file, helper: path.join(path.dirname(file), "helper.ts") });
  const answer = await bundler.answer(folder, id);
  expect(isStub(folder, id)).toBe(false);
  await types.errors(folder, id);
  expect(await types.errors(folder, other)).toEqual([]);
  expect(await bundler.answer(folder, other)).toHaveProperty("code");
  remove();
  return "message" in answer ? tell(answer.message) : "";
}

/** An answer that is more than one file. */
export const importing = (specifier: string) => `import { helper } from "${specifier}";
export const step = (theta: number, rate: number) => theta * (1 - 2 * rate) + 0 * helper;\n`;

/** A complaint about what the first line of step.ts imports. */
export const complaint = (...complaints: string[]) =>
  saying(
    ...complaints.map((complaint) =>
      text.syntax.complaint({ place: "step.ts:1:24", complaint, frame: some }),
    ),
  );

export const notImported = complaint(
  text.imports.refused({ specifier: some }),
  text.imports.ofSolution({ specifier: some }),
  text.imports.noHelper({ specifier: some }),
);
