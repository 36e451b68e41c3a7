import { softmaxRegressionErrors as words } from "../words/errors.js";
import { type KernelName, kernelModule, kernelNames } from "./kernel.js";
import { batchAddress, doneShardsIndex } from "./layout.js";
import type { Arena } from "./memory.js";
import { builtin, environment } from "./platform.js";
import { workerCode } from "./workerCode.js";

/**
 * Threads that take shards of a batch beside the main one.
 *
 * The next thread that is free takes the next shard, so the main thread never waits for one that starts late or is
 * slow. The threads share a few integers, and these are their places.
 */
const slots = {
  /** Odd while a batch is open; each opening and each closing adds 1. */
  ticket: 0,
  /** How many threads are at work on the open batch. */
  active: 1,
  /** 1 if a thread could not start or had an error; from then on the main thread works alone. */
  failed: 2,
  /** The key of the open batch's memory and kernel. */
  current: 3,
  /** How many threads the open batch is for; more may still be waiting. */
  most: 4,
  /** One per thread: 1 from its start until it ends. */
  alive: 5,
} as const;
const { ticket, active, failed, current, most, alive } = slots;

/** A thread that has been idle for this many milliseconds ends. */
const patience = 1000;

/** How many threads there can be, the main one among them: no more than a batch has shards. */
export const mostThreads = 16;

type Threads = typeof import("node:worker_threads");
type PoolThread = {
  readonly worker: InstanceType<Threads["Worker"]>;
  /** The keys of the memories and kernels that it was sent. */
  readonly known: Set<number>;
};

let control: Int32Array | undefined;
let problem: string | undefined;
const pool: PoolThread[] = [];

/**
 * How many threads a large batch uses, the main one among them: one for each core that this process may
 * use, up to 8, or as many as the environment variable BATCH_THREADS says.
 */
export const availableThreads = Number(
  environment("BATCH_THREADS") ?? Math.min(8, builtin("node:os")?.availableParallelism() ?? 1),
);

/** The number of threads beside the main one, at work or waiting. */
export function runningThreads(): number {
  if (!control) return 0;
  return control.subarray(alive).reduce((sum, isAlive) => sum + isAlive, 0);
}

/** Why the main thread works alone, if a thread failed. */
export function poolProblem(): string | undefined {
  return problem;
}

/** Lets the main thread work alone from now on, and reports it once, to explain why training is slow. */
function workAlone(shared: Int32Array, reason: string): void {
  shared[failed] = 1;
  if (problem !== undefined) return;
  problem = reason;
  console.warn(words.oneCore({ problem: reason }));
}

/**
 * Opens the batch that the arena describes to `threads` threads. Those that do not run yet, or not any
 * more, are started, and join when they are ready.
 */
export function openBatch(arena: Arena, name: KernelName, threads: number): void {
  const node = builtin("node:worker_threads");
  if (!node) return;
  control ??= new Int32Array(new SharedArrayBuffer(4 * (alive + mostThreads)));
  try {
    for (let thread = 1; thread < threads && !control[failed]; thread++) {
      if (!control[alive + thread]) pool[thread] = start(node, thread, control);
      announce(pool[thread], arena, name);
    }
    control[current] = keyOf(arena, name);
  } catch (error) {
    workAlone(control, reasonOf(error)); // For example, a policy may forbid threads.
  }
  control[most] = threads;
  Atomics.add(control, ticket, 1);
  Atomics.notify(control, ticket);
}

function start({ Worker }: Threads, thread: number, shared: Int32Array): PoolThread {
  // The options and variables of this process are withheld: they might load a compiler into each thread.
  const workerData = { control: shared, slots, thread, batch: batchAddress, patience };
  const worker = new Worker(workerCode, { eval: true, workerData, execArgv: [], env: {} });
  // A thread reports only why it could not do its share.
  worker.on("message", (reason: string) => workAlone(shared, reason));
  worker.on("error", (error) => {
    shared[alive + thread] = 0;
    workAlone(shared, reasonOf(error));
  });
  worker.unref();
  shared[alive + thread] = 1;
  return { worker, known: new Set() };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Sends a thread the memory and the kernel, unless it has them. */
function announce({ worker, known }: PoolThread, arena: Arena, name: KernelName): void {
  const key = keyOf(arena, name);
  if (known.has(key)) return;
  known.add(key);
  worker.postMessage({ key, module: kernelModule(name), memory: arena.memory });
}

function keyOf({ id }: Arena, name: KernelName): number {
  return kernelNames.length * id + kernelNames.indexOf(name);
}

/**
 * Closes the open batch, if one is, and waits until no thread is at work on it. Has to come before the
 * memory is written to: an interrupt may have left a batch open.
 */
export function closeBatch(): void {
  if (!control) return;
  if (Atomics.load(control, ticket) % 2 === 1) Atomics.add(control, ticket, 1);
  for (;;) {
    const atWork = Atomics.load(control, active);
    if (atWork === 0) return;
    Atomics.wait(control, active, atWork, 100);
  }
}

/** Waits until every shard is done; false if one never will be, because a thread failed. */
export function awaitShards(arena: Arena, shardCount: number): boolean {
  for (;;) {
    const done = Atomics.load(arena.integers, doneShardsIndex);
    if (done === shardCount) return true;
    if (control?.[failed]) return false;
    Atomics.wait(arena.integers, doneShardsIndex, done, 100);
  }
}
