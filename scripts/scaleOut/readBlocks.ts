// Reads a shard in blocks, chunk by chunk of what DuckDB streams, so that it need not fit into memory.
import { newFeatures } from "../../lib/batchKernel/memory.js";
import { UserError } from "../../lib/node/userError.mjs";
import type { Dataset } from "../../lib/softmaxRegression.js";
import {
  type ArrayVector,
  type Connection,
  hasEmpty,
  type NumberVector,
  parquet,
} from "./duckdb.js";
import type { Shard } from "./protocol.js";
import { text } from "./words/words.js";

/** A block's features, in bytes: much for the kernel, and little for the memory. */
const blockBytes = 2 ** 24;

/**
 * How many samples a block has. It depends on the data alone, so the sums of a shard have the same bits whether it is
 * kept in memory or streamed.
 */
export const samplesPerBlock = (featureCount: number): number =>
  4 * Math.ceil(blockBytes / (8 * featureCount) / 4);

/** Rooms for blocks, by their length: a room is used again by the next block. */
const rooms = new Map<number, Float64Array>();

function roomFor(length: number): Float64Array {
  const room = rooms.get(length) ?? newFeatures(length);
  rooms.set(length, room);
  return room;
}

/**
 * The samples of a shard, block by block, in the order of the file.
 *
 * @param room - where the features of the whole shard are to be put; if left out, each block overwrites the last
 * @throws {UserError} if the file is no longer what it was when the training began, or a number is missing
 */
export async function* readBlocks(
  connection: Connection,
  shard: Shard,
  room?: Float64Array,
): AsyncGenerator<Dataset> {
  const { samples, featureCount: d, classCount, file } = shard;
  const size = samplesPerBlock(d);
  let block = emptyBlock(0);
  let filled = 0;
  let read = 0;
  for await (const chunk of chunksOf(connection, shard)) {
    let taken = 0;
    while (taken < chunk.count) {
      if (read === samples) refuseChanged(file);
      const count = Math.min(chunk.count - taken, block.sampleCount - filled);
      const features = chunk.features.subarray(taken * d, (taken + count) * d);
      block.features.set(features, filled * d);
      block.labels.set(chunk.labels.subarray(taken, taken + count), filled);
      taken += count;
      filled += count;
      read += count;
      if (filled < block.sampleCount) continue;
      yield block;
      block = emptyBlock(read);
      filled = 0;
    }
  }
  if (read !== samples) refuseChanged(file);

  /** Room for the samples from `start` on, as many as a block has or as there are. */
  function emptyBlock(start: number): Dataset {
    const count = Math.min(size, samples - start);
    const features =
      room?.subarray(start * d, (start + count) * d) ??
      roomFor(Math.min(size, samples) * d).subarray(0, count * d);
    const labels = new Int32Array(count);
    return { features, labels, sampleCount: count, featureCount: d, classCount };
  }
}

type Rows = {
  readonly count: number;
  readonly features: Float64Array;
  readonly labels: Int32Array;
};

async function* chunksOf(connection: Connection, shard: Shard): AsyncGenerator<Rows> {
  const { file, featureCount } = shard;
  // As arrays of one length, the numbers of all rows lie side by side and are copied at once.
  const columns = `features::DOUBLE[${featureCount}] AS features, label::INTEGER AS label`;
  try {
    const stream = await connection.stream(`SELECT ${columns} FROM ${parquet(file)}`);
    for (;;) {
      const chunk = await stream.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      const { childData, validity } = chunk.getColumnVector(0) as ArrayVector;
      const labels = chunk.getColumnVector(1) as NumberVector;
      const count = chunk.rowCount;
      const isIncomplete =
        hasEmpty(validity, count) ||
        hasEmpty(childData.validity, count * featureCount) ||
        hasEmpty(labels.validity, count);
      if (isIncomplete) throw new UserError(text.data.empty({ file }));
      yield {
        count,
        features: childData.items as Float64Array,
        labels: labels.items as Int32Array,
      };
    }
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(explain(error, shard));
  }
}

function explain(error: unknown, { file, featureCount }: Shard): string {
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  if (/out of memory/i.test(reason)) return text.data.outOfMemory({ file });
  if (/cannot cast (list|array)/i.test(reason))
    return text.data.otherLength({ file, featureCount });
  return text.data.unreadable({ file, reason });
}

function refuseChanged(file: string): never {
  throw new UserError(text.data.changed({ file }));
}
