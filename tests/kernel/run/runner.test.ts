import { EventEmitter } from "node:events";
import type { MessagePort } from "node:worker_threads";
import { expect, test } from "vitest";
import { interrupted } from "../../../kernel/interrupted.js";
import { begin } from "../../../kernel/run/cells.js";
import { Runner } from "../../../kernel/run/runner.js";
import type { FromMain } from "../../../kernel/threads.js";

test("a signal that stops something else ends the running cell, which was meant", () => {
  const sent: FromMain[] = [];
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: FromMain) => void sent.push(message),
  }) as unknown as MessagePort;
  const waiting = new Promise<true>(() => {});
  const runner = new Runner(port, () => ({ execute: () => waiting, interrupt: () => {} }), 0);
  const compiled = {
    kind: "compiled",
    javascript: "",
    sourceMap: "{}",
    isAsync: true,
    modules: [],
  } as const;
  runner.run({ kind: "run", execution: 2, cell: 2, source: "", compiled });
  const error = Object.assign(new Error(), { code: "ERR_SCRIPT_EXECUTION_INTERRUPTED" });
  // As from a timer of a cell that was stopped long ago.
  const earlier = { execution: 1, number: 1, state: "interrupted" as const, timers: 0 };
  begin(earlier, () => runner.failed(error));
  expect(sent).toEqual([
    { kind: "outcome", execution: 2, outcome: { status: "error", failure: interrupted } },
  ]);
});
