import { expect, test } from "vitest";
import { answer, expectNewArrays } from "../answer.js";
import { randomly } from "../random.js";
import { changed } from "../remarks.js";

const { minibatches } =
  answer<typeof import("../../../solutions/06-cost/minibatches.js")>("06-cost/minibatches");

test("byHand", { meta: { points: 1 } }, () => {
  expect(minibatches([3, 0, 2, 4, 1], 2)).toEqual([[3, 0], [2, 4], [1]]);
  expect(minibatches([2, 0, 1], 1)).toEqual([[2], [0], [1]]);
  expect(minibatches([3, 5, 4, 1, 2, 0, 6], 3)).toEqual([[3, 5, 4], [1, 2, 0], [6]]);
});

test("divisibleCount", {
  meta: { points: 1 },
}, () => {
  expect(minibatches([0, 1, 2, 3], 2)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(minibatches([4, 1, 2, 0, 3], 5)).toEqual([[4, 1, 2, 0, 3]]);
  expect(minibatches([1, 0], 100)).toEqual([[1, 0]]);
  expectNewArrays();
  expect(minibatches([1, 0, 2, 3], 3)).toEqual([[1, 0, 2], [3]]);
  expect(minibatches([1, 0, 2, 3], 5)).toEqual([[1, 0, 2, 3]]);
  expect(minibatches([0], 1)).toEqual([[0]]);
  expect(minibatches([0], 1e9)).toEqual([[0]]);
  expect(minibatches([0, 1], 1)).toEqual([[0], [1]]);
});

test("anyOrder", {
  meta: { points: 1 },
}, () => {
  randomly(({ integer, permutation, seed }) => {
    const order = permutation(integer(10, 60));
    const batchSize = integer(2, 9);
    const batches: number[][] = [];
    order.forEach((index, place) => {
      if (place % batchSize === 0) batches.push([]);
      batches[batches.length - 1].push(index);
    });
    expect(minibatches(order, batchSize), seed).toEqual(batches);
  });
  // More than a thousand batches, and batches of more than a thousand.
  const reversed = Array.from({ length: 2600 }, (_, place) => 2599 - place);
  const pairs = Array.from({ length: 1300 }, (_, k) => [2599 - 2 * k, 2598 - 2 * k]);
  expect(minibatches(reversed, 2)).toEqual(pairs);
  expect(minibatches(reversed, 1500)).toEqual([reversed.slice(0, 1500), reversed.slice(1500)]);
});

test("inputUnchanged", { meta: { points: 1 } }, () => {
  const order = [5, 3, 4, 0, 1, 2];
  const batches = minibatches(order, 4);
  expect(order, changed("order")).toEqual([5, 3, 4, 0, 1, 2]);
  expect(batches).toEqual([
    [5, 3, 4, 0],
    [1, 2],
  ]);
});
