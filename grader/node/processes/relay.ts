// The thread behind a line: it starts the processes of answers, hands messages on, holds the processes to
// their limits, and ends them. It is never busy for long, no matter what the checks and the answer do.
import { type MessagePort, workerData } from "node:worker_threads";
import { whenParentIsGone } from "../../../lib/node/parent.cjs";
import type { End } from "../../core/calls/line.js";
import { AnswerProcess } from "./answerProcess.js";
import { Meter } from "./meter.js";
import { slots } from "./processLine.js";

/** Which processes are started before they are asked for: each, the first, or none. */
export type Ahead = "always" | "once" | "never";

export type RelayData = {
  readonly port: MessagePort;
  readonly shared: Int32Array;
  readonly ahead: Ahead;
};
export type ToRelay =
  | { readonly type: "open"; readonly place: number }
  | { readonly type: "line"; readonly text: string }
  | { readonly type: "close" };
export type FromRelay = { readonly place: number } & (
  | { readonly text: string }
  | { readonly ended: End }
);

declare const PROCESS_PROGRAM: string;

/** Milliseconds between two measurements of a process that is computing. */
const interval = 10;

const { port, shared, ahead }: RelayData = workerData;

let current: AnswerProcess | undefined;
let spare: AnswerProcess | undefined;

if (ahead !== "never") spare = new AnswerProcess(PROCESS_PROGRAM);

function tell(message: FromRelay): void {
  port.postMessage(message);
  Atomics.add(shared, slots.wake, 1);
  Atomics.notify(shared, slots.wake);
}

function open(place: number): void {
  close();
  const opened = spare ?? new AnswerProcess(PROCESS_PROGRAM);
  spare = undefined;
  current = opened;
  const end = (ended: End) => {
    if (current !== opened) return;
    close();
    tell({ place, ended });
  };
  const meter = new Meter(opened.pid, shared, end);
  const timer = setInterval(() => meter.look(), interval);
  opened.begin((text) => current === opened && tell({ place, text }), end);
  opened.onExit(() => clearInterval(timer));
}

function close(): void {
  current?.kill();
  if (current !== undefined && ahead === "always") spare ??= new AnswerProcess(PROCESS_PROGRAM);
  current = undefined;
}

port.on("message", (message: ToRelay) => {
  if (message.type === "open") open(message.place);
  else if (message.type === "close") close();
  else current?.send(message.text);
});

// The parent process has been killed, so nothing else is left to end an answer that is computing.
whenParentIsGone(() => {
  current?.kill();
  spare?.kill();
  process.kill(process.pid, "SIGKILL");
});
