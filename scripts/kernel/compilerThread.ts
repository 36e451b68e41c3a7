// The thread that compiles.
import path from "node:path";
import { type MessagePort, workerData } from "node:worker_threads";
import { createBirpc } from "birpc";
import type ts from "typescript";
import { loadScript } from "../programs/script.cjs";
import { createCompiler } from "./compiler/compiler.js";

const { root, port }: { root: string; port: MessagePort } = workerData;

const cache = path.join(root, ".cache", "programs");
const library = path.join(root, "node_modules", "typescript", "lib", "typescript.js");
const { exports, remember } = loadScript(library, cache);
const compiler = createCompiler({ root, typescript: exports as typeof ts });
createBirpc<object, typeof compiler>(compiler, {
  post: (message) => port.postMessage(message),
  on: (listener) => void port.on("message", listener),
});
// What the first cells need is compiled by then, and goes into the cache too.
setTimeout(remember, 10_000).unref();
