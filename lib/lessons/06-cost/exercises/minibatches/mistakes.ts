import { minibatches } from "../../../../../solutions/06-cost/minibatches.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: MistakeCatalogue<typeof minibatches> = {
  solution: minibatches,
  probes: [
    [[3, 0, 2, 4, 1], 2],
    [[2, 0, 3, 1], 2],
    [[5, 6, 1, 0, 2, 4, 3, 7], 3],
    [[1, 0], 5],
    [[9, 4, 7], 2],
  ],
  extremes: [[[4, 2, 6, 0, 5, 1, 3], 3]],
  allows: (_order, batchSize) => Number.isInteger(batchSize) && batchSize >= 1,
  mistakes: [
    {
      id: "lastBatchDropped",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).filter((batch) => batch.length === batchSize),
    },
    {
      id: "lastBatchFilledUpFromFront",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((batch) => [...batch, ...order].slice(0, batchSize)),
    },
    {
      id: "lastBatchFilledUpWithItsNeighbours",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((batch) =>
          batch.length === batchSize ? batch : order.slice(-batchSize),
        ),
    },
    {
      id: "restJoinedToLastFullBatch",
      answer: (order, batchSize) => {
        const batches = minibatches(order, batchSize);
        const last = batches[batches.length - 1];
        if (batches.length === 1 || last.length === batchSize) return batches;
        return [...batches.slice(0, -2), [...batches[batches.length - 2], ...last]];
      },
    },
    {
      id: "emptyBatchAtEnd",
      answer: (order, batchSize) =>
        order.length % batchSize === 0
          ? [...minibatches(order, batchSize), []]
          : minibatches(order, batchSize),
    },
    {
      id: "orderNotUsed",
      answer: (order, batchSize) => minibatches([...order.keys()], batchSize),
    },
    {
      id: "orderSorted",
      answer: (order, batchSize) =>
        minibatches(
          [...order].sort((a, b) => a - b),
          batchSize,
        ),
    },
    {
      id: "everyKThSample",
      answer: (order, batchSize) => {
        const count = Math.ceil(order.length / batchSize);
        return Array.from({ length: count }, (_, k) => order.filter((_, i) => i % count === k));
      },
    },
    {
      id: "batchSizeTakenForNumberOfBatches",
      answer: (order, batchSize) => minibatches(order, Math.ceil(order.length / batchSize)),
    },
    {
      id: "sampleMissingInEachBatch",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((batch) => batch.slice(0, batchSize - 1)),
    },
    {
      id: "sampleTooManyInEachBatch",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((_, k) =>
          order.slice(k * batchSize, (k + 1) * batchSize + 1),
        ),
    },
    {
      id: "overlappingWindows",
      answer: (order, batchSize) => order.map((_, i) => order.slice(i, i + batchSize)),
    },
    {
      id: "onlyFirstBatch",
      answer: (order, batchSize) => [order.slice(0, batchSize)],
    },
    {
      id: "batchesInReversedOrder",
      answer: (order, batchSize) => minibatches(order, batchSize).reverse(),
    },
    {
      id: "orderUsedUp",
      answer: (order, batchSize) => {
        const batches = minibatches(order, batchSize);
        (order as number[]).length = 0;
        return batches;
      },
    },
    ...rareMistakes,
  ],
};
