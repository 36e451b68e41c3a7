// The same training with Dask's own arrays, whose chunks are NumPy's.
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";
import path from "node:path";
import { pythonVariables } from "../../../lib/node/environment.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";
import { UserError } from "../../../lib/node/userError.mjs";
import { openData } from "../../scaleOut/dataFolder.js";
import { connect } from "../../scaleOut/duckdb.js";
import { daskPython } from "../../scaleOut/packages.js";
import { readBlocks } from "../../scaleOut/readBlocks.js";
import { text } from "../words/words.js";

/** The median time of an update, in seconds, and the loss before the last one. */
type Peer = { readonly seconds: number; readonly loss: number };

/** @param folder - of shards, beside which the numbers are written as NumPy reads them */
export async function daskArrays(
  folder: string,
  training: {
    readonly workers: number;
    readonly updates: number;
    readonly learningRate: number;
  },
): Promise<Peer> {
  const { shards, featureCount, classCount } = await openData(folder);
  const { connection, close } = await connect();
  const files: { features: string; labels: string; samples: number }[] = [];
  for (const shard of shards) {
    const [features, labels] = [".features", ".labels"].map((end) => `${shard.file}${end}`);
    if (features === undefined || labels === undefined) continue;
    for await (const block of readBlocks(connection, shard)) {
      appendFileSync(features, new Uint8Array(block.features.slice().buffer));
      appendFileSync(labels, new Uint8Array(block.labels.slice().buffer));
    }
    files.push({ features, labels, samples: shard.samples });
  }
  close();
  const problem = { files, featureCount, classCount, ...training };
  const script = inRoot("scripts", "bench", "scaleOut", "dask_arrays.py");
  const { status, stdout, stderr } = spawnSync(daskPython, [script], {
    input: JSON.stringify(problem),
    encoding: "utf8",
    env: { ...pythonVariables(), OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" },
  });
  if (status !== 0) {
    const program = path.basename(script);
    throw new UserError(text.errors.programFailed({ program, reason: stderr }));
  }
  return JSON.parse(stdout) as Peer;
}
