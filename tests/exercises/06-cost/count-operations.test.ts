import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near } from "../near.js";
import { randomly } from "../random.js";

const { countOperations } = answer<typeof import("../../../solutions/06-cost/count-operations.js")>(
  "06-cost/count-operations",
);

test("counted by hand: one weight and one sample, then two features and three classes", {
  meta: { points: 1 },
}, () => {
  expect(countOperations(1, 1, 1)).toEqual(near({ forward: 2, backward: 2, total: 4 }));
  expect(countOperations(1, 2, 3)).toEqual(near({ forward: 12, backward: 12, total: 24 }));
  expect(countOperations(5, 2, 3)).toEqual(near({ forward: 60, backward: 60, total: 120 }));
});

test("any sizes: each of N, d and M counts in full", { meta: { points: 1 } }, () => {
  randomly(({ integer, seed }) => {
    const [N, d, M] = [integer(2, 1000), integer(2, 500), integer(2, 50)];
    const pairs = N * d * M;
    expect(countOperations(N, d, M), seed).toEqual(
      near({ forward: pairs * 2, backward: pairs * 2, total: pairs * 4 }),
    );
  });
});

test("the digits and a million pictures: counts far beyond 2³¹", { meta: { points: 1 } }, () => {
  expect(countOperations(8000, 784, 10).total, "operations of 8,000 digits").toBe(250_880_000);
  expect(countOperations(1_000_000, 3072, 1000)).toEqual(
    near({ forward: 6.144e12, backward: 6.144e12, total: 1.2288e13 }),
  );
});
