// A wire between two threads whose ends can wait: messages go through a port, and a counter in shared
// memory for each direction wakes the side that sleeps.
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

export type End = {
  readonly port: MessagePort;
  readonly counters: Int32Array;
  readonly mine: 0 | 1;
};

export function send(end: End, message: unknown): void {
  end.port.postMessage(message);
  const theirs = 1 - end.mine;
  Atomics.add(end.counters, theirs, 1);
  Atomics.notify(end.counters, theirs);
}

/** The next message, or undefined if none has come within so many milliseconds. */
export function receive(end: End, milliseconds: number): unknown {
  // Counted before looking: a message that comes after the look makes the wait return at once.
  const seen = Atomics.load(end.counters, end.mine);
  const first = receiveMessageOnPort(end.port);
  if (first !== undefined) return first.message;
  Atomics.wait(end.counters, end.mine, seen, milliseconds);
  return receiveMessageOnPort(end.port)?.message;
}
