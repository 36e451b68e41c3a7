// Makes a synthetic problem of softmax regression, as large as one likes, in little memory.
import { existsSync, mkdirSync, readFileSync, renameSync, statfsSync } from "node:fs";
import path from "node:path";
import { randomNormal } from "d3-random";
import { UserError } from "../../lib/node/userError.mjs";
import whole from "../../lib/node/writeWhole.cjs";
import { softmax } from "../../lib/softmax.js";
import type { Parameters } from "../../lib/softmaxRegression.js";
import { shardNames } from "./dataFolder.js";
import {
  type ArrayVector,
  type Connection,
  connect,
  duckdb,
  type NumberVector,
  rowsPerChunk,
} from "./duckdb.js";
import { encode } from "./protocol.js";
import { randomBits } from "./randomBits.js";
import { text } from "./words/words.js";

/** d and M of the problem: those of the handwritten digits. */
const featureCount = 784;
const classCount = 10;
const seed = 6;

/** How large a shard may be, in bytes, and how many there are at least. */
const shardBytes = 64e6;
const fewestShards = 4;

const record = "synthetic.json";

/** Called after each shard. */
type OnShard = (done: number, total: number) => void;

/**
 * Writes shards of samples x ~ N(0, 1) whose labels are drawn from softmax(W·x + b), with parameters that are written
 * beside them. The same size gives the same numbers. Shards that are there already are left alone.
 *
 * @param folder - made if it is missing
 * @param gigabytes - of features
 * @throws {UserError} if other data are in the folder, or the disk is too small
 */
export async function makeData(folder: string, gigabytes: number, onShard: OnShard): Promise<void> {
  const sampleCount = Math.max(fewestShards, Math.round((gigabytes * 1e9) / (8 * featureCount)));
  const shardCount = Math.max(fewestShards, Math.ceil((gigabytes * 1e9) / shardBytes));
  const parameters = trueParameters();
  const about = { sampleCount, shardCount, featureCount, classCount, seed };
  const told = JSON.stringify({
    ...about,
    weights: encode(parameters.weights),
    biases: encode(parameters.biases),
  });
  mkdirSync(folder, { recursive: true });
  requireOwn(folder, told);
  requireRoom(folder, gigabytes);
  whole.writeWhole(path.join(folder, record), told);
  for (let shard = 0; shard < shardCount; shard++) {
    const file = path.join(folder, `shard-${String(shard).padStart(5, "0")}.parquet`);
    const [from, to] = [shard, shard + 1].map((s) => Math.floor((s * sampleCount) / shardCount));
    if (!existsSync(file)) await writeShard(file, (to ?? 0) - (from ?? 0), shard, parameters);
    onShard(shard + 1, shardCount);
  }
}

/** Parameters with which some classes are clear and others are not: logits of a standard deviation of 3. */
function trueParameters(): Parameters {
  const normal = randomNormal.source(randomBits(seed, 0))(0, 3 / Math.sqrt(featureCount));
  const weights = Float64Array.from({ length: classCount * featureCount }, normal);
  return { weights, biases: Float64Array.from({ length: classCount }, normal) };
}

function requireOwn(folder: string, told: string): void {
  const file = path.join(folder, record);
  const isOwn = existsSync(file) && readFileSync(file, "utf8") === told;
  if (!isOwn && shardNames(folder).length > 0) throw new UserError(text.make.otherData({ folder }));
}

function requireRoom(folder: string, gigabytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const there = shardNames(folder).length > 0;
  const free = Math.floor((bavail * bsize) / 1e8) / 10;
  if (!there && gigabytes * 1.05 > free) throw new UserError(text.make.noRoom({ gigabytes, free }));
}

async function writeShard(
  file: string,
  samples: number,
  shard: number,
  parameters: Parameters,
): Promise<void> {
  const { connection, close } = await connect();
  try {
    await connection.run(`CREATE TABLE samples (label INTEGER, features DOUBLE[${featureCount}])`);
    await fill(connection, samples, shard, parameters);
    const options = `FORMAT parquet, COMPRESSION uncompressed, ROW_GROUP_SIZE ${rowsPerChunk}`;
    const part = `${file}.part`;
    const rows = "SELECT label, features::DOUBLE[] AS features FROM samples";
    await connection.run(`COPY (${rows}) TO '${part.replaceAll("'", "''")}' (${options})`);
    renameSync(part, file);
  } catch (error) {
    const isFull = error instanceof Error && /no space left|disk full/i.test(error.message);
    throw isFull ? new UserError(text.make.full({ file })) : error;
  } finally {
    close();
  }
}

async function fill(
  connection: Connection,
  samples: number,
  shard: number,
  parameters: Parameters,
): Promise<void> {
  const { ARRAY, DOUBLE, DuckDBDataChunk, INTEGER } = duckdb();
  const uniform = randomBits(seed, shard + 1);
  const normal = randomNormal.source(uniform)();
  const appender = await connection.createAppender("samples");
  for (let start = 0; start < samples; start += rowsPerChunk) {
    const count = Math.min(rowsPerChunk, samples - start);
    const chunk = DuckDBDataChunk.create([INTEGER, ARRAY(DOUBLE, featureCount)], count);
    const labels = chunk.getColumnVector(0) as NumberVector;
    const features = chunk.getColumnVector(1) as ArrayVector;
    const { items } = features.childData;
    for (let k = 0; k < items.length; k++) items[k] = normal();
    for (let i = 0; i < count; i++) {
      labels.items[i] = drawLabel(items, i * featureCount, parameters, uniform());
    }
    labels.flush();
    features.flush();
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The class at which the probabilities of softmax(W·x + b), added up, exceed a number from 0 to 1. */
function drawLabel(
  items: ArrayLike<number>,
  at: number,
  { weights, biases }: Parameters,
  drawn: number,
): number {
  const logits = biases.map((bias, m) => {
    let logit = bias;
    for (let j = 0; j < featureCount; j++) logit += weights[m * featureCount + j] * items[at + j];
    return logit;
  });
  let left = drawn;
  const label = softmax(logits).findIndex((probability) => {
    left -= probability;
    return left < 0;
  });
  return label === -1 ? classCount - 1 : label;
}
