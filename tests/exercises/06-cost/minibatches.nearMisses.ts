import { minibatches } from "../../../solutions/06-cost/minibatches.js";
import type { Trials } from "../trials.js";

type Cut = typeof minibatches;
/** Changes the batches, where `when` says so. */
const where =
  (
    when: (order: readonly number[], batchSize: number) => boolean,
    change: (batches: number[][], batchSize: number) => number[][],
  ): Cut =>
  (order, batchSize) => {
    const batches = minibatches(order, batchSize);
    return when(order, batchSize) ? change(batches, batchSize) : batches;
  };
const last = (batches: number[][]) => batches[batches.length - 1];

export const trials: Trials<Cut> = {
  nearMisses: [
    {
      reason: "a single batch is the order itself, not a copy",
      answer: (order, size) =>
        size >= order.length && order.length > 0 ? [order as number[]] : minibatches(order, size),
    },
    {
      reason: "a last batch of one sample is joined to the one before",
      answer: where(
        (order, size) => size > 2 && order.length > size && order.length % size === 1,
        (batches) => [...batches.slice(0, -2), [...batches[batches.length - 2], ...last(batches)]],
      ),
    },
    {
      reason: "a last batch of less than half its size is dropped",
      answer: where(
        (order, size) => order.length > size && order.length % size > 0,
        (batches, size) => (2 * last(batches).length < size ? batches.slice(0, -1) : batches),
      ),
    },
    {
      reason: "a batch size just above the count gives no batch",
      answer: where(
        (order, size) => size === order.length + 1,
        () => [],
      ),
    },
    {
      reason: "a single sample gives no batch",
      answer: where(
        (order) => order.length === 1,
        () => [],
      ),
    },
    {
      reason: "a batch size of 1 gives numbers in one list",
      answer: where(
        (_, size) => size === 1,
        (batches) => [batches.flat()],
      ),
    },
    {
      reason: "at most 1,000 batches",
      answer: (order, size) => minibatches(order, size).slice(0, 1000),
    },
    {
      reason: "at most 1,024 samples a batch",
      answer: (order, size) => minibatches(order, Math.min(1024, size)),
    },
    {
      reason: "at most 256 batches, the rest joined to the last",
      answer: where(
        (order, size) => order.length > 256 * size,
        (batches) => [...batches.slice(0, 255), batches.slice(255).flat()],
      ),
    },
    {
      reason: "the index 0 lost in batches of more than five",
      answer: (order, size) =>
        minibatches(order, size).map((batch) => (size > 5 ? batch.filter(Boolean) : batch)),
    },
    {
      reason: "indices cut to a byte",
      answer: (order, size) => minibatches(Array.from(Uint8Array.from(order)), size),
    },
    {
      reason: "batches of more than five are sorted",
      answer: (order, size) =>
        minibatches(order, size).map((batch) =>
          size > 5 ? [...batch].sort((a, b) => a - b) : batch,
        ),
    },
    {
      reason: "an empty batch at the end where the size is just the count",
      answer: where(
        (order, size) => order.length === size,
        (batches) => [...batches, []],
      ),
    },
  ],
  rightAnswers: [
    {
      reason: "slices counted beforehand",
      answer: (order, size) =>
        Array.from({ length: Math.ceil(order.length / size) }, (_, k) =>
          order.slice(k * size, (k + 1) * size),
        ),
    },
    {
      reason: "a batch that is filled index by index",
      answer: (order, size) => {
        const batches: number[][] = [];
        let batch: number[] = [];
        for (const index of order) {
          batch.push(index);
          if (batch.length < size) continue;
          batches.push(batch);
          batch = [];
        }
        if (batch.length > 0) batches.push(batch);
        return batches;
      },
    },
    {
      reason: "splice on a copy",
      answer: (order, size) => {
        const rest = order.slice();
        const batches: number[][] = [];
        while (rest.length > 0) batches.push(rest.splice(0, size));
        return batches;
      },
    },
    {
      reason: "recursion",
      answer: function descend(order, size): number[][] {
        if (order.length <= size) return [[...order]];
        return [order.slice(0, size), ...descend(order.slice(size), size)];
      },
    },
    {
      reason: "a reduce that opens a batch at each multiple of the size",
      answer: (order, size) =>
        order.reduce<number[][]>((batches, index, place) => {
          if (place % size === 0) batches.push([index]);
          else last(batches).push(index);
          return batches;
        }, []),
    },
  ],
};
