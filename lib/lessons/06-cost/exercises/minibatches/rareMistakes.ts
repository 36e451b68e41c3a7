import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import { minibatches } from "../../../../../solutions/06-cost/minibatches.js";

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
    name: "slice ends at the batch size",
    explanation:
      "slice(start, batchSize) ends at the place batchSize; it should end at start + batchSize.",
    answer: cut((order, start, size) => order.slice(start, size)),
  },
  {
    name: "slice without an end",
    explanation:
      "Each batch goes on to the end of the order: slice needs start + batchSize as its end.",
    answer: cut((order, start) => order.slice(start)),
  },
  {
    name: "everything up to the batch's end",
    explanation: "Each batch begins at the front of the order: slice needs start as its beginning.",
    answer: cut((order, start, size) => order.slice(0, start + size)),
  },
  {
    name: "the first sample left out",
    explanation: "The first sample is in no batch, as if the loop began at 1; begin at 0.",
    answer: (order, size) => minibatches(order.slice(1), size),
  },
  {
    name: "the last sample left out",
    explanation:
      "The last sample is in no batch, as if the loop ended one early; go on to the last.",
    answer: (order, size) => minibatches(order.slice(0, -1), size),
  },
  {
    name: "a last batch that is left out, full or not",
    explanation: "The last batch is always left out, as if the loop ended too early; keep it.",
    answer: (order, size) => minibatches(order, size).slice(0, -1),
  },
  {
    name: "a rest that is as long as a batch left out",
    explanation: "The samples after the last full batch but one are left out; go on to the end.",
    answer: (order, size) => {
      const batches: number[][] = [];
      for (let start = 0; start < order.length - size; start += size) {
        batches.push(order.slice(start, start + size));
      }
      return batches;
    },
    sameAs: "a last batch that is left out, full or not",
  },
  {
    name: "a first batch left out",
    explanation: "The first batch is left out; begin at the start of the order.",
    answer: (order, size) => minibatches(order, size).slice(1),
  },
  {
    name: "the last batch alone",
    explanation:
      "Only the last batch is returned, as if each overwrote the one before; return them all.",
    answer: (order, size) => minibatches(order, size).slice(-1),
  },
  {
    name: "the places instead of the indices",
    explanation:
      "The batches hold the place of each batch's start; they should hold the order's indices.",
    answer: cut((order, start, size) => order.slice(start, start + size).map(() => start)),
  },
  {
    name: "each batch reversed",
    explanation: "The samples in each batch are reversed, as unshift or pop does; keep the order.",
    answer: cut((order, start, size) => order.slice(start, start + size).reverse()),
  },
  {
    name: "cut from the end",
    explanation: "The batches are cut from the end of the order; begin with its first samples.",
    answer: (order, size) => minibatches([...order].reverse(), size),
  },
  {
    name: "the short batch first",
    explanation:
      "The shorter batch comes first; the full batches come first and what is left over last.",
    answer: (order, size) => {
      const short = order.length % size;
      const rest = minibatches(order.slice(short), size);
      return short === 0 ? rest : [order.slice(0, short), ...rest];
    },
  },
  {
    name: "each batch sorted",
    explanation: "The indices in each batch are sorted; keep the order that is given.",
    answer: cut((order, start, size) => order.slice(start, start + size).sort((a, b) => a - b)),
  },
  {
    name: "a batch size one too large",
    explanation:
      "Each batch has one sample more than batchSize; the samples are cut after each batchSize.",
    answer: (order, size) => minibatches(order, size + 1),
  },
  {
    name: "a batch size one too small",
    explanation: "Each batch has one sample less than batchSize, and there are more of them.",
    answer: (order, size) => minibatches(order, Math.max(1, size - 1)),
  },
  {
    name: "steps one too long",
    explanation:
      "A sample between two batches is left out: the next one begins at start + batchSize.",
    answer: (order, size) => {
      const batches: number[][] = [];
      for (let start = 0; start < order.length; start += size + 1) {
        batches.push(order.slice(start, start + size));
      }
      return batches;
    },
  },
  {
    name: "batches cut out of a list that gets shorter",
    explanation:
      "splice shortens the list while start moves on, so samples are skipped; use slice.",
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
    name: "batches of equal size",
    explanation:
      "The samples are spread evenly; the batches have batchSize samples but for the last one.",
    answer: (order, size) => {
      const count = Math.ceil(order.length / size);
      const edge = (k: number) => Math.floor((k * order.length) / count);
      return Array.from({ length: count }, (_, k) => order.slice(edge(k), edge(k + 1)));
    },
  },
  {
    name: "the last batch filled up with 0",
    explanation:
      "The last batch is filled up with zeros, which are an index too; it may be shorter.",
    answer: (order, size) => filled(order, size, 0),
  },
  {
    name: "the last batch filled up with NaN",
    explanation: "The last batch is filled up to batchSize; it may be shorter.",
    answer: (order, size) => filled(order, size, Number.NaN),
  },
  {
    name: "the last batch filled up with undefined",
    explanation:
      "The last batch holds undefined, read beyond the end of the order; it may be shorter.",
    answer: (order: Order, size: number) =>
      minibatches(order, size).map((batch) => Array.from({ length: size }, (_, i) => batch[i])),
  },
  {
    name: "one batch of everything",
    explanation: "All the samples are in one batch; begin a new batch after each batchSize.",
    answer: (order) => [[...order]],
  },
  {
    name: "a batch for each sample",
    explanation: "Every sample is a batch by itself; a batch has batchSize samples.",
    answer: (order) => order.map((index) => [index]),
  },
  {
    name: "batchSize batches",
    explanation:
      "There are always batchSize batches, some perhaps empty; batchSize is how long one is.",
    answer: (order, size) => {
      const length = Math.ceil(order.length / size);
      return Array.from({ length: size }, (_, k) => order.slice(k * length, (k + 1) * length));
    },
  },
  {
    name: "one array for all batches",
    explanation:
      "All the batches are one array, so each holds what the last one does; make a new one each time.",
    answer: (order, size) => {
      const batches = minibatches(order, size);
      const rest = order.length % size === 0 ? [] : batches[batches.length - 1];
      return batches.map(() => [...rest]);
    },
  },
  {
    name: "one array for all batches that is never emptied",
    explanation: "Every batch is one array that holds the whole order; make a new one each time.",
    answer: (order, size) => minibatches(order, size).map(() => [...order]),
  },
  {
    name: "an index lost between two batches",
    explanation:
      "The index with which a new batch begins is lost: after storing a batch, push it as well.",
    answer: (order, size) => minibatches(order, size).map((b, k) => (k === 0 ? b : b.slice(1))),
  },
  {
    name: "an empty batch at the front",
    explanation:
      "An empty batch comes first, as if one were stored before it is filled; leave it out.",
    answer: (order, size) => [[], ...minibatches(order, size)],
  },
  {
    name: "an empty batch at the end always",
    explanation: "An empty batch comes last, as if one more were begun; leave it out.",
    answer: (order, size) => [...minibatches(order, size), []],
  },
  {
    name: "no batch if one is larger than the order",
    explanation:
      "Where batchSize is larger than the count, nothing comes back; it is one batch then.",
    answer: (order, size) => (size > order.length ? [] : minibatches(order, size)),
  },
];
