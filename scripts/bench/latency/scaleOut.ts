import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import type { ScaleOutRun } from "../../../lib/notebook/scaleOut.js";
import { installScaleOut } from "../../scaleOut/packages.js";
import { type Settings, scaleOut } from "../../scaleOut/scaleOut.js";
import type { LatencyPart, Measurements } from "../latency.js";
import { daskArrays } from "../scaleOut/daskArrays.js";
import { serialFraction } from "../scaleOut/serialFraction.js";
import { text } from "../words/words.js";

/** Gigabytes of data that fit into the workers' memory, and of data that don't. */
const inMemory = 0.5;
const onDisk = 1.5;
/** Gigabytes that a worker may use for the latter. */
const memory = 0.5;

const cores = availableParallelism();
const workers = [1, 2, 4, 8].filter((count) => count <= 2 * cores);
const updates = 11;

/** A training on many machines: its time against the number of workers, and beside arrays of Dask's own. */
export const part: LatencyPart = {
  title: text.latency.scaleOut.title,
  how: text.latency.scaleOut.how({ updates, inMemory, onDisk, memory }),
  async measure() {
    await installScaleOut();
    const folder = mkdtempSync(path.join(tmpdir(), "bench-scale-out-"));
    try {
      return { ...(await scaling(folder)), ...(await outOfCore(folder)) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function scaling(folder: string): Promise<Measurements> {
  const rows: Record<string, Record<string, number | string>> = {};
  const data = path.join(folder, "small");
  const train = (settings: Partial<Settings>) => run(data, { makeData: inMemory, ...settings });
  const runs: ScaleOutRun[] = [];
  for (const count of workers) {
    const one = await train({ workers: count });
    runs.push(one);
    const over = count > cores ? `, ${cores} cores` : "";
    rows[`Dask, workers: ${count}${over}`] = columnsOf(one);
  }
  const threads = await train({ engine: "threads", workers: cores });
  rows[`one process, threads: ${cores}`] = columnsOf(threads);
  if (new Set([...runs, threads].map(({ bits }) => bits)).size > 1) {
    throw new Error("The bits depend on the number of workers.");
  }
  const real = runs.filter((one) => one.workers <= cores);
  const fraction = serialFraction(real.map((one) => [one.workers, one.secondsPerUpdate]));
  rows["Amdahl's serial fraction, up to the cores"] = { fraction };

  const ours = runs.find((one) => one.workers === cores);
  const peer = await daskArrays(data, { workers: cores, updates, learningRate: 0.5 });
  const error = Math.abs(peer.loss - (ours?.lossPerUpdate.at(-1) ?? Number.NaN));
  if (!(error < 1e-9)) throw new Error(`The losses differ by ${error}.`);
  rows[`Dask arrays in NumPy, workers: ${cores}`] = {
    "an update, ms": 1000 * peer.seconds,
    "÷ ours": peer.seconds / (ours?.secondsPerUpdate ?? Number.NaN),
  };
  return rows;
}

async function outOfCore(folder: string): Promise<Measurements> {
  const data = path.join(folder, "large");
  const train = (settings: Partial<Settings>) =>
    run(data, { makeData: onDisk, memory: 1e9 * memory, updates: 3, ...settings });
  const rows: Record<string, Measurements[string]> = {};
  for (const [name, settings] of [
    ["one process", { engine: "threads", workers: cores }],
    [`Dask, workers: ${cores}`, { workers: cores }],
  ] as const) {
    const one = await train(settings);
    const megabytes = (8 * one.samples * one.featureCount) / 1e6;
    rows[`out of core, ${name}`] = {
      ...columnsOf(one),
      "MB/s": megabytes / one.secondsPerUpdate,
      "peak memory of a worker's program, MB": one.peakMegabytes,
    };
  }
  return rows;
}

function run(folder: string, settings: Partial<Settings>): Promise<ScaleOutRun> {
  const common = { engine: "dask", workers: cores, updates, learningRate: 0.5 } as const;
  const told = { onShard() {}, onData() {}, onEngine() {}, onResume() {} };
  const all = { folder, fresh: true, ...common, ...settings };
  return scaleOut(all, told, new AbortController().signal);
}

function columnsOf(one: ScaleOutRun): Record<string, number> {
  return {
    "start, s": one.startSeconds,
    "an update, ms": 1000 * one.secondsPerUpdate,
    "work of all shards, ms": 1000 * one.workSeconds,
    "slowest shard, ms": 1000 * one.slowestShardSeconds,
    "communication, ms": 1000 * one.communicationSeconds,
    "sent, kB": one.bytesPerUpdate / 1000,
  };
}
