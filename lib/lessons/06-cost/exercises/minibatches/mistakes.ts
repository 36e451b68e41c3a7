import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { minibatches } from "../../../../../solutions/06-cost/minibatches.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: Catalogue<typeof minibatches> = {
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
      name: "the last batch dropped",
      explanation:
        "A last batch that is not full is left out, so some samples are never used; keep it.",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).filter((batch) => batch.length === batchSize),
    },
    {
      name: "the last batch filled up from the front",
      explanation: "The last batch is filled with samples used before; it may be shorter.",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((batch) => [...batch, ...order].slice(0, batchSize)),
    },
    {
      name: "the last batch filled up with its neighbours",
      explanation: "The last batch reaches back into the one before; it may be shorter.",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((batch) =>
          batch.length === batchSize ? batch : order.slice(-batchSize),
        ),
    },
    {
      name: "the rest joined to the last full batch",
      explanation:
        "The samples that are left over make the last full batch larger; they are a batch themselves.",
      answer: (order, batchSize) => {
        const batches = minibatches(order, batchSize);
        const last = batches[batches.length - 1];
        if (batches.length === 1 || last.length === batchSize) return batches;
        return [...batches.slice(0, -2), [...batches[batches.length - 2], ...last]];
      },
    },
    {
      name: "an empty batch at the end",
      explanation:
        "Where the batch size divides the count, an empty batch is added: stop at the end of the order.",
      answer: (order, batchSize) =>
        order.length % batchSize === 0
          ? [...minibatches(order, batchSize), []]
          : minibatches(order, batchSize),
    },
    {
      name: "the order not used",
      explanation:
        "The batches hold 0, 1, 2, … instead of the order's indices: take slices of the order.",
      answer: (order, batchSize) => minibatches([...order.keys()], batchSize),
    },
    {
      name: "the order sorted",
      explanation: "The indices are sorted first, which undoes the shuffling; keep the order.",
      answer: (order, batchSize) =>
        minibatches(
          [...order].sort((a, b) => a - b),
          batchSize,
        ),
    },
    {
      name: "every k-th sample",
      explanation: "The samples are dealt out like cards; a batch holds neighbours in the order.",
      answer: (order, batchSize) => {
        const count = Math.ceil(order.length / batchSize);
        return Array.from({ length: count }, (_, k) => order.filter((_, i) => i % count === k));
      },
    },
    {
      name: "the batch size taken for the number of batches",
      explanation:
        "The order is cut into batchSize pieces; batchSize is how many samples a piece has.",
      answer: (order, batchSize) => minibatches(order, Math.ceil(order.length / batchSize)),
    },
    {
      name: "a sample missing in each batch",
      explanation:
        "Each batch lacks its last sample: slice stops before its second argument by itself.",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((batch) => batch.slice(0, batchSize - 1)),
    },
    {
      name: "a sample too many in each batch",
      explanation:
        "Each batch has a sample of the next one: slice stops before its second argument.",
      answer: (order, batchSize) =>
        minibatches(order, batchSize).map((_, k) =>
          order.slice(k * batchSize, (k + 1) * batchSize + 1),
        ),
    },
    {
      name: "overlapping windows",
      explanation: "A batch begins at every sample; the next one begins batchSize further on.",
      answer: (order, batchSize) => order.map((_, i) => order.slice(i, i + batchSize)),
    },
    {
      name: "only the first batch",
      explanation: "Only the first batch is returned; go on until every sample is used.",
      answer: (order, batchSize) => [order.slice(0, batchSize)],
    },
    {
      name: "batches in reversed order",
      explanation: "The batches come in reversed order; the first samples come first.",
      answer: (order, batchSize) => minibatches(order, batchSize).reverse(),
    },
    {
      name: "the order used up",
      explanation:
        "splice and shift take the indices out of the caller's array; slice copies them.",
      answer: (order, batchSize) => {
        const batches = minibatches(order, batchSize);
        (order as number[]).length = 0;
        return batches;
      },
    },
    ...rareMistakes,
  ],
};
