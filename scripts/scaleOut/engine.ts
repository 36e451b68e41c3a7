// What computes the reports of all shards: a cluster, or one process with threads.

import type { ScaleOutRun } from "../../lib/notebook/scaleOut.js";
import type { ShardReport } from "../../lib/shards.js";
import type { Parameters } from "../../lib/softmaxRegression.js";

/** A report that has arrived. */
export type Arrival = {
  readonly report: ShardReport;
  /** The worker that made it. */
  readonly worker: string;
  /** How long the worker needed, in seconds. */
  readonly seconds: number;
  /** The parameters to the worker, and the report back. */
  readonly bytes: number;
  /** The most memory that the worker's program held, in megabytes. */
  readonly peakMegabytes: number;
};

export type Engine = {
  readonly name: ScaleOutRun["engine"];
  readonly workers: number;
  /** Where Dask shows what it does. */
  readonly dashboard?: string | undefined;
  /** Workers that were lost, and whose shards others took over. */
  readonly lost: readonly string[];
  /**
   * The reports of all shards, as they arrive.
   *
   * @param loseWorker - kill a worker in the middle
   */
  reports(parameters: Parameters, loseWorker: boolean): AsyncIterable<Arrival>;
  /** Ends every process of the engine. @param now - in the middle of whatever they do */
  close(now?: boolean): Promise<void>;
};
