import { MessageChannel, Worker } from "node:worker_threads";
import { limits } from "../limits.js";
import { type Message, Peer } from "./peer.js";
import type { Problem } from "./problem.js";
import { type End, send } from "./wire.js";

/** A thread that runs an answer, as the thread sees it that started it. */
export type Thread = {
  readonly worker: Worker;
  readonly end: End;
  readonly peer: Peer;
  ready: boolean;
  loaded: boolean;
  /** Megabytes in use when it began. */
  memory: number;
  /** Why it was stopped. */
  problem?: Problem;
};

/** What comes from a thread beside calls and results. */
export type Note = { type: "print"; text: string } | { type: "ready" };

/**
 * @param program - worker.ts, bundled
 * @param receive - waits for the next call or result of the thread
 */
export function startThread(program: string, receive: (thread: Thread) => Message): Thread {
  const { port1, port2 } = new MessageChannel();
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(program, {
    eval: true,
    workerData: { port: port2, counters, mine: 1 } satisfies End,
    transferList: [port2],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 2 * limits.memory },
  });
  worker.unref();
  worker.on("error", () => {}); // Out of memory, mostly; whoever waits for the thread finds out.
  const end: End = { port: port1, counters, mine: 0 };
  const peer = new Peer({
    send: (message) => send(end, message),
    receive: () => receive(thread),
  });
  const thread: Thread = {
    worker,
    end,
    peer,
    ready: false,
    loaded: false,
    memory: memoryInUse(),
  };
  return thread;
}

export function memoryInUse(): number {
  return process.memoryUsage.rss() / 1e6;
}
