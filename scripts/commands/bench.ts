// npm run bench: measures the batch gradient beside other libraries, and how long a reader waits.
// --json prints the numbers; --case 150,4,3 measures one size; --only batch, or a part of latency.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { type Arguments, runCommand } from "../../lib/node/command.mjs";
import { inRoot } from "../../lib/node/paths.mjs";
import { measureBatchGradient } from "../bench/batchGradient.js";
import { installBenchPackages } from "../bench/environment.js";
import { measureLatency } from "../bench/latency.js";
import { resultsPicture } from "../bench/picture.js";
import { latencySection, type Machine, resultsPage } from "../bench/report.js";
import { text as words } from "../bench/words/words.js";
import { text } from "../words/words.mjs";

const options = {
  options: {
    json: { type: "boolean" },
    only: { type: "string" },
    case: { type: "string" },
  },
} as const;
const say = (line: string) => console.error(line);
const print = console.log;
console.log = say; // What an installation says; standard output is for the results.

const machine: Machine = {
  processor: cpus()[0]?.model.trim() ?? words.unknownProcessor,
  cores: availableParallelism(),
  memoryGigabytes: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release()}`,
  node: process.versions.node,
};

async function bench({ values }: Arguments<typeof options>): Promise<boolean> {
  const all = values.only === undefined && values.case === undefined;
  const batch =
    all || values.only === "batch" || values.case ? await measureBatch(values.case) : undefined;
  const latency = values.only === "batch" || values.case ? {} : await measureLatency(say, values);
  if (batch && all) {
    writeFileSync(inRoot("scripts", "bench", "RESULTS.md"), resultsPage(machine, batch, latency));
    writeFileSync(inRoot("scripts", "bench", "results.svg"), resultsPicture(batch));
    say(text.commands.bench);
  }
  const { cases = [], ...rest } = batch ?? {};
  const measurements = Object.entries(latency).map(([name, part]) => [name, part.measurements]);
  const report = {
    machine: { ...machine, ...rest },
    cases,
    latency: Object.fromEntries(measurements),
  };
  if (values.json) print(JSON.stringify(report, null, 2));
  else if (batch) print(resultsPage(machine, batch, latency));
  else print(Object.values(latency).map(latencySection).join(""));
  return true;
}

async function measureBatch(only: string | undefined) {
  mkdirSync(inRoot(".cache"), { recursive: true });
  await installBenchPackages();
  return measureBatchGradient(say, only);
}

runCommand(options, bench);
