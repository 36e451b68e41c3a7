// A folder of Parquet files, each of which is a shard.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../lib/node/userError.mjs";
import { type Connection, connect, parquet } from "./duckdb.js";
import type { Shard } from "./protocol.js";
import { text } from "./words/words.js";

/** The shards of a folder, in the order of their numbers, and what they have together. */
export type Data = {
  readonly folder: string;
  readonly shards: readonly Shard[];
  /** N, d and M. */
  readonly sampleCount: number;
  readonly featureCount: number;
  readonly classCount: number;
  /** Other data have another one. */
  readonly fingerprint: string;
};

/** What one file says of itself. */
type Found = {
  readonly file: string;
  readonly samples: number;
  readonly featureCount: number | undefined;
  readonly lastLabel: number;
};

const words = text.data;

/** The names of a folder's shards, in order; a file's place among them is its number. */
export function shardNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".parquet") && !name.startsWith("."))
    .sort();
}

/**
 * Looks at every shard, but reads only the labels.
 *
 * @throws {UserError} if the folder or its shards can't be used
 */
export async function openData(folder: string): Promise<Data> {
  if (!existsSync(folder)) throw new UserError(words.noFolder({ folder }));
  if (!statSync(folder).isDirectory()) throw new UserError(words.noFolder({ folder }));
  const files = shardNames(folder).map((name) => path.resolve(folder, name));
  if (files.length === 0) throw new UserError(words.noShards({ folder }));
  const { connection, close } = await connect();
  try {
    const found: Found[] = [];
    for (const file of files) found.push(await look(connection, file));
    return dataOf(folder, found);
  } finally {
    close();
  }
}

function dataOf(folder: string, found: readonly Found[]): Data {
  const first = found.find((one) => one.featureCount !== undefined);
  const { featureCount } = first ?? {};
  if (first === undefined || featureCount === undefined) {
    throw new UserError(words.noSamples({ folder }));
  }
  const other = found.find((one) => (one.featureCount ?? featureCount) !== featureCount);
  if (other?.featureCount !== undefined) {
    const [a, b] = [path.basename(first.file), path.basename(other.file)];
    const counts = { features: featureCount, otherFeatures: other.featureCount };
    throw new UserError(words.differ({ file: a, other: b, ...counts }));
  }
  const classCount = 1 + Math.max(...found.map((one) => one.lastLabel));
  const shards = found.map(({ file, samples }, shard) => {
    const bytes = statSync(file).size;
    return { shard, file, samples, featureCount, classCount, bytes };
  });
  return {
    folder,
    shards,
    sampleCount: shards.reduce((sum, { samples }) => sum + samples, 0),
    featureCount,
    classCount,
    fingerprint: fingerprintOf(shards),
  };
}

function fingerprintOf(shards: readonly Shard[]): string {
  const told = shards.map(({ file, ...counts }) => ({ name: path.basename(file), ...counts }));
  return createHash("sha256").update(JSON.stringify(told)).digest("hex").slice(0, 16);
}

async function look(connection: Connection, file: string): Promise<Found> {
  const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
  try {
    const columns = await ask(`DESCRIBE SELECT * FROM ${parquet(file)}`);
    requireColumns(file, columns);
    const counted = `count(*) AS rows, count(label) AS labels, min(label) AS least, max(label) AS most`;
    const [labels = {}] = await ask(`SELECT ${counted} FROM ${parquet(file)}`);
    const [row] = await ask(`SELECT len(features) AS features FROM ${parquet(file)} LIMIT 1`);
    const { rows, least, most } = labels;
    if (labels.labels !== rows) throw new UserError(words.empty({ file }));
    if (row === undefined) return { file, samples: 0, featureCount: undefined, lastLabel: -1 };
    const [from, to] = [Number(least), Number(most)];
    if (from < 0 || to > largestLabel) throw new UserError(words.labels({ file, from, to }));
    if (row.features === null) throw new UserError(words.empty({ file }));
    const featureCount = Number(row.features);
    return { file, samples: Number(rows), featureCount, lastLabel: to };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new UserError(words.unreadable({ file, reason }));
  }
}

/** More classes than this are rather something else than classes. */
const largestLabel = 1e5;

const integers = /^U?(TINY|SMALL|BIG)?INT(EGER)?$/;
const lists = /^(DOUBLE|FLOAT|U?(TINY|SMALL|BIG)?INT(EGER)?|DECIMAL\(.*\))\[\d*\]$/;

function requireColumns(file: string, columns: readonly Record<string, unknown>[]): void {
  const typeOf = (name: string) =>
    String(columns.find((column) => column.column_name === name)?.column_type ?? "");
  const [label, features] = [typeOf("label"), typeOf("features")];
  if (integers.test(label) && lists.test(features)) return;
  const found = columns.map(({ column_name, column_type }) => `${column_name} ${column_type}`);
  throw new UserError(words.columns({ file, found }));
}
