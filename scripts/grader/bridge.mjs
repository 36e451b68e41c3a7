// The thread behind check(), for which a cell can wait. It hands each request to a service process of
// its own process group: the stop button, which interrupts the kernel's group, leaves the service warm.
// The service ends when this thread is gone, and with it everything that it has started.
import { spawn } from "node:child_process";
import path from "node:path";
import { runAsWorker } from "synckit";

/** @typedef {import("../../lib/notebook/results.js").CheckView} CheckView */

const root = path.resolve(import.meta.dirname, "..", "..");
const service = path.join(import.meta.dirname, "service.ts");

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;
/** @type {Map<number, (view: CheckView | undefined) => void>} */
const waiting = new Map();
let number = 0;

function start() {
  const child = spawn(process.execPath, ["--import", "tsx", service], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    windowsHide: true,
  });
  child.on("message", (/** @type {{ number: number, view: CheckView }} */ answer) => {
    waiting.get(answer.number)?.(answer.view);
  });
  child.on("exit", () => {
    running = undefined;
    for (const give of waiting.values()) give(undefined);
  });
  return child;
}

/**
 * @param {string} id
 * @returns {Promise<CheckView | undefined>} nothing if the service has ended
 */
function ask(id) {
  running ??= start();
  number += 1;
  const mine = number;
  running.send({ number: mine, id });
  return new Promise((resolve) => {
    waiting.set(mine, (view) => {
      waiting.delete(mine);
      resolve(view);
    });
  });
}

runAsWorker(async (/** @type {string} */ id) => {
  const view = (await ask(id)) ?? (await ask(id));
  if (view === undefined) throw new Error("The grader has ended; run the cell again.");
  return view;
});
