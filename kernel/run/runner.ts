// Runs one compiled cell after another.

import timers from "node:timers";
import { format } from "node:util";
import type { MessagePort } from "node:worker_threads";
import { interrupted } from "../interrupted.js";
import type { FromMain, Outcome, Run } from "../threads.js";
import { expectSignals, interruptible, isInterruption } from "./boundary.js";
import { begin, type Cell, currentCell } from "./cells.js";
import { failureOf, lateFailureOf } from "./failure.js";
import { addCell, addModule } from "./sources.js";
import type { Converted, Executor } from "./tslab.js";

/** Node's own timers, which belong to no cell. */
const { setImmediate: soon, setTimeout: later } = timers;

/** Milliseconds between two checks whether a cell's timers have gone off. */
const moment = 10;

type Ran = true | { readonly value: unknown };
type Running = Cell & { readonly settle: (outcome: Outcome) => void };

export class Runner {
  readonly #port: MessagePort;
  readonly #executor: Executor;
  readonly #patience: number;
  #converted: Converted | undefined;
  #running: Running | undefined;

  /**
   * @param createExecutor - makes tslab's executor, given where it finds what is to be run
   * @param patience - how long to wait for a cell's timers, in milliseconds
   */
  constructor(
    port: MessagePort,
    createExecutor: (convert: () => Converted) => Executor,
    patience: number,
  ) {
    this.#port = port;
    this.#patience = patience;
    this.#executor = createExecutor(() => this.#converted as Converted);
  }

  /** Runs a cell. It has to be called from the event loop itself, not from a promise: see boundary.ts. */
  run({ execution, cell, source, compiled }: Run): void {
    const running: Running = {
      execution,
      number: cell,
      state: "running",
      timers: 0,
      settle: (outcome) => this.#settle(running, outcome),
    };
    this.#running = running;
    for (const module of compiled.modules) addModule(module);
    this.#converted = {
      // The code begins on the second line, so that the wrapper has the first to itself.
      output: `\n${compiled.javascript}`,
      hasToplevelAwait: compiled.isAsync,
      ...(compiled.lastExpression !== undefined && { lastExpressionVar: compiled.lastExpression }),
      sideOutputs: compiled.modules.map(({ path, javascript }) => ({ path, data: javascript })),
      diagnostics: [],
      script: { filename: addCell(execution, cell, source, compiled), lineOffset: -1 },
    };
    interruptible(() =>
      begin(running, () => {
        this.#executor.execute(source).then(
          (ran) => this.#ended(running, ran),
          (error) => this.failed(error),
        );
      }),
    );
  }

  /** Stops waiting for a cell; what it does or prints from now on is dropped. */
  interrupt(execution = this.#running?.execution): void {
    const running = this.#running;
    if (running === undefined || running.execution !== execution) return;
    expectSignals();
    running.settle({ status: "error", failure: interrupted });
    running.state = "interrupted";
    this.#executor.interrupt();
  }

  /** Handles an error that no cell has caught, or the interruption of one. */
  failed(error: unknown): void {
    const cell = currentCell();
    // Whichever request was stopped, the running cell was meant, even if it has not begun yet.
    if (isInterruption(error)) {
      this.interrupt();
      return;
    }
    if (cell === undefined || cell.state === "interrupted") return;
    if (cell.state === "running") {
      this.#running?.settle({ status: "error", failure: failureOf(error) });
    } else {
      const failure = lateFailureOf(cell.number, error);
      this.#send({ kind: "late", execution: cell.execution, failure });
    }
  }

  #ended(running: Running, ran: Ran): void {
    const outcome = ran === true ? { status: "ok" as const } : valueOutcome(ran.value);
    const until = Date.now() + this.#patience;
    const look = () => {
      if (running.timers > 0 && Date.now() < until) later(look, moment);
      else running.settle(outcome);
    };
    // Node notices an unhandled rejection only after this turn of the event loop.
    soon(look);
  }

  #settle(running: Running, outcome: Outcome): void {
    if (running.state !== "running") return;
    running.state = "ended";
    this.#running = undefined;
    this.#send({ kind: "outcome", execution: running.execution, outcome });
  }

  #send(message: FromMain): void {
    this.#port.postMessage(message);
  }
}

/** A value as the console would print it. A value may print itself, and fail in doing so. */
function valueOutcome(value: unknown): Outcome {
  try {
    return { status: "ok", value: { "text/plain": format(value) } };
  } catch (error) {
    return { status: "error", failure: failureOf(error) };
  }
}
