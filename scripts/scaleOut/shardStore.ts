// The shards that one program reports on, again and again with other parameters.
import { availableParallelism, totalmem } from "node:os";
import { newFeatures } from "../../lib/batchKernel/memory.js";
import { addReports, reportShard, type ShardReport } from "../../lib/shards.js";
import type { Dataset, Parameters } from "../../lib/softmaxRegression.js";
import { connect, rowsPerChunk } from "./duckdb.js";
import type { Shard } from "./protocol.js";
import { readBlocks } from "./readBlocks.js";

/** The part of a computer's memory that all workers on it use together, unless they are told otherwise. */
export const shareOfMemory = 0.6;

/**
 * What the program takes besides the shards that it keeps, in bytes: Node and a block, and the chunks that DuckDB reads
 * ahead, converts and hands over.
 */
const overhead = (featureCount: number) => 150e6 + 16 * rowsPerChunk * 8 * featureCount;

/** The most that one array of the kernel's holds, in bytes. */
const mostBytes = 3e9;

/**
 * Reports on shards. Those that fit into the memory are kept there; all others are read anew each time. Both give the
 * same bits.
 *
 * @param memory - about how much all of it may use, in bytes; streaming takes {@link overhead} in any case. By default
 *   what a computer has for each of its cores
 */
export async function openShards(memory = (shareOfMemory * totalmem()) / availableParallelism()) {
  const { connection, close } = await connect(Math.min(memory / 4, 1e9));
  const kept = new Map<number, readonly Dataset[]>();
  let free = memory;

  async function* blocksOf(shard: Shard): AsyncGenerator<Dataset> {
    const known = kept.get(shard.shard);
    if (known !== undefined) {
      yield* known;
      return;
    }
    const length = shard.samples * shard.featureCount;
    if (8 * length > Math.min(free - overhead(shard.featureCount), mostBytes)) {
      yield* readBlocks(connection, shard);
      return;
    }
    const blocks: Dataset[] = [];
    for await (const block of readBlocks(connection, shard, newFeatures(length))) {
      blocks.push(block);
      yield block;
    }
    kept.set(shard.shard, blocks);
    free -= 8 * length;
  }

  return {
    async report(shard: Shard, parameters: Parameters): Promise<ShardReport> {
      const parts: ShardReport[] = [];
      for await (const block of blocksOf(shard)) {
        parts.push(reportShard(shard.shard, block, parameters));
        if (parts.length > 1) parts.splice(0, 2, addReports(parts));
      }
      return parts[0] ?? emptyReport(shard);
    },
    close,
  };
}

/** The report of a shard without samples. */
function emptyReport({ shard, featureCount, classCount }: Shard): ShardReport {
  const weightsSum = new Float64Array(classCount * featureCount);
  return { shard, count: 0, lossSum: 0, weightsSum, biasesSum: new Float64Array(classCount) };
}
