// The thread behind check(), for which a cell can block. It hands each request to a service process in
// its own process group, so that the stop button, which interrupts the kernel's group, leaves the service running.
// The service ends when this thread is gone, and with it everything that it has started.
import { spawn } from "node:child_process";
import path from "node:path";
import { runAsWorker } from "synckit";

/** @typedef {import("../../protocol/results.js").Replies} Replies */
/** @typedef {Replies[keyof Replies]} Reply */
/** @typedef {import("../../../lib/words/language.js").Language} Language */

const root = path.resolve(import.meta.dirname, "..", "..", "..");
const starter = path.join(root, "lib", "node", "programs", "start.cjs");

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;
/** @type {Map<number, (reply: Reply | undefined) => void>} */
const waiting = new Map();
let number = 0;

function start() {
  const child = spawn(process.execPath, [starter, "grader/node/service/service.ts"], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    windowsHide: true,
  });
  child.on("message", (/** @type {{ number: number, reply: Reply }} */ message) => {
    waiting.get(message.number)?.(message.reply);
  });
  child.on("exit", () => {
    running = undefined;
    for (const give of waiting.values()) give(undefined);
  });
  return child;
}

/**
 * @param {keyof Replies} question
 * @param {string} name
 * @param {Language} language
 * @returns {Promise<Reply | undefined>} nothing if the service has ended
 */
function ask(question, name, language) {
  running ??= start();
  number += 1;
  const mine = number;
  running.send({ number: mine, question, name, language });
  return new Promise((resolve) => {
    waiting.set(mine, (reply) => {
      waiting.delete(mine);
      resolve(reply);
    });
  });
}

/** @type {typeof ask} */
const askTwice = async (...asked) => (await ask(...asked)) ?? (await ask(...asked));

runAsWorker(askTwice);
