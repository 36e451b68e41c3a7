// The checks' end of the line to the process of an answer. It blocks while it waits for messages. A thread of
// its own (relay.ts) starts, watches and ends the processes, since this thread may be blocked.
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from "node:worker_threads";
import type { End, Line } from "../../core/calls/line.js";
import type { Ahead, FromRelay, RelayData, ToRelay } from "./relay.js";

/** The fields of the shared memory. */
export const slots = { wake: 0, turn: 1, allowed: 2, used: 3, count: 4 } as const;

/** On a busy machine an answer has the processor only part of the time, so it may take this many times as long. */
export const patience = 6;

const secondsPerWait = 1000;

export class ProcessLine implements Line {
  private readonly shared = new Int32Array(new SharedArrayBuffer(4 * slots.count));
  private readonly port: MessagePort;
  private readonly relay: Worker;
  private place = 0;
  private began = 0;

  /**
   * @param program - relay.ts, bundled
   * @param ahead - which processes are started before they are asked for
   */
  constructor(program: string, ahead: Ahead) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const workerData: RelayData = { port: port2, shared: this.shared, ahead };
    this.relay = new Worker(program, { eval: true, workerData, transferList: [port2] });
    this.relay.unref();
    port1.unref();
  }

  open(): void {
    this.place += 1;
    this.post({ type: "open", place: this.place });
  }

  send(text: string): void {
    this.post({ type: "line", text });
  }

  receive(): { text: string } | { ended: End } {
    for (;;) {
      // The count is read first, so that a message that arrives after the check makes the wait return at once.
      const seen = Atomics.load(this.shared, slots.wake);
      const message: FromRelay | undefined = receiveMessageOnPort(this.port)?.message;
      if (message === undefined) Atomics.wait(this.shared, slots.wake, seen, secondsPerWait);
      else if (message.place === this.place) return message;
    }
  }

  begin(milliseconds: number): void {
    this.began = performance.now();
    Atomics.store(this.shared, slots.used, 0);
    Atomics.add(this.shared, slots.turn, 1);
    Atomics.store(this.shared, slots.allowed, Math.ceil(milliseconds));
  }

  end(): number {
    Atomics.store(this.shared, slots.allowed, 0);
    const passed = performance.now() - this.began;
    return Math.max(Atomics.load(this.shared, slots.used), passed / patience);
  }

  close(): void {
    this.post({ type: "close" });
  }

  private post(message: ToRelay): void {
    this.port.postMessage(message);
  }
}
