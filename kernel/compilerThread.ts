// The program of the compiler thread.
import { type MessagePort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import { loadCompiler } from "./loadCompiler.js";

const { root, port }: { root: string; port: MessagePort } = workerData;

const { compiler, remember } = loadCompiler(root);
createBirpc<object, typeof compiler>(compiler, {
  post: (message) => port.postMessage(message),
  on: (listener) => void port.on("message", listener),
});
// By then V8 has compiled what the first cells need, so that it goes into the cache too.
setTimeout(remember, 10_000).unref();
