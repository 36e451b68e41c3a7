import { mkdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { batchLossAndGradient, type Parameters } from "../../../lib/softmaxRegression.js";
import { type Data, openData } from "../../../scripts/scaleOut/dataFolder.js";
import { connect } from "../../../scripts/scaleOut/duckdb.js";
import type { Shard } from "../../../scripts/scaleOut/protocol.js";
import { readBlocks, samplesPerBlock } from "../../../scripts/scaleOut/readBlocks.js";
import { openShards } from "../../../scripts/scaleOut/shardStore.js";
import { expectAllClose } from "../../lib/close.js";
import { temporaryFolder, writeParquet } from "./folders.js";

const inside = temporaryFolder();
const d = 784;
const size = samplesPerBlock(d);

/** One shard of two blocks and a rest: features and labels that a formula gives. */
async function largeShard(): Promise<Data> {
  const folder = path.join(inside(), "large");
  mkdirSync(folder, { recursive: true });
  const features = `list_transform(range(${d}), j -> sin(i * 7 + j))`;
  const query = `SELECT i % 3 AS label, ${features} AS features FROM range(${2 * size + 5}) t(i)`;
  await writeParquet(path.join(folder, "0.parquet"), query);
  return openData(folder);
}

function someParameters({ featureCount, classCount }: Data): Parameters {
  const weights = Float64Array.from(
    { length: classCount * featureCount },
    (_, k) => Math.cos(k) / 100,
  );
  return { weights, biases: Float64Array.from({ length: classCount }, (_, m) => m / 10) };
}

async function firstShard(data: Data): Promise<Shard> {
  const [shard] = data.shards;
  if (shard === undefined) throw new Error("the folder has a shard");
  return shard;
}

test("a shard that is streamed and one that is kept have the same bits: those of its samples", async () => {
  const data = await largeShard();
  const parameters = someParameters(data);
  const shard = await firstShard(data);
  const [kept, streamed] = [await openShards(4e9), await openShards(1)];
  const reports = [
    await kept.report(shard, parameters),
    await kept.report(shard, parameters),
    await streamed.report(shard, parameters),
  ];
  for (const report of reports) expect(report).toEqual(reports[0]);
  for (const store of [kept, streamed]) store.close();

  const features = Float64Array.from({ length: shard.samples * d }, (_, k) =>
    Math.sin(Math.floor(k / d) * 7 + (k % d)),
  );
  const labels = Int32Array.from({ length: shard.samples }, (_, i) => i % 3);
  const counts = { sampleCount: shard.samples, featureCount: d, classCount: 3 };
  const mean = batchLossAndGradient({ features, labels, ...counts }, parameters);
  const sums = mean.weightsGradient.map((slope) => slope * shard.samples);
  expectAllClose(reports[0]?.weightsSum ?? [], sums, 1e-10);
});

test("blocks are read in order, and cut where the data alone say", async () => {
  const shard = await firstShard(await largeShard());
  const { connection, close } = await connect();
  const counts: number[] = [];
  const labels: number[] = [];
  for await (const block of readBlocks(connection, shard)) {
    counts.push(block.sampleCount);
    labels.push(...block.labels);
  }
  close();
  expect(counts).toEqual([size, size, 5]);
  expect(labels).toEqual(Array.from(labels, (_, i) => i % 3));
});

test("a shard without samples reports sums of 0", async () => {
  const folder = path.join(inside(), "empty");
  mkdirSync(folder);
  const columns = "SELECT 1 AS label, [1.5] AS features";
  await writeParquet(path.join(folder, "0.parquet"), `${columns} WHERE false`);
  await writeParquet(path.join(folder, "1.parquet"), columns);
  const data = await openData(folder);
  const store = await openShards(1e9);
  const report = await store.report(await firstShard(data), someParameters(data));
  store.close();
  expect(report).toMatchObject({ shard: 0, count: 0, lossSum: 0 });
});

test("a number that is missing, a row that is shorter, and a file that has changed are refused", async () => {
  const folder = path.join(inside(), "bad");
  mkdirSync(folder);
  const file = path.join(folder, "0.parquet");
  const good = "SELECT 0 AS label, [1.5, 2] AS features";
  const cases = [
    [`${good} UNION ALL SELECT 1, [NULL, 2]`, "has an empty value"],
    [`${good} UNION ALL SELECT 1, [1]`, "hasn't 2 features"],
    [`${good} UNION ALL SELECT 1, ['nan'::DOUBLE, 2]`, "features[2] to be a finite number"],
  ] as const;
  for (const [query, says] of cases) {
    await writeParquet(file, query);
    const data = await openData(folder);
    const store = await openShards(1e9);
    const reported = store.report(await firstShard(data), someParameters(data));
    await expect(reported).rejects.toThrow(says);
    store.close();
  }
  await writeParquet(file, good);
  const data = await openData(folder);
  await writeParquet(file, `${good} UNION ALL ${good}`);
  const store = await openShards(1e9);
  const reported = store.report(await firstShard(data), someParameters(data));
  await expect(reported).rejects.toThrow("is no longer what it was");
  store.close();
});
