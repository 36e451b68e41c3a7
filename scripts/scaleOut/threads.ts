// One process that computes one shard after the other, with threads.
import { inRoot } from "../../lib/node/paths.mjs";
import { UserError } from "../../lib/node/userError.mjs";
import type { Parameters } from "../../lib/softmaxRegression.js";
import type { Data } from "./dataFolder.js";
import type { Arrival, Engine } from "./engine.js";
import { LineProcess } from "./lineProcess.js";
import { type Answer, receivedReport, sentParameters } from "./protocol.js";

/** The command that starts a program for shards. @param memory - that it may use, in bytes */
export function shardCommand(memory: number | undefined, node = process.execPath): string[] {
  const start = inRoot("lib", "node", "programs", "start.cjs");
  const args = memory === undefined ? [] : [String(memory)];
  return [node, start, "scripts/scaleOut/shardProgram.ts", ...args];
}

/** @param memory - that the process may use, in bytes */
export async function startThreads(data: Data, threads: number, memory?: number): Promise<Engine> {
  const env = { ...process.env, BATCH_THREADS: String(threads) };
  const program = new LineProcess("Node", shardCommand(memory), env);
  await program.next(); // Its versions.

  async function* reports(parameters: Parameters): AsyncGenerator<Arrival> {
    const sent = sentParameters(parameters);
    for (const shard of data.shards) {
      const asked = program.send({ ...shard, ...sent });
      const line = await program.next();
      const answer = JSON.parse(line) as Answer;
      if ("error" in answer) throw new UserError(answer.error);
      const { seconds, peakMegabytes } = answer;
      const bytes = asked + line.length;
      yield { report: receivedReport(answer), worker: "", seconds, bytes, peakMegabytes };
    }
  }

  return { name: "threads", workers: threads, lost: [], reports, close: () => program.close() };
}
