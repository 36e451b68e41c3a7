// A Dask cluster, through driver.py: Python maps, and everything is combined here.
import { pythonVariables } from "../../lib/node/environment.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import type { Parameters } from "../../lib/softmaxRegression.js";
import type { Data } from "./dataFolder.js";
import { duckdb } from "./duckdb.js";
import type { Arrival, Engine } from "./engine.js";
import { LineProcess } from "./lineProcess.js";
import { daskPython } from "./packages.js";
import { type Answer, receivedReport, sentParameters, type Versions } from "./protocol.js";
import { shardCommand } from "./threads.js";
import { text } from "./words/words.js";

export type DaskSettings = {
  readonly workers: number;
  /** Of a cluster that is running; otherwise one is started on this computer. */
  readonly scheduler?: string | undefined;
  /** That each worker may use, in bytes. */
  readonly memory?: number | undefined;
};

/** What driver.py says, a line each. */
type Event =
  | { event: "ready"; workers: string[]; dashboard: string }
  | { event: "versions"; worker: string; wanted: string; got: string }
  | { event: "unreachable"; reason: string }
  | { event: "noWorkers" }
  | { event: "report"; worker: string; bytes: number; answer: Answer }
  | { event: "failed"; shard: number; reason: string }
  | { event: "lost"; worker: string }
  | { event: "done" };

/**
 * @throws {UserError} if the scheduler can't be reached, has no workers, or a worker has other versions
 */
export async function startDask(
  data: Data,
  settings: DaskSettings,
  signal: AbortSignal,
): Promise<Engine> {
  const { scheduler, workers, memory } = settings;
  const driver = new LineProcess(
    "Dask",
    [daskPython, inRoot("scripts", "scaleOut", "driver.py")],
    pythonVariables(),
  );
  const versions: Versions = {
    node: process.versions.node,
    duckdb: duckdb().version(),
    processor: process.arch,
  };
  // Another computer has its own Node; this one's is the one that runs the command.
  const command = shardCommand(memory, scheduler === undefined ? process.execPath : "node");
  const { shards } = data;
  driver.send({ workers, scheduler: scheduler ?? null, command, versions, shards });
  const next = async () => JSON.parse(await driver.next()) as Event;
  const lost: string[] = [];
  const close = async (now = false) => {
    if (!now) driver.send({ end: true });
    await driver.close();
  };

  const stop = () => close(true);
  signal.addEventListener("abort", stop);
  const ready = await next();
  signal.removeEventListener("abort", stop);
  if (ready.event !== "ready") {
    await close(true);
    throw new UserError(explain(ready, data, scheduler ?? ""));
  }

  async function* reports(parameters: Parameters, loseWorker: boolean): AsyncGenerator<Arrival> {
    driver.send({ ...sentParameters(parameters), loseWorker });
    for (;;) {
      const event = await next();
      if (event.event === "done") return;
      if (event.event === "lost") lost.push(event.worker);
      else if (event.event !== "report") throw new UserError(explain(event, data, scheduler ?? ""));
      else if ("error" in event.answer) throw new UserError(event.answer.error);
      else yield arrival(event.answer, event.worker, event.bytes);
    }
  }

  return {
    name: "dask",
    workers: ready.workers.length,
    dashboard: ready.dashboard,
    lost,
    reports,
    close,
  };
}

function arrival(
  answer: Exclude<Answer, { error: string }>,
  worker: string,
  bytes: number,
): Arrival {
  const { seconds, peakMegabytes } = answer;
  return { report: receivedReport(answer), worker, seconds, bytes, peakMegabytes };
}

/** The sentence for what the driver could not do. */
function explain(event: Event, { shards }: Data, scheduler: string): string {
  switch (event.event) {
    case "unreachable":
      return text.engine.unreachable({ scheduler, reason: event.reason });
    case "noWorkers":
      return text.engine.noWorkers({ scheduler });
    case "versions":
      return text.engine.versions(event);
    case "failed": {
      const file = shards[event.shard]?.file ?? "";
      return text.engine.failed({ shard: event.shard, file, reason: event.reason });
    }
    default:
      return text.engine.ended({ program: "Dask", reason: event.event });
  }
}
