// Sends what cells print and show to Jupyter.

import { StringDecoder } from "node:string_decoder";
import type { MessagePort } from "node:worker_threads";
import type { FromMain, Output } from "../threads.js";
import { begin, type UnderWay } from "../underWay.js";
import { currentCell } from "./cells.js";

/** Sends an output of the current cell; an interrupted one has nothing more to say. */
export function outputsTo(port: MessagePort, underWay: UnderWay): (output: Output) => void {
  return (output) => {
    const cell = currentCell();
    if (cell === undefined || cell.state === "interrupted") return;
    begin(underWay, output);
    port.postMessage({ kind: "output", execution: cell.execution, output } satisfies FromMain);
  };
}

/** Lets process.stdout and process.stderr, and so the console, write to Jupyter. */
export function redirectStreams(send: (output: Output) => void): void {
  for (const name of ["stdout", "stderr"] as const) {
    const decoder = new StringDecoder("utf8");
    process[name].write = (
      chunk: string | Uint8Array,
      encoding?: BufferEncoding | ((error?: Error | null) => void),
      done?: (error?: Error | null) => void,
    ): boolean => {
      const text =
        typeof chunk === "string"
          ? chunk
          : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
      if (text !== "") send({ type: "stream", name, text });
      const callback = typeof encoding === "function" ? encoding : done;
      if (callback !== undefined) process.nextTick(callback);
      return true;
    };
  }
}
