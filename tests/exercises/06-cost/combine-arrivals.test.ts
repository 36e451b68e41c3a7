import { expect, test } from "vitest";
import type { combineArrivals as words } from "../../../lib/lessons/06-cost/words/en/exercises/combine-arrivals.js";
import type { Report } from "../../../solutions/06-cost/combine-arrivals.js";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { changed, remarksOf } from "../remarks.js";

const { combineArrivals } = answer<typeof import("../../../solutions/06-cost/combine-arrivals.js")>(
  "06-cost/combine-arrivals",
);
const remark = remarksOf<typeof words>("06-cost/combine-arrivals");

const report = (shard: number, count: number, ...gradientSum: number[]): Report => ({
  shard,
  count,
  gradientSum,
});
const [a, b, c] = [report(0, 3, 3, 6), report(1, 1, 5, -2), report(2, 4, 8, 0)];
const whole = near({ meanGradient: [2, 0.5], count: 8 });

test("anyOrder", { meta: { points: 1 } }, () => {
  expect(combineArrivals([a, b, c], 3)).toEqual(whole);
  expect(combineArrivals([report(0, 4, 2)], 1)).toEqual(near({ meanGradient: [0.5], count: 4 }));
  const arrived = [c, a, b];
  const copy = structuredClone(arrived);
  const got = combineArrivals(arrived, 3);
  expect(arrived, changed("reports")).toEqual(copy);
  expect(got).toEqual(whole);
  // An empty shard adds nothing, wherever its number is.
  for (const empty of [0, 1, 2]) {
    const [first, second] = [0, 1, 2].filter((shard) => shard !== empty);
    const reports = [report(second, 1, 4, 8), report(empty, 0, 0, 0), report(first, 3, 0, 4)];
    expect(combineArrivals(reports, 3)).toEqual(near({ meanGradient: [1, 3], count: 4 }));
  }
  // However large or small the slopes are, and however many shards there are.
  for (const unit of [1e-20, 1e-7, 1234.56789, 3e7, 1e20]) {
    const scaled = [2, 0, 1].map((shard) => report(shard, shard + 1, (shard + 1) * unit));
    expect(combineArrivals(scaled, 3)).toEqual(nearRelative({ meanGradient: [unit], count: 6 }));
  }
  const many = Array.from({ length: 300 }, (_, i) => report(299 - i, 20_000_000, i, 1));
  expect(combineArrivals(many, 300)).toEqual(
    nearRelative({ meanGradient: [149.5 / 20_000_000, 1 / 20_000_000], count: 6_000_000_000 }),
  );
});

test("sameBits", { meta: { points: 1 } }, () => {
  // 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the last bit; so do 1e16 + 1 + 1 and 1 + 1 + 1e16.
  const tenths = [report(0, 1, 0.1, 1e16), report(1, 1, 0.2, 1), report(2, 2, 0.3, 1)];
  const [first, second, third] = tenths;
  const expected = { meanGradient: [(0.1 + 0.2 + 0.3) / 4, (1e16 + 1 + 1) / 4], count: 4 };
  for (const order of [tenths, [third, second, first], [second, third, first]]) {
    expect(combineArrivals(order, 3), remark("bits")).toEqual(expected);
  }
  // Shard 10 comes after shard 2.
  const twelve = Array.from({ length: 12 }, (_, s) => report(s, 1, s === 11 ? 1 : 0));
  twelve[2] = report(2, 1, 1e16);
  twelve[10] = report(10, 1, -1e16);
  for (const order of [twelve, [...twelve].reverse()]) {
    const mean = { meanGradient: [1 / 12], count: 12 };
    expect(combineArrivals(order, 12), remark("bits")).toEqual(mean);
  }
  randomly(({ reals, integer, permutation, seed }) => {
    const shards = integer(12, 20);
    const reports = Array.from({ length: shards }, (_, s) =>
      report(s, integer(1, 9), ...reals(6, -4, 4)),
    );
    const arrived = permutation(shards).map((s) => reports[s]);
    const ordered = combineArrivals(reports, shards);
    expect(combineArrivals(arrived, shards), remark("bits", {}, seed)).toEqual(ordered);
  });
});

test("arrivesTwice", { meta: { points: 1 } }, () => {
  const again = (one: Report) => structuredClone(one);
  expect(combineArrivals([b, a, again(b), c], 3)).toEqual(whole);
  expect(combineArrivals([a, again(a), again(a), c, b, again(c)], 3)).toEqual(whole);
  expect(combineArrivals([c, b, a, again(a)], 3)).toEqual(whole);
  // Two shards may report the same numbers, and both count.
  const twins = [report(1, 2, 6, 2), report(0, 2, 6, 2), report(2, 4, 0, 4)];
  expect(combineArrivals(twins, 3)).toEqual(near({ meanGradient: [1.5, 1], count: 8 }));
  expect(combineArrivals([report(0, 2, 4), report(0, 2, 4)], 1)).toEqual(
    near({ meanGradient: [2], count: 2 }),
  );
});

test("missingShard", { meta: { points: 1 } }, () => {
  expect(combineArrivals([b, c, a], 3)).toEqual(whole);
  const lost = (reports: Report[], shardCount: number) => () =>
    combineArrivals(reports, shardCount);
  const cases: [Report[], number, number][] = [
    [[b, c], 3, 0],
    [[a, c], 3, 1],
    [[b, a], 3, 2],
    // As many reports as shards, but one of them twice.
    [[a, c, structuredClone(c)], 3, 1],
    [[b, a, structuredClone(a)], 3, 2],
    [[report(0, 1, 1)], 2, 1],
    // Without a report it isn't known whether a shard was empty.
    [Array.from({ length: 20 }, (_, s) => report(s, s % 3, s)).filter((_, s) => s !== 15), 20, 15],
    [Array.from({ length: 299 }, (_, s) => report(s, 1, s)), 300, 299],
  ];
  for (const [reports, shardCount, shard] of cases) {
    const told = remark("missing", { shard, shardCount });
    expect(lost(reports, shardCount), told).toThrow(new RegExp(`\\b${shard}\\b`));
  }
});
