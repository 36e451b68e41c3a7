// The thread in which an answer runs. Nothing else runs here, so whatever the answer patches or breaks,
// the checks keep their own Math, Array and expect in the thread that calls.
import { compileFunction } from "node:vm";
import { workerData } from "node:worker_threads";
import type { Libraries } from "../libraries.js";
import { closeGlobals } from "./globals.js";
import { type Message, Peer, type Wire } from "./peer.js";
import { type End, receive, send } from "./wire.js";

const end: End = workerData;

const wire: Wire = {
  send: (message) => send(end, message),
  receive() {
    for (;;) {
      const message = receive(end, Number.POSITIVE_INFINITY);
      if (message !== undefined) return message as Message;
    }
  },
};

/** Runs an answer and gives its exports; the first function of this side, so its number is 0. */
function load(code: string, libraries: Libraries): unknown {
  const require = (name: string) => run(`${name}.js`, libraries[name] ?? "", () => undefined);
  return { ...run("answer.js", code, require) };
}

function run(filename: string, code: string, require: (name: string) => unknown): object {
  const module = { exports: {} };
  const names = ["require", "module", "exports"];
  compileFunction(code, names, { filename })(require, module, module.exports);
  return module.exports;
}

closeGlobals((text) => send(end, { type: "print", text }));
const peer = new Peer(wire);
peer.keep(load as (...args: readonly unknown[]) => unknown);
send(end, { type: "ready" });
peer.serveForever();
