// From settings to a trained model: opens the data, starts an engine, trains, and ends the engine.
import { rmSync } from "node:fs";
import { totalmem } from "node:os";
import path from "node:path";
import { median } from "d3-array";
import type { ScaleOutRun } from "../../lib/notebook/scaleOut.js";
import { begin, type Progress, restore, type Training } from "./checkpoint.js";
import { startDask } from "./dask.js";
import { type Data, openData } from "./dataFolder.js";
import type { Engine } from "./engine.js";
import { makeData } from "./makeData.js";
import { shareOfMemory } from "./shardStore.js";
import { startThreads } from "./threads.js";
import { bitsOf, type Measured, type Options, train } from "./train.js";

export type Settings = {
  readonly folder: string;
  /** Gigabytes of data to make first. */
  readonly makeData?: number | undefined;
  readonly engine: ScaleOutRun["engine"];
  readonly workers: number;
  readonly scheduler?: string | undefined;
  readonly updates: number;
  readonly learningRate: number;
  /** That each worker may use, in bytes; by default its part of what its computer has. */
  readonly memory?: number | undefined;
  readonly state?: string | undefined;
  readonly fresh: boolean;
  readonly loseWorkerIn?: number | undefined;
};

/** What is told while it runs. */
export type Told = Pick<Options, "onArrival" | "onUpdate"> & {
  readonly onShard: (done: number, total: number) => void;
  readonly onData: (data: Data) => void;
  readonly onEngine: (engine: Engine) => void;
  readonly onResume: (updates: number, file: string) => void;
};

/**
 * @param signal - ends the training, and every process of it
 * @throws {UserError} in one sentence, if the data, the cluster or the saved state are not as they should be
 */
export async function scaleOut(
  settings: Settings,
  told: Told,
  signal: AbortSignal,
): Promise<ScaleOutRun> {
  const { folder, learningRate, updates, loseWorkerIn, makeData: gigabytes } = settings;
  if (gigabytes !== undefined) {
    await makeData(folder, gigabytes, (done, total) => {
      signal.throwIfAborted();
      told.onShard(done, total);
    });
  }
  const data = await openData(folder);
  told.onData(data);
  const training = { data, learningRate };
  const state = path.resolve(settings.state ?? path.join(folder, "training.json"));
  const start = beginning(training, state, settings, told);
  signal.throwIfAborted();
  const began = performance.now();
  const engine = await started(settings, data, signal);
  const startSeconds = (performance.now() - began) / 1000;
  told.onEngine(engine);
  const stop = () => engine.close(true);
  signal.addEventListener("abort", stop);
  try {
    const trained = await train(engine, training, start, { updates, state, loseWorkerIn, ...told });
    return { ...resultOf(data, engine, trained), startSeconds };
  } finally {
    signal.removeEventListener("abort", stop);
    await engine.close(signal.aborted);
  }
}

function beginning(training: Training, state: string, { fresh }: Settings, told: Told): Progress {
  if (fresh) rmSync(state, { force: true });
  const restored = restore(state, training);
  if (restored === undefined) return begin(training);
  told.onResume(restored.lossPerUpdate.length, state);
  return restored;
}

async function started(settings: Settings, data: Data, signal: AbortSignal): Promise<Engine> {
  const { engine, workers, scheduler } = settings;
  // Workers on other computers know best what those have.
  const programs = engine === "threads" ? 1 : workers;
  const own = scheduler === undefined ? (shareOfMemory * totalmem()) / programs : undefined;
  const memory = settings.memory ?? own;
  return engine === "threads"
    ? startThreads(data, workers, memory)
    : startDask(data, { workers, scheduler, memory }, signal);
}

function resultOf(
  { shards, sampleCount: samples, featureCount, classCount }: Data,
  { name, workers, lost }: Engine,
  { progress, measured }: { progress: Progress; measured: readonly Measured[] },
): Omit<ScaleOutRun, "startSeconds"> {
  const typical = (of: keyof Measured) => median(measured, (one) => one[of]) ?? 0;
  return {
    ...{ engine: name, workers, shards: shards.length, samples, featureCount, classCount },
    secondsPerUpdate: typical("seconds"),
    slowestShardSeconds: typical("slowestShardSeconds"),
    workSeconds: typical("workSeconds"),
    communicationSeconds: typical("communicationSeconds"),
    bytesPerUpdate: typical("bytes"),
    lossPerUpdate: progress.lossPerUpdate,
    bits: bitsOf(progress.parameters),
    lostWorkers: lost.length,
    peakMegabytes: Math.max(0, ...measured.map((one) => one.peakMegabytes)),
  };
}
