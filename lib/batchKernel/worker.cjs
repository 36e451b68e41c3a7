// A thread of the pool (threadPool.ts): waits for a batch, takes shards of it until none is left, waits again,
// and ends when nothing came for a while. Plain JavaScript, because Node itself has to run it, and as
// text (workerCode.ts), because a file would have to be found: from any working directory, in a kernel
// that compiles modules its own way, and in a bundle. After a change: npx tsx scripts/batchKernel/build.ts
const { parentPort, receiveMessageOnPort, workerData } = require("node:worker_threads");

/** @typedef {{ addShards(batch: number, thread: number): void }} Kernel */

/** @typedef {Record<"ticket" | "active" | "failed" | "current" | "most" | "alive", number>} Slots */
/** @type {{ control: Int32Array, slots: Slots, thread: number, batch: number, patience: number }} */
const { control, slots, thread, batch, patience } = workerData;
const { ticket, active, failed, current, most, alive } = slots;

/**
 * The kernels on the memories that were announced. They keep the memories alive, so the thread ends
 * when there are more than a few, and the next one starts anew.
 * @type {Map<number, Kernel>}
 */
const kernels = new Map();
const mostKernels = 4;

let seen = 0;
while (kernels.size <= mostKernels) {
  if (Atomics.wait(control, ticket, seen, patience) === "timed-out") break;
  seen = Atomics.load(control, ticket);
  if (seen % 2 === 0) continue; // No batch is open.
  Atomics.add(control, active, 1);
  // Looked at again, now that the main thread can see this one at work.
  if (Atomics.load(control, ticket) === seen && thread < control[most]) takeShards();
  Atomics.sub(control, active, 1);
  Atomics.notify(control, active);
}
Atomics.store(control, alive + thread, 0);

function takeShards() {
  try {
    takeMessages();
    kernels.get(Atomics.load(control, current))?.addShards(batch, thread);
  } catch (error) {
    Atomics.store(control, failed, 1);
    parentPort?.postMessage(String(error));
  }
}

function takeMessages() {
  if (parentPort === null) return;
  for (;;) {
    const received = receiveMessageOnPort(parentPort);
    if (received === undefined) return;
    const { key, module, memory } = received.message;
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    kernels.set(key, /** @type {Kernel} */ (/** @type {unknown} */ (exports)));
  }
}
