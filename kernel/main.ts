// The thread in which cells run. It starts the two others, and from then on does nothing else.
import { readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { MessageChannel, type MessagePort, Worker } from "node:worker_threads";
import { outputsTo, redirectStreams } from "./run/outputs.js";
import { packageLoader, packagesNamed } from "./run/packages.js";
import { installPrinting } from "./run/printing.js";
import { installRefusals } from "./run/refusals.js";
import { Runner } from "./run/runner.js";
import { installStacks } from "./run/stack.js";
import { installTimers } from "./run/timers.js";
import { loadExecutor, provideDisplay } from "./run/tslab.js";
import type { ToMain } from "./threads.js";
import { newUnderWay, type UnderWay } from "./underWay.js";
import { text } from "./words/threads.js";

/** How long to wait, in milliseconds, for a cell's timers where nobody would see what they do later. */
const patience = 5000;

export type Programs = { readonly server: string; readonly compiler: string };

/**
 * Starts the kernel.
 *
 * @param root - the project's folder, and this process's working directory
 * @param connectionFile - Jupyter's; without one, the call only checks that everything is in place
 * @param programs - the texts of the other threads' programs
 * @throws {Error} if tslab is not the version that the kernel was written for
 */
export function startKernel(
  root: string,
  connectionFile: string | undefined,
  programs: Programs,
): void {
  const cache = path.join(root, ".cache", "programs");
  const packages = packageLoader(root);
  const executor = loadExecutor(root, cache, packages);
  if (connectionFile === undefined) return;
  const versions = {
    tslab: versionOf(root, "tslab"),
    typescript: versionOf(root, "typescript"),
  };
  const connection = JSON.parse(readFileSync(connectionFile, "utf8"));
  const [own, servers] = channel();
  const [compilers, conductors] = channel();
  const start = (name: keyof Programs, data: object, ports: MessagePort[]) => {
    const bootstrap = path.join(root, "kernel", "thread.cjs");
    const file = path.join(cache, `${name}.cjs`);
    const program = { file, source: programs[name], cache };
    const worker = new Worker(bootstrap, {
      workerData: { ...data, root, program },
      transferList: ports,
      stdin: false,
    });
    worker.on("error", (error) => {
      writeSync(2, `${text.ended({ thread: name, error: String(error.stack) })}\n`);
      process.kill(process.pid, "SIGKILL");
    });
  };
  const underWay = newUnderWay();
  start("server", { connection, versions, underWay, main: servers, compiler: conductors }, [
    servers,
    conductors,
  ]);
  start("compiler", { port: compilers }, [compilers]);
  serveCells(root, executor, own, underWay, versions.typescript);
  const ahead = (ids: readonly string[]) => ids.forEach(packages);
  own.on("message", (message: ToMain) => {
    if (message.kind === "ahead") ahead(packagesNamed(message.source));
  });
  // Every lesson draws, and this thread is idle while the compiler starts.
  setImmediate(ahead, ["@observablehq/plot"]);
}

function serveCells(
  root: string,
  { createExecutor }: ReturnType<typeof loadExecutor>,
  port: MessagePort,
  underWay: UnderWay,
  typescript: string,
): void {
  const send = outputsTo(port, underWay);
  provideDisplay(root, typescript, send);
  const runner = new Runner(
    port,
    (convert) => createExecutor(root, { node: { convert } }, console),
    process.env.JPY_SESSION_NAME === undefined ? patience : 0,
  );
  const exit = process.exit.bind(process);
  const immediate = setImmediate;
  redirectStreams(send);
  installStacks();
  installPrinting();
  installTimers();
  installRefusals();
  process.on("SIGINT", () => runner.interrupt());
  process.on("uncaughtException", (error) => runner.failed(error));
  process.on("unhandledRejection", (error) => runner.failed(error));
  port.on("message", (message: ToMain) => {
    // What an immediate throws reaches the event loop as it is; thrown from here, it would arrive one tick later.
    if (message.kind === "run") immediate(() => runner.run(message));
    else if (message.kind === "interrupt") runner.interrupt(message.execution);
    else if (message.kind === "exit") exit(0);
  });
}

function channel(): [MessagePort, MessagePort] {
  const { port1, port2 } = new MessageChannel();
  return [port1, port2];
}

function versionOf(root: string, name: string): string {
  const file = path.join(root, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}
