// A thread of the crew (crew.ts): waits for a batch, takes shards of it until none is left, waits again,
// and ends when nothing came for a while. Plain JavaScript, because threads start from a file that
// Node itself can run.
const { parentPort, receiveMessageOnPort, workerData } = require("node:worker_threads");

/** @type {{ control: Int32Array, thread: number, patience: number }} */
const { control, thread, patience } = workerData;
const [ticket, active, failed, alive] = [0, 1, 2, 3];

/** @type {{ addShards(batch: number, thread: number): void } | undefined} */
let kernel;
let batch = 0;
let seen = 0;

while (Atomics.wait(control, ticket, seen, patience) !== "timed-out") {
  seen = Atomics.load(control, ticket);
  if (seen % 2 === 0) continue; // No batch is open.
  Atomics.add(control, active, 1);
  // Looked at again, now that the main thread can see this one at work.
  if (Atomics.load(control, ticket) === seen) takeShards();
  Atomics.sub(control, active, 1);
  Atomics.notify(control, active);
}
Atomics.store(control, alive + thread, 0);

function takeShards() {
  try {
    takeMessages();
    kernel?.addShards(batch, thread);
  } catch {
    Atomics.store(control, failed, 1);
  }
}

/** Of the batches that were announced, the last is the open one. */
function takeMessages() {
  if (parentPort === null) return;
  for (;;) {
    const received = receiveMessageOnPort(parentPort);
    if (received === undefined) return;
    const { module, memory } = received.message;
    batch = received.message.batch;
    kernel = /** @type {typeof kernel} */ (
      new WebAssembly.Instance(module, { env: { memory } }).exports
    );
  }
}
