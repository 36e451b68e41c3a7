import { expect, test } from "vitest";
import { answer } from "../answer.js";
import { near, nearRelative } from "../near.js";
import { randomly } from "../random.js";
import { changed } from "../remarks.js";

const { perplexity } = answer<typeof import("../../../solutions/04-cross-entropy/perplexity.js")>(
  "04-cross-entropy/perplexity",
);

test("equalClasses", {
  meta: { points: 1 },
}, () => {
  expect(perplexity([Math.log(4), Math.log(4), Math.log(4)])).toEqual(near(4));
  expect(perplexity([Math.log(10)])).toEqual(near(10));
  expect(perplexity([0, 0])).toEqual(near(1));
  expect(perplexity([3, 3])).toEqual(near(Math.exp(3)));
  // So confident, and right, that the perplexity is just above 1.
  expect(perplexity([1e-10, 3e-10])).toEqual(nearRelative(1 + 2e-10, 1e-13));
});

test("meanOfLosses", {
  meta: { points: 1 },
}, () => {
  expect(perplexity([Math.log(2), Math.log(8)])).toEqual(near(4));
  expect(perplexity([0, 0, 0, Math.log(16)])).toEqual(near(2));
  expect(perplexity([60, 0, 3])).toEqual(near(Math.exp(21)));
  randomly(({ integer, reals, seed }) => {
    const losses = reals(integer(2, 6), 0, 4);
    const product = losses.reduce((total, loss) => total * Math.exp(loss), 1);
    expect(perplexity(losses), seed).toEqual(near(product ** (1 / losses.length)));
  });
});

test("manySamples", {
  meta: { points: 1 },
}, () => {
  const losses = Array.from({ length: 5000 }, (_, i) => (i % 2 === 0 ? 0 : Math.log(9)));
  const copy = [...losses];
  const value = perplexity(losses);
  expect(losses, changed("losses")).toEqual(copy);
  expect(value).toEqual(near(3));
  expect(perplexity([800, 0])).toEqual(near(Math.exp(400)));
  expect(perplexity([1416, 0])).toEqual(near(Math.exp(708)));
  const growing = Array.from({ length: 5000 }, (_, i) => i / 1000);
  expect(perplexity(growing)).toEqual(near(Math.exp(2.4995)));
});
