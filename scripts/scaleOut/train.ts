// Batch gradient descent on shards: the update of lib/softmaxRegression.ts, with the gradient from an engine.
import { createHash } from "node:crypto";
import { UserError } from "../../lib/node/userError.mjs";
import { combineReports } from "../../lib/shards.js";
import type { Parameters } from "../../lib/softmaxRegression.js";
import { addScaled, indexOfNotFinite } from "../../lib/vector.js";
import { type Progress, save, type Training } from "./checkpoint.js";
import type { Arrival, Engine } from "./engine.js";
import { text } from "./words/words.js";

/** What an update took. */
export type Measured = {
  readonly seconds: number;
  /** Of the shard that took longest. */
  readonly slowestShardSeconds: number;
  /** The work of all shards, one after the other. */
  readonly workSeconds: number;
  /** What is left without the work of the busiest worker: sending, combining, saving. */
  readonly communicationSeconds: number;
  readonly bytes: number;
  readonly peakMegabytes: number;
};

export type Options = {
  /** How many updates there are in all. */
  readonly updates: number;
  /** The file that is written after each. */
  readonly state: string;
  /** The update in the middle of which a worker is killed. */
  readonly loseWorkerIn?: number | undefined;
  readonly onArrival?: (update: number, arrived: number) => void;
  readonly onUpdate?: (update: number, loss: number, measured: Measured) => void;
};

/**
 * Trains from where the progress is.
 *
 * @returns the progress after the last update, and what each update here took
 * @throws {UserError} if a shard has no report, or the parameters outgrow the largest number
 */
export async function train(
  engine: Engine,
  training: Training,
  progress: Progress,
  options: Options,
): Promise<{ progress: Progress; measured: readonly Measured[] }> {
  const { updates, state, loseWorkerIn, onArrival, onUpdate } = options;
  const all: Measured[] = [];
  let now = progress;
  for (let update = now.lossPerUpdate.length + 1; update <= updates; update++) {
    const begin = performance.now();
    const arrivals: Arrival[] = [];
    for await (const arrival of engine.reports(now.parameters, update === loseWorkerIn)) {
      arrivals.push(arrival);
      onArrival?.(update, arrivals.length);
    }
    now = updated(now, arrivals, training, update);
    save(state, now, training);
    const measured = measure(arrivals, (performance.now() - begin) / 1000);
    all.push(measured);
    onUpdate?.(update, now.lossPerUpdate.at(-1) ?? Number.NaN, measured);
  }
  return { progress: now, measured: all };
}

function updated(
  { parameters, lossPerUpdate }: Progress,
  arrivals: readonly Arrival[],
  { data, learningRate }: Training,
  update: number,
): Progress {
  const isInfinite = arrivals.some(({ report }) => !Number.isFinite(report.lossSum));
  if (isInfinite) throw new UserError(text.train.overflow({ update }));
  const { loss, weightsGradient, biasesGradient } = combined(arrivals, data.shards.length);
  const weights = addScaled(parameters.weights.slice(), -learningRate, weightsGradient);
  const biases = addScaled(parameters.biases.slice(), -learningRate, biasesGradient);
  if (indexOfNotFinite(weights) !== -1 || indexOfNotFinite(biases) !== -1) {
    throw new UserError(text.train.overflow({ update }));
  }
  return { parameters: { weights, biases }, lossPerUpdate: [...lossPerUpdate, loss] };
}

function combined(arrivals: readonly Arrival[], shardCount: number) {
  try {
    return combineReports(
      arrivals.map(({ report }) => report),
      shardCount,
    );
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(error.message);
    throw error;
  }
}

function measure(arrivals: readonly Arrival[], seconds: number): Measured {
  const perWorker = new Map<string, number>();
  for (const { worker, seconds } of arrivals) {
    perWorker.set(worker, (perWorker.get(worker) ?? 0) + seconds);
  }
  return {
    seconds,
    slowestShardSeconds: Math.max(...arrivals.map((one) => one.seconds)),
    workSeconds: arrivals.reduce((sum, one) => sum + one.seconds, 0),
    communicationSeconds: Math.max(0, seconds - Math.max(...perWorker.values())),
    bytes: arrivals.reduce((sum, one) => sum + one.bytes, 0),
    peakMegabytes: Math.max(...arrivals.map((one) => one.peakMegabytes)),
  };
}

/** A fingerprint of parameters: equal if and only if all their bits are. */
export function bitsOf({ weights, biases }: Parameters): string {
  const hash = createHash("sha256");
  for (const { buffer, byteOffset, byteLength } of [weights, biases]) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest("hex").slice(0, 16);
}
