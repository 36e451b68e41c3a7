import { expect, test } from "vitest";
import type { combineShards as words } from "../../../lib/lessons/06-cost/words/en/exercises/combine-shards.js";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { changed, remarksOf } from "../remarks.js";

const { combineShards } =
  answer<typeof import("../../../solutions/06-cost/combine-shards.js")>("06-cost/combine-shards");
const remark = remarksOf<typeof words>("06-cost/combine-shards");

test("byHand", { meta: { points: 1 } }, () => {
  expect(
    combineShards([
      { meanGradient: [1], count: 3 },
      { meanGradient: [5], count: 1 },
    ]),
  ).toEqual(near({ meanGradient: [2], count: 4 }));
  expect(
    combineShards([
      { meanGradient: [2, 0], count: 2 },
      { meanGradient: [0, 6], count: 4 },
    ]),
  ).toEqual(near({ meanGradient: [2 / 3, 4], count: 6 }));
  const shard = { meanGradient: [0.5, -3, 2], count: 7 };
  expect(combineShards([shard])).toEqual(near(shard));
  expect(
    combineShards([
      { meanGradient: [1, 2], count: 5 },
      { meanGradient: [3, 8], count: 5 },
    ]),
  ).toEqual(near({ meanGradient: [2, 5], count: 10 }));
  // A shard counts even if its mean is 0, if it is another's twin, or if it has a single sample.
  const zero = { meanGradient: [0, 0], count: 3 };
  const twin = { meanGradient: [4, -2], count: 1 };
  expect(combineShards([zero, twin])).toEqual(near({ meanGradient: [1, -0.5], count: 4 }));
  expect(combineShards([twin, twin, zero, zero])).toEqual(
    near({ meanGradient: [1, -0.5], count: 8 }),
  );
  expect(combineShards([{ meanGradient: [6], count: 1 }])).toEqual(
    near({ meanGradient: [6], count: 1 }),
  );
});

test("anyShards", { meta: { points: 1 } }, () => {
  randomly(({ integer, matrix, seed }) => {
    const parts = Array.from({ length: integer(2, 5) }, () => matrix(integer(1, 6), 3, -4, 4));
    const meanOf = (rows: number[][]) =>
      rows[0].map((_, k) => rows.reduce((sum, row) => sum + row[k], 0) / rows.length);
    const shards = parts.map((rows) => ({ meanGradient: meanOf(rows), count: rows.length }));
    const all = parts.flat();
    expect(combineShards(shards), seed).toEqual(
      near({ meanGradient: meanOf(all), count: all.length }),
    );
  });
  // However large or small the slopes are.
  for (const unit of [1e-20, 1e-7, 1234.56789, 3e7, 1e20]) {
    const shards = [1, 2, 3].map((size) => ({ meanGradient: [size * unit], count: size }));
    expect(combineShards(shards)).toEqual(
      nearRelative({ meanGradient: [(7 / 3) * unit], count: 6 }),
    );
  }
  // Shard k of 400 has k samples, and each has the 30 slopes k, k + 1, …
  const many = Array.from({ length: 400 }, (_, i) => ({
    meanGradient: Array.from({ length: 30 }, (_, k) => i + 1 + k),
    count: i + 1,
  }));
  expect(combineShards(many)).toEqual(
    near({ meanGradient: Array.from({ length: 30 }, (_, k) => 267 + k), count: 80_200 }),
  );
  // Shards of shards: combining in two stages gives the same.
  const [a, b, c] = [
    { meanGradient: [1, 0], count: 1 },
    { meanGradient: [4, 2], count: 2 },
    { meanGradient: [-2, 6], count: 5 },
  ];
  const whole = near({ meanGradient: [-0.125, 4.25], count: 8 });
  expect(combineShards([a, b, c])).toEqual(whole);
  expect(combineShards([combineShards([a, b]), c])).toEqual(whole);
  expect(combineShards([a, combineShards([b, c])])).toEqual(whole);
  // Millions of samples.
  const shards = [
    { meanGradient: [1, -1], count: 3_000_000 },
    { meanGradient: [2, 0], count: 1_000_000 },
  ];
  const copy = structuredClone(shards);
  const got = combineShards(shards);
  expect(shards, changed("shards")).toEqual(copy);
  expect(got).toEqual(near({ meanGradient: [1.25, -0.75], count: 4_000_000 }));
  // One sample among billions: its share is tiny, but its slope is not.
  const huge = [
    { meanGradient: [0], count: 6_000_000_000 },
    { meanGradient: [6e9], count: 1 },
  ];
  const mixed = combineShards(huge);
  expect(mixed.count, remark("hugeCount")).toBe(6_000_000_001);
  expect(mixed.meanGradient, remark("hugeMean")).toEqual(near([1]));
});

test("emptyShard", { meta: { points: 1 } }, () => {
  const empty = { meanGradient: [Number.NaN, Number.NaN], count: 0 };
  const [a, b] = [
    { meanGradient: [3, 6], count: 1 },
    { meanGradient: [0, 3], count: 2 },
  ];
  const whole = near({ meanGradient: [1, 4], count: 3 });
  expect(combineShards([a, empty, b])).toEqual(whole);
  expect(combineShards([empty, a, b])).toEqual(whole);
  expect(combineShards([a, b, empty])).toEqual(whole);
  expect(combineShards([empty, empty, b, empty])).toEqual(near(b));
});
