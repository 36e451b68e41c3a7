import type { Budget } from "../core/calls/budget.js";
import type { GradeEvent } from "../core/checks/gradeAnswer.js";
import type { PageJob, WorkerEvent } from "./worker/main.js";

/** How a worker ended: by itself, because a call did not come back, or because nothing came at all. */
export type WorkerEnd =
  | { readonly type: "done" }
  | { readonly type: "broken"; readonly reason: string }
  | { readonly type: "stopped"; readonly call: string; readonly budget: Budget }
  | { readonly type: "silent" };

/** A phone is slower than a laptop, and a page cannot ask how much of the time an answer had the processor. */
const patience = 2;

/** Milliseconds without a message after which a worker is given up: at first, since a phone may take long to start it; and later. */
const silence = { first: 20_000, later: 5000 };

/** Milliseconds in which messages that came while the page itself was busy are heard. */
const moment = 50;

/**
 * Runs a job in its own worker, and terminates the worker if a call does not return in time.
 *
 * @param script - see workerScript.ts
 */
export function runInWorker(
  script: string,
  job: PageJob,
  hear: (event: GradeEvent) => void,
): Promise<WorkerEnd> {
  return new Promise((resolve) => {
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(url);
    let { budget } = job;
    let timer = 0;

    function end(how: WorkerEnd): void {
      clearTimeout(timer);
      worker.terminate();
      URL.revokeObjectURL(url);
      resolve(how);
    }

    function expectWithin(milliseconds: number, late: WorkerEnd): void {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        timer = window.setTimeout(() => end(late), moment);
      }, milliseconds);
    }

    worker.onmessage = ({ data }: MessageEvent<WorkerEvent>) => {
      if (data.type === "done" || data.type === "broken") return end(data);
      if (data.type === "call") {
        const { call, milliseconds } = data;
        const spent = { ...budget, all: budget.all - milliseconds };
        return expectWithin(patience * milliseconds, { type: "stopped", call, budget: spent });
      }
      expectWithin(silence.later, { type: "silent" });
      if (data.type === "returned") budget = { ...budget, all: budget.all - data.milliseconds };
      else hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end({ type: "broken", reason: event.message ?? "" });
    };
    expectWithin(silence.first, { type: "silent" });
    worker.postMessage(job);
  });
}
