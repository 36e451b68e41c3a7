// What a cell of the trail "Many machines" calls to train on a cluster: the command npm run scale-out, in a process of
// its own. It installs nothing.
import { execFile } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { display } from "tslab";
import { scaleOutWords as text } from "./words/scaleOut.js";

export type ScaleOutOptions = {
  /** "dask", a cluster of processes on this computer, or "threads", one process: by default "dask". */
  readonly engine?: ScaleOutRun["engine"] | undefined;
  /** How many workers, or threads, there are: by default 2. */
  readonly workers?: number | undefined;
  /** By default 3. */
  readonly updates?: number | undefined;
  /** η, by default 0.5. */
  readonly learningRate?: number | undefined;
  /** The update, from 1, in the middle of which a worker of the cluster is killed: by default none. */
  readonly loseWorkerIn?: number | undefined;
  /** Gigabytes of data, which are made the first time: by default 0.01. */
  readonly gigabytes?: number | undefined;
  /** Gigabytes of memory that each worker may use; a shard that doesn't fit is read anew in each update. */
  readonly memory?: number | undefined;
};

/** What a training on several machines took, and what came out of it. */
export type ScaleOutRun = {
  readonly engine: "dask" | "threads";
  readonly workers: number;
  readonly shards: number;
  /** N, d and M. */
  readonly samples: number;
  readonly featureCount: number;
  readonly classCount: number;
  /** Until every worker was ready. */
  readonly startSeconds: number;
  /** Median over the updates. */
  readonly secondsPerUpdate: number;
  /** The longest time that a shard took in an update; median over the updates. */
  readonly slowestShardSeconds: number;
  /** The times of all shards of an update together: what one worker would need; median over the updates. */
  readonly workSeconds: number;
  /** What is left of an update without the work of the busiest worker: sending, combining, saving; the median. */
  readonly communicationSeconds: number;
  /** Parameters to the shards and reports back, in an update. */
  readonly bytesPerUpdate: number;
  /** The loss before each update, in nats. */
  readonly lossPerUpdate: readonly number[];
  /** A fingerprint of the last parameters: equal if and only if all their bits are equal. */
  readonly bits: string;
  /** Workers that were killed in the middle of the training. */
  readonly lostWorkers: number;
  /** The most memory that a worker's program held, in megabytes. */
  readonly peakMegabytes: number;
};

/**
 * Trains softmax regression on shards of synthetic data, by batch gradient descent on several workers.
 *
 * @returns what it took, or undefined where Dask and DuckDB are not installed: then a sentence below the cell says how
 *   to get them
 * @throws {Error} if the training fails, with the command's own sentence
 */
export async function scaleOut(options: ScaleOutOptions = {}): Promise<ScaleOutRun | undefined> {
  if (!installed()) {
    display.text(text.notInstalled);
    return undefined;
  }
  return JSON.parse(await run(argumentsOf(options))) as ScaleOutRun;
}

/** What an installation is made from, and the copy of it that is written last. */
const records = [
  ["scripts/scaleOut/requirements.lock", ".cache/scale-out-venv/installed.lock"],
  ["scripts/scaleOut/node/package-lock.json", ".cache/scale-out-node/package-lock.json"],
] as const;

/** Whether Dask and DuckDB are there, as the course locks them. */
export function installed(): boolean {
  try {
    // A student may work in a folder that has links to the course's.
    const course = path.dirname(realpathSync("scripts"));
    const read = (file: string) => readFileSync(path.join(course, file));
    return records.every(([lock, copy]) => read(lock).equals(read(copy)));
  } catch {
    return false;
  }
}

function argumentsOf({
  engine = "dask",
  workers = 2,
  updates = 3,
  learningRate = 0.5,
  loseWorkerIn,
  gigabytes = 0.01,
  memory,
}: ScaleOutOptions): string[] {
  const some = { workers, updates, "learning-rate": learningRate, "make-data": gigabytes };
  const all = { ...some, memory, "lose-worker-in": loseWorkerIn };
  return [
    ...[
      "scripts/commands/scaleOut.ts",
      "--json",
      "--fresh",
      ...(engine === "threads" ? ["--threads"] : []),
    ],
    ...["--data", path.join(".cache", `scale-out-${gigabytes}`)],
    ...Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}=${value}`],
    ),
  ];
}

function run(args: readonly string[]): Promise<string> {
  const start = path.resolve("lib", "node", "programs", "start.cjs");
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [start, ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr.trim().split("\n").at(-1)));
    });
  });
}
