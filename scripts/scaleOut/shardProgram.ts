// The program that computes the reports of shards: a JSON line comes in for each, and one goes out (protocol.ts). A
// worker of the cluster keeps it running, so that it need not read a shard again in the next update.
// node lib/node/programs/start.cjs scripts/scaleOut/shardProgram.ts [MEMORY, in bytes]
import { createInterface } from "node:readline";
import parent from "../../lib/node/parent.cjs";
import { UserError } from "../../lib/node/userError.mjs";
import { duckdb } from "./duckdb.js";
import {
  type Answer,
  receivedParameters,
  sentReport,
  type Task,
  type Versions,
} from "./protocol.js";
import { openShards } from "./shardStore.js";

/** Milliseconds without a task after which the program ends, and frees its memory: its cluster may have forgotten it. */
const patience = 600_000;

const say = (line: Answer | Versions) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function answer(shards: Awaited<ReturnType<typeof openShards>>, task: Task): Promise<Answer> {
  const begin = performance.now();
  try {
    const report = await shards.report(task, receivedParameters(task));
    const seconds = (performance.now() - begin) / 1000;
    return sentReport(report, { seconds, peakMegabytes: process.resourceUsage().maxRSS / 1000 });
  } catch (error) {
    // Data or parameters that a function of lib/ refuses; anything else is a fault, and ends the program.
    if (error instanceof UserError || error instanceof RangeError) {
      return { shard: task.shard, error: error.message };
    }
    throw error;
  }
}

async function main(): Promise<void> {
  const memory = process.argv[2];
  const shards = await openShards(memory === undefined ? undefined : Number(memory));
  const { node } = process.versions;
  say({ node, duckdb: duckdb().version(), processor: process.arch });
  let idle = setTimeout(process.exit, patience);
  for await (const line of createInterface({ input: process.stdin })) {
    clearTimeout(idle);
    say(await answer(shards, JSON.parse(line) as Task));
    idle = setTimeout(process.exit, patience);
  }
  process.stdout.write("", () => process.exit()); // When everything has been said.
}

process.env.UV_THREADPOOL_SIZE = "1"; // DuckDB is asked one thing at a time, and each thread has a heap of its own.
process.on("SIGINT", () => {}); // Ctrl+C in a terminal reaches every program; this one ends with its parent.
parent.whenParentIsGone(() => process.exit());
main();
