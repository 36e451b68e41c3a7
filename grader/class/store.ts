import { createHash, randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { writeWhole } from "../../lib/node/writeWhole.cjs";
import type { ExerciseResult } from "../protocol/results.js";
import { writeOutput } from "./writing.js";

/**
 * Results, stored under a key of what they were made from: checks, answer, grader and seed. So a run that was
 * killed goes on where it was, and one submission that came late does not grade the others again.
 */
export class Store {
  /** The seed of the random cases: the same for every student and in every later run. */
  readonly seed: string;
  private readonly common: string;

  /**
   * @param grader - the program that grades; another one may give other results
   * @param run - name of the folder in which this run works; paths end up in the code of an answer
   * @param onLoss - called once if results cannot be stored; they are right all the same
   */
  constructor(
    private readonly folder: string,
    grader: string,
    private readonly run: string,
    private onLoss: (error: unknown) => void = () => {},
  ) {
    this.seed = process.env.COURSE_SEED || this.keptSeed();
    this.common = hash([grader, this.seed]);
  }

  /** Gives the result of a job, which is run only if it has never been run before. */
  async result(
    job: unknown,
    grade: () => Promise<ExerciseResult>,
    isFinal: (result: ExerciseResult) => boolean,
  ): Promise<ExerciseResult> {
    // The same answer has another path in each run, and is the same job.
    const key = hash([this.common, JSON.stringify(job).replaceAll(this.run, "run")]);
    const file = path.join(this.folder, key.slice(0, 2), `${key.slice(2)}.json`);
    const kept = readResult(file);
    if (kept !== undefined) return kept;
    const first = await grade();
    // A process that ended may have been ended from outside; if the answer itself did it, it will do it again.
    const result = isFinal(first) ? first : await grade();
    if (isFinal(result)) this.keep(key, file, result);
    return result;
  }

  private keep(key: string, file: string, result: ExerciseResult): void {
    try {
      // The temporary file lies in this run's folder, which is removed whatever becomes of the run.
      writeWhole(file, JSON.stringify(result), path.join(this.folder, "work", this.run, key));
    } catch (error) {
      this.onLoss(error);
      this.onLoss = () => {};
    }
  }

  private keptSeed(): string {
    const file = path.join(this.folder, "seed");
    const kept = readText(file)?.trim();
    if (kept) return kept;
    const seed = String(randomInt(1, 1_000_000));
    writeOutput(file, seed);
    return seed;
  }
}

function readResult(file: string): ExerciseResult | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  try {
    const result = JSON.parse(text);
    return Array.isArray(result.checks) ? result : undefined;
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function hash(parts: readonly string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest("hex");
}
