// As much of @duckdb/node-api as is used here. The package is not among the course's own, see packages.ts, so its types
// are not there when the course is checked.
import { createRequire } from "node:module";
import path from "node:path";
import { duckdbFolder } from "./packages.js";

type Validity = {
  /** A bit for each item, or null where all of them have values. */
  readonly data: BigUint64Array | null;
  itemValid(index: number): boolean;
};

export type NumberVector = {
  readonly items: Float64Array | Int32Array;
  readonly validity: Validity;
  flush(): void;
};

/** Arrays of one length, whose numbers lie one after the other. */
export type ArrayVector = {
  readonly childData: NumberVector;
  readonly validity: Validity;
  flush(): void;
};

/** The most rows that a chunk has. */
export const rowsPerChunk = 2048;

export type Chunk = {
  readonly rowCount: number;
  getColumnVector(column: number): unknown;
};

type Appender = { appendDataChunk(chunk: Chunk): void; closeSync(): void };

export type Connection = {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): Record<string, unknown>[] }>;
  stream(sql: string): Promise<{ fetchChunk(): Promise<Chunk | null> }>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
};

type Instance = { connect(): Promise<Connection>; closeSync(): void };
type Type = { readonly typeId: number };

type DuckDB = {
  readonly DuckDBInstance: {
    create(path: string, settings: Readonly<Record<string, string>>): Promise<Instance>;
  };
  readonly DuckDBDataChunk: { create(types: readonly Type[], rowCount: number): Chunk };
  readonly INTEGER: Type;
  readonly DOUBLE: Type;
  ARRAY(type: Type, length: number): Type;
  version(): string;
};

export function duckdb(): DuckDB {
  return createRequire(path.join(duckdbFolder, "package.json"))("@duckdb/node-api") as DuckDB;
}

/** The least memory, in bytes, with which DuckDB reads row groups of some megabytes. */
export const leastMemory = 128e6;

/**
 * Opens a connection to an empty database in memory.
 *
 * @param memory - the most that DuckDB may use, in bytes
 */
export async function connect(memory = 1e9): Promise<{ connection: Connection; close(): void }> {
  const instance = await duckdb().DuckDBInstance.create(":memory:", {
    memory_limit: `${Math.round(Math.max(memory, leastMemory) / 1e6)}MB`,
    // Rows have to come in the order of the file, because their sum depends on it.
    preserve_insertion_order: "true",
    threads: "1",
    // It neither writes what is too large to disk nor loads anything from the network.
    temp_directory: "",
    autoinstall_known_extensions: "false",
  });
  const connection = await instance.connect();
  return {
    connection,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A Parquet file in SQL, by its name alone: what looks like a pattern is put in brackets. */
export function parquet(file: string): string {
  const literal = file.replace(/[*?[]/g, "[$&]").replaceAll("'", "''");
  return `read_parquet('${literal}')`;
}

const full = 2n ** 64n - 1n;

/** Whether one of the items has no value. */
export function hasEmpty(validity: Validity, count: number): boolean {
  const { data } = validity;
  if (data === null || data.every((word) => word === full)) return false;
  for (let i = 0; i < count; i++) if (!validity.itemValid(i)) return true;
  return false;
}
