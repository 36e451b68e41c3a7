import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { forEachLimited } from "../../export/executeLessons.js";

const never = new AbortController().signal;

test("every item is worked on, and no more than the limit at a time", async () => {
  let now = 0;
  let most = 0;
  const done: number[] = [];
  await forEachLimited([1, 2, 3, 4, 5], 2, never, async (item) => {
    now += 1;
    most = Math.max(most, now);
    await wait(5);
    now -= 1;
    done.push(item);
  });
  expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test("the first failure ends the others and is the one thrown", async () => {
  const begun: number[] = [];
  const work = async (item: number, signal: AbortSignal) => {
    begun.push(item);
    if (item === 2) throw new Error("the second");
    await wait(10_000, undefined, { signal });
  };
  await expect(forEachLimited([1, 2, 3], 2, never, work)).rejects.toThrow("the second");
  expect(begun).toEqual([1, 2]);
});

test("an interruption from outside ends all work", async () => {
  const outside = new AbortController();
  const work = (_: number, signal: AbortSignal) => wait(10_000, undefined, { signal });
  const all = forEachLimited([1, 2, 3], 2, outside.signal, work);
  outside.abort(new Error("interrupted"));
  await expect(all).rejects.toThrow("interrupted");
});
