import { createHash, randomInt } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ExerciseResult } from "../../../lib/notebook/results.js";

/**
 * What was graded, kept by what it was made of: checks, answer, grader and seed. So a run that was
 * killed goes on where it was, and one submission that came late does not grade the others again.
 */
export class Store {
  /** Seed of the random cases: the same for each student, and again in the next run. */
  readonly seed: string;
  /** Where one submission at a time is laid out; the same in each run, as paths end up in the code. */
  readonly workFolder: string;
  private readonly common: string;

  /** @param grader - the program that grades: another one may come to other results */
  constructor(
    private readonly folder: string,
    grader: string,
  ) {
    mkdirSync(folder, { recursive: true });
    this.seed = process.env.COURSE_SEED || this.keptSeed();
    this.workFolder = path.join(folder, "work", "exercises");
    this.common = hash([grader, this.seed]);
  }

  /** Gives the result of a job, which is done only if it never was. */
  async result(
    job: unknown,
    grade: () => Promise<ExerciseResult>,
    isFinal: (result: ExerciseResult) => boolean,
  ): Promise<ExerciseResult> {
    const key = hash([this.common, JSON.stringify(job)]);
    const file = path.join(this.folder, key.slice(0, 2), `${key.slice(2)}.json`);
    const kept = readJson(file);
    if (kept !== undefined) return kept;
    const result = await grade();
    if (isFinal(result)) writeWhole(file, JSON.stringify(result));
    return result;
  }

  /** Replaces what is in the work folder. A file that the system refuses, by its name, is left out. */
  layOut(files: ReadonlyMap<string, Uint8Array>): void {
    rmSync(this.workFolder, { recursive: true, force: true });
    mkdirSync(this.workFolder, { recursive: true });
    for (const [name, bytes] of files) {
      const file = path.join(this.workFolder, name);
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      } catch (error) {
        if (Reflect.get(Object(error), "code") === "ENOSPC") throw error;
      }
    }
  }

  close(): void {
    rmSync(path.dirname(this.workFolder), { recursive: true, force: true });
  }

  private keptSeed(): string {
    const file = path.join(this.folder, "seed");
    try {
      return readFileSync(file, "utf8");
    } catch {
      const seed = String(randomInt(1, 1_000_000));
      writeWhole(file, seed);
      return seed;
    }
  }
}

/** A process that is killed meanwhile leaves the old file or the new one, never half of it. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const half = `${file}.${process.pid}.part`;
  writeFileSync(half, text);
  renameSync(half, file);
}

function readJson(file: string): ExerciseResult | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function hash(parts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest("hex");
}
