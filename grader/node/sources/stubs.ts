import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { places, stubsOf } from "../exercises/exercises.js";
import { readSource, statsOf } from "./source.mjs";

export type Reset = {
  readonly outcome: "kept" | "restored" | "unchanged";
  readonly backup?: string;
};

/**
 * Puts the stub of an exercise back. What the student wrote stays beside it as `softmax.backup-1.ts`,
 * or with the next number that is free. A stub in another language is nobody's writing.
 *
 * @param file - the student's file; the exercise's own, unless a test says otherwise
 */
export function resetExercise(id: string, file = places.exercise(id)): Reset {
  const stub = places.stub(id);
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) {
    copyFileSync(stub, file);
    return { outcome: "restored" };
  }
  const backup = freeName(file);
  if (!statSync(file).isFile()) {
    // A folder or a pipe under the exercise's name cannot be copied, but it can be moved out of the way.
    renameSync(file, backup);
    copyFileSync(stub, file, constants.COPYFILE_EXCL);
    return { outcome: "kept", backup };
  }
  const present = readFileSync(file);
  if (present.equals(readFileSync(stub))) return { outcome: "unchanged" };
  if (stubsOf(id).some((other) => present.equals(readFileSync(other)))) {
    copyFileSync(stub, file);
    return { outcome: "restored" };
  }
  // COPYFILE_EXCL never overwrites an older backup, even if two resets run at once.
  copyFileSync(file, backup, constants.COPYFILE_EXCL);
  copyFileSync(stub, file);
  return { outcome: "kept", backup };
}

/** Whether an answer is still the untouched stub, in whichever language. */
export function isStub(folder: string, id: string): boolean {
  const file = path.join(folder, `${id}.ts`);
  const size = statsOf(file)?.size;
  // The size alone distinguishes most answers from the stubs; a pipe or a device must not be read at all.
  const alike = stubsOf(id).filter((stub) => statSync(stub).size === size);
  if (alike.length === 0) return false;
  const source = readSource(file, realpathSync(path.dirname(file)));
  return "text" in source && alike.some((stub) => source.text === readFileSync(stub, "utf8"));
}

function freeName(file: string): string {
  const base = file.replace(/\.ts$/, "");
  for (let number = 1; ; number++) {
    const name = `${base}.backup-${number}.ts`;
    if (!existsSync(name)) return name;
  }
}
