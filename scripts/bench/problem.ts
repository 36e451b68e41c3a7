// Problems of the bench: random features, labels and parameters, in a file that every contender reads.
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { randomLcg, randomNormal } from "d3-random";
import { inRoot } from "../../lib/node/paths.mjs";
import type { Dtype, Load } from "./contender.js";

export type Case = {
  readonly name: string;
  readonly sampleCount: number;
  readonly featureCount: number;
  readonly classCount: number;
  readonly threads: number;
  readonly dtype: Dtype;
};

/** How tables name a problem. */
export const sizeOf = ({ sampleCount, featureCount, classCount }: Case) =>
  [sampleCount, featureCount, classCount].join(", ");

const sizes = [
  ["small, as penguins", 150, 4, 3],
  ["medium", 1000, 64, 10],
  ["all of MNIST", 60_000, 784, 10],
  ["color pictures", 20_000, 3072, 10],
  ["many classes", 10_000, 784, 100],
] as const;

/** Every size with one and two threads, in float64 and float32. */
export const cases: readonly Case[] = ([1, 2] as const).flatMap((threads) =>
  (["float64", "float32"] as const).flatMap((dtype) =>
    sizes.map(([name, sampleCount, featureCount, classCount]) => ({
      ...{ name, sampleCount, featureCount, classCount, threads, dtype },
    })),
  ),
);

/** Writes the case's problem, calls `use` with it, and deletes it. */
export async function withProblem<Result>(
  { sampleCount, featureCount, classCount, dtype }: Case,
  use: (load: Load) => Promise<Result>,
): Promise<Result> {
  const file = inRoot(".cache", "bench-problem.bin");
  const out = openSync(file, "w");
  try {
    const random = randomLcg(1);
    const normal = randomNormal.source(random)(0, 0.1);
    const fill = <Numbers extends Float64Array | Float32Array>(
      numbers: Numbers,
      next: () => number,
    ) => {
      for (let i = 0; i < numbers.length; i++) numbers[i] = next();
      return numbers;
    };
    const length = sampleCount * featureCount;
    const empty = dtype === "float32" ? new Float32Array(length) : new Float64Array(length);
    writeSync(out, fill(empty, random));
    writeSync(out, fill(new Float64Array(classCount * featureCount), normal));
    writeSync(out, fill(new Float64Array(classCount), normal));
    writeSync(
      out,
      Int32Array.from({ length: sampleCount }, () => Math.floor(random() * classCount)),
    );
    return await use({ path: file, sampleCount, featureCount, classCount, dtype });
  } finally {
    closeSync(out);
    rmSync(file, { force: true });
  }
}
