import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openData } from "../../../scripts/scaleOut/dataFolder.js";
import { syntheticFolder, temporaryFolder, writeParquet } from "./folders.js";

const inside = temporaryFolder();
const synthetic = syntheticFolder();

/** A new folder with files, each from what a query selects or, where it is none, with that text. */
async function folderOf(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = path.join(inside(), name);
  mkdirSync(folder);
  for (const [file, query] of Object.entries(files)) {
    if (query.startsWith("SELECT")) await writeParquet(path.join(folder, file), query);
    else writeFileSync(path.join(folder, file), query);
  }
  return folder;
}

const refusal = (folder: string) =>
  openData(folder).then(
    () => "",
    (error: Error) => error.message.replaceAll(inside(), ""),
  );

test("what a folder holds: the shards are numbered in the order of their names", async () => {
  const data = await openData(synthetic());
  expect(data).toMatchObject({ sampleCount: 1594, featureCount: 784, classCount: 10 });
  expect(data.shards.map(({ shard, samples }) => [shard, samples])).toEqual([
    [0, 398],
    [1, 399],
    [2, 398],
    [3, 399],
  ]);
  expect((await openData(synthetic())).fingerprint).toBe(data.fingerprint);
});

test("names that look like patterns, lists of floats, and a shard without samples", async () => {
  const folder = await folderOf("it's [1]*", {
    "a?.parquet": "SELECT 1::TINYINT AS label, [1, 2]::FLOAT[] AS features, 'x' AS note",
    "b.parquet": "SELECT 2 AS label, [1, 2] AS features WHERE false",
    "notes.txt": "no shard",
  });
  const { shards, classCount } = await openData(folder);
  expect(shards.map(({ samples }) => samples)).toEqual([1, 0]);
  expect(classCount).toBe(2);
});

test("every folder that can't be used is refused in one sentence", async () => {
  const good = "SELECT 1 AS label, [1.5, 2] AS features";
  const cases: readonly (readonly [files: Record<string, string>, says: string])[] = [
    [{ "a.txt": "" }, "has no shards"],
    [{ "a.parquet": "SELECT 1 AS label, [1] AS features WHERE false" }, "have no samples"],
    [
      { "a.parquet": "SELECT 1 AS label, 2 AS x0" },
      "it has these columns: label INTEGER, x0 INTEGER.",
    ],
    [{ "a.parquet": "SELECT 0.5 AS label, [1] AS features" }, 'needs a column "label" of integers'],
    [{ "a.parquet": "SELECT 1 AS label, ['a'] AS features" }, "lists of numbers"],
    [
      { "a.parquet": good, "b.parquet": "SELECT 1 AS label, [1] AS features" },
      "a.parquet has 2 features, and b.parquet has 1.",
    ],
    [{ "a.parquet": "SELECT -1 AS label, [1] AS features" }, "go from −1 to −1"],
    [{ "a.parquet": "SELECT NULL::INTEGER AS label, [1] AS features" }, "has an empty value"],
    [{ "a.parquet": "SELECT 1 AS label, NULL::DOUBLE[] AS features" }, "has an empty value"],
    [{ "a.parquet": "not Parquet at all" }, "cannot be read"],
  ];
  for (const [i, [files, says]] of cases.entries()) {
    const said = await refusal(await folderOf(`case ${i}`, files));
    expect(said).toContain(says);
    expect(said).not.toContain("\n");
  }
  expect(await refusal(path.join(inside(), "none"))).toMatch(/^There is no folder \/none\./);
});
