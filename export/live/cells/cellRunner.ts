import { bytesOf, type PageFacts, startWorker } from "../page.js";
import type { CellEvent, CellRun } from "../worker/cells.js";
import type { Failure } from "../worker/failure.js";
import type { DataFiles } from "../worker/instead/packageFile.js";
import type { Output } from "../worker/outputs.js";
import { OutputBound } from "./outputBound.js";

/** How a run ended: all is well, the cell threw, the reader stopped it, or the worker is gone. */
export type CellEnd =
  | { readonly type: "ended" | "stopped" | "lost" }
  | ({ readonly type: "failed" } & Failure);

/** What tells the worker that it is to run cells, with the data of the lesson. */
export type CellsStart = { readonly kind: "cells"; readonly data: DataFiles };

/** Runs cells in a worker, whose variables stay from cell to cell. */
export class CellRunner {
  /** How often the reader has stopped it. */
  stops = 0;
  private worker: Promise<Worker> | undefined;
  private settle: ((end: CellEnd) => void) | undefined;
  /** Takes what the cell shows that began last. */
  private onOutput: (output: Output) => void = () => {};

  /** @param onLost - called where the worker ends while no cell runs */
  constructor(
    private readonly facts: PageFacts,
    private readonly onLost: () => void,
  ) {}

  /** Runs a cell; the one before has to have ended. */
  async run(cell: CellRun, onOutput: (output: Output) => void): Promise<CellEnd> {
    const worker = this.worker ?? this.start();
    this.worker = worker;
    const ready = await worker;
    // It may have been stopped while it started.
    if (this.worker !== worker) return { type: "stopped" };
    const bound = new OutputBound();
    return new Promise((resolve) => {
      this.settle = resolve;
      ready.onmessage = ({ data }: MessageEvent<CellEvent>) => {
        if (bound.isPassedBy(data)) this.end({ type: "lost" });
        else if (data.type === "begun") this.onOutput = onOutput;
        else if (data.type === "ended" || data.type === "failed") this.finish(data);
        else this.onOutput(data);
      };
      ready.onerror = (event) => {
        event.preventDefault();
        this.end({ type: "lost" });
      };
      ready.postMessage(cell);
    });
  }

  /** Ends the worker, and the cell that runs in it; variables are gone with it. */
  stop(): void {
    this.stops += 1;
    this.end({ type: "stopped" });
  }

  private end(how: CellEnd): void {
    void this.worker?.then((worker) => {
      // What it has sent before may still be on its way.
      worker.onmessage = null;
      worker.terminate();
    });
    this.worker = undefined;
    this.finish(how);
  }

  private finish(how: CellEnd): void {
    const settle = this.settle;
    this.settle = undefined;
    if (settle !== undefined) settle(how);
    else if (how.type === "lost") this.onLost();
  }

  private async start(): Promise<Worker> {
    const data = await Promise.all(
      this.facts.data.map(async (name) => {
        const bytes = await bytesOf(`data:${name}`);
        return [name, isText(name) ? new TextDecoder().decode(bytes) : bytes] as const;
      }),
    );
    return startWorker({ kind: "cells", data: Object.fromEntries(data) } satisfies CellsStart);
  }
}

/** The digits come as bytes, which take a tenth of the room. */
const isText = (name: string) => !name.startsWith("mnist/");
