// Counts the output that is under way from the cells to the server. A cell can print faster than anybody reads; then it
// waits, or its output would fill the memory.
import type { Output } from "./threads.js";

/** UTF-16 units that may be under way. */
const most = 8_000_000;

/** Counted by two threads. */
export type UnderWay = Int32Array<SharedArrayBuffer>;

export function newUnderWay(): UnderWay {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** In the thread of the cells: waits until there is room, and counts the output in. */
export function begin(underWay: UnderWay, output: Output): void {
  for (let now = Atomics.load(underWay, 0); now > most; now = Atomics.load(underWay, 0)) {
    Atomics.wait(underWay, 0, now);
  }
  Atomics.add(underWay, 0, sizeOf(output));
}

/** In the server's thread: counts the output out. */
export function end(underWay: UnderWay, output: Output): void {
  Atomics.sub(underWay, 0, sizeOf(output));
  Atomics.notify(underWay, 0);
}

function sizeOf(output: Output): number {
  const texts = output.type === "stream" ? [output.text] : Object.values(output.data);
  return texts.reduce<number>((sum, text) => sum + String(text).length, 0);
}
