import { minibatches } from "../../../../../solutions/06-cost/minibatches.js";
import type { Mistake } from "../../../../exercises/mistake.js";

type Cut = typeof minibatches;
type Order = readonly number[];

/** The batches that begin at each multiple of the size, each one cut in a way of its own. */
const cut =
  (slice: (order: Order, start: number, size: number) => Order): Cut =>
  (order, size) => {
    const batches: number[][] = [];
    for (let start = 0; start < order.length; start += size) {
      batches.push([...slice(order, start, size)]);
    }
    return batches;
  };
const filled = (order: Order, size: number, filler: number): number[][] =>
  minibatches(order, size).map((batch) =>
    Array.from({ length: size }, (_, i) => batch[i] ?? filler),
  );

export const rareMistakes: Mistake<Cut>[] = [
  {
    id: "sliceEndsAtBatchSize",
    answer: cut((order, start, size) => order.slice(start, size)),
  },
  {
    id: "sliceWithoutEnd",
    answer: cut((order, start) => order.slice(start)),
  },
  {
    id: "everythingUpToBatchsEnd",
    answer: cut((order, start, size) => order.slice(0, start + size)),
  },
  {
    id: "firstSampleLeftOut",
    answer: (order, size) => minibatches(order.slice(1), size),
  },
  {
    id: "lastSampleLeftOut",
    answer: (order, size) => minibatches(order.slice(0, -1), size),
  },
  {
    id: "lastBatchThatIsLeftOutFullOrNot",
    answer: (order, size) => minibatches(order, size).slice(0, -1),
  },
  {
    id: "restThatIsAsLongAsBatchLeftOut",
    answer: (order, size) => {
      const batches: number[][] = [];
      for (let start = 0; start < order.length - size; start += size) {
        batches.push(order.slice(start, start + size));
      }
      return batches;
    },
    sameAs: "lastBatchThatIsLeftOutFullOrNot",
  },
  {
    id: "firstBatchLeftOut",
    answer: (order, size) => minibatches(order, size).slice(1),
  },
  {
    id: "lastBatchAlone",
    answer: (order, size) => minibatches(order, size).slice(-1),
  },
  {
    id: "placesInsteadOfIndices",
    answer: cut((order, start, size) => order.slice(start, start + size).map(() => start)),
  },
  {
    id: "eachBatchReversed",
    answer: cut((order, start, size) => order.slice(start, start + size).reverse()),
  },
  {
    id: "cutFromEnd",
    answer: (order, size) => minibatches([...order].reverse(), size),
  },
  {
    id: "shortBatchFirst",
    answer: (order, size) => {
      const short = order.length % size;
      const rest = minibatches(order.slice(short), size);
      return short === 0 ? rest : [order.slice(0, short), ...rest];
    },
  },
  {
    id: "eachBatchSorted",
    answer: cut((order, start, size) => order.slice(start, start + size).sort((a, b) => a - b)),
  },
  {
    id: "batchSizeOneTooLarge",
    answer: (order, size) => minibatches(order, size + 1),
  },
  {
    id: "batchSizeOneTooSmall",
    answer: (order, size) => minibatches(order, Math.max(1, size - 1)),
  },
  {
    id: "stepsOneTooLong",
    answer: (order, size) => {
      const batches: number[][] = [];
      for (let start = 0; start < order.length; start += size + 1) {
        batches.push(order.slice(start, start + size));
      }
      return batches;
    },
  },
  {
    id: "batchesCutOutOfListThatGetsShorter",
    answer: (order, size) => {
      const rest = [...order];
      const batches: number[][] = [];
      for (let start = 0; start < rest.length; start += size) {
        batches.push(rest.splice(start, size));
      }
      return batches;
    },
  },
  {
    id: "batchesOfEqualSize",
    answer: (order, size) => {
      const count = Math.ceil(order.length / size);
      const edge = (k: number) => Math.floor((k * order.length) / count);
      return Array.from({ length: count }, (_, k) => order.slice(edge(k), edge(k + 1)));
    },
  },
  {
    id: "lastBatchFilledUpWithZero",
    answer: (order, size) => filled(order, size, 0),
  },
  {
    id: "lastBatchFilledUpWithNan",
    answer: (order, size) => filled(order, size, Number.NaN),
  },
  {
    id: "lastBatchFilledUpWithUndefined",
    answer: (order: Order, size: number) =>
      minibatches(order, size).map((batch) => Array.from({ length: size }, (_, i) => batch[i])),
  },
  {
    id: "oneBatchOfEverything",
    answer: (order) => [[...order]],
  },
  {
    id: "batchForEachSample",
    answer: (order) => order.map((index) => [index]),
  },
  {
    id: "batchSizeBatches",
    answer: (order, size) => {
      const length = Math.ceil(order.length / size);
      return Array.from({ length: size }, (_, k) => order.slice(k * length, (k + 1) * length));
    },
  },
  {
    id: "oneArrayForAllBatches",
    answer: (order, size) => {
      const batches = minibatches(order, size);
      const rest = order.length % size === 0 ? [] : batches[batches.length - 1];
      return batches.map(() => [...rest]);
    },
  },
  {
    id: "oneArrayForAllBatchesThatIsNeverEmptied",
    answer: (order, size) => minibatches(order, size).map(() => [...order]),
  },
  {
    id: "indexLostBetweenTwoBatches",
    answer: (order, size) => minibatches(order, size).map((b, k) => (k === 0 ? b : b.slice(1))),
  },
  {
    id: "emptyBatchAtFront",
    answer: (order, size) => [[], ...minibatches(order, size)],
  },
  {
    id: "emptyBatchAtEndAlways",
    answer: (order, size) => [...minibatches(order, size), []],
  },
  {
    id: "noBatchIfOneIsLargerThanOrder",
    answer: (order, size) => (size > order.length ? [] : minibatches(order, size)),
  },
];
