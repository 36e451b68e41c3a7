// npm run scale-out [-- OPTIONS]: trains on shards of data, on a cluster or with threads.
import { availableParallelism } from "node:os";
import { type Arguments, runCommand } from "../../lib/node/command.mjs";
import parent from "../../lib/node/parent.cjs";
import { inWorkspace } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import { installScaleOut } from "../scaleOut/packages.js";
import { reporter, summary } from "../scaleOut/report.js";
import { type Settings, scaleOut } from "../scaleOut/scaleOut.js";
import { text } from "../scaleOut/words/words.js";

const flag = { type: "boolean", default: false } as const;
const options = {
  options: {
    data: { type: "string", default: inWorkspace(".cache", "scale-out-data") },
    "make-data": { type: "string" },
    workers: { type: "string", default: String(availableParallelism()) },
    scheduler: { type: "string" },
    threads: flag,
    updates: { type: "string", default: "10" },
    "learning-rate": { type: "string", default: "0.5" },
    memory: { type: "string" },
    state: { type: "string" },
    fresh: flag,
    "lose-worker-in": { type: "string" },
    json: flag,
  },
} as const;

type Values = Arguments<typeof options>["values"];

function settingsOf(values: Values): Settings {
  const { threads, scheduler } = values;
  const lose = values["lose-worker-in"];
  const makeData = values["make-data"];
  if (threads && scheduler !== undefined) throw new UserError(text.options.notTogether);
  if (lose !== undefined && (threads || scheduler !== undefined)) {
    throw new UserError(text.options.ownWorkers);
  }
  const workers = count("--workers", values.workers, 1);
  return {
    folder: values.data,
    makeData: makeData === undefined ? undefined : positive("--make-data", makeData),
    engine: threads ? "threads" : "dask",
    workers,
    scheduler,
    updates: count("--updates", values.updates, 0),
    learningRate: positive("--learning-rate", values["learning-rate"]),
    memory: values.memory === undefined ? undefined : 1e9 * positive("--memory", values.memory),
    state: values.state,
    fresh: values.fresh,
    loseWorkerIn: lose === undefined ? undefined : count("--lose-worker-in", lose, 1),
  };
}

function count(option: string, value: string, least: number): number {
  const number = Number(value);
  if (value.trim() !== "" && Number.isSafeInteger(number) && number >= least) return number;
  throw new UserError(text.options.count({ option, least, value }));
}

function positive(option: string, value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new UserError(text.options.positive({ option, value }));
}

const interrupted = new AbortController();

async function main({ values }: Arguments<typeof options>): Promise<number> {
  const settings = settingsOf(values);
  await installScaleOut();
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interrupted.abort());
  parent.whenParentIsGone(() => interrupted.abort()).unref();
  const { told, clear, reached } = reporter(settings);
  try {
    const run = await scaleOut(settings, told, interrupted.signal);
    clear();
    console.log(values.json ? JSON.stringify(run, null, 2) : summary(run));
    return 0;
  } catch (error) {
    clear();
    if (!interrupted.signal.aborted) throw error;
    console.error(text.train.interrupted({ updates: reached() }));
    return 130;
  }
}

runCommand(options, main);
