// Folders with shards for the tests. Parquet files are written by DuckDB, which is installed first where it is missing.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { connect } from "../../../scripts/scaleOut/duckdb.js";
import { makeData } from "../../../scripts/scaleOut/makeData.js";
import { installScaleOut } from "../../../scripts/scaleOut/packages.js";

/** A temporary folder for the tests of a file. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeAll(async () => {
    await installScaleOut();
    folder = mkdtempSync(path.join(tmpdir(), "scale-out-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** A folder with 1,594 samples in four shards. */
export function syntheticFolder(): () => string {
  const inside = temporaryFolder();
  const folder = () => path.join(inside(), "synthetic");
  beforeAll(() => makeData(folder(), 0.01, () => {}));
  return folder;
}

/** Writes what a query selects to a Parquet file. */
export async function writeParquet(file: string, query: string): Promise<void> {
  const { connection, close } = await connect();
  await connection.run(`COPY (${query}) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`);
  close();
}
