import type { Mistake } from "../../../../../grader/diagnosis/catalogue.js";
import { updatesPerEpoch } from "../../../../../solutions/06-cost/updates-per-epoch.js";

type Count = typeof updatesPerEpoch;
type Sizes = (N: number, B: number) => number;

const updates =
  (of: Sizes): Count =>
  (N, B) => ({ ...updatesPerEpoch(N, B), updates: of(N, B) });
const last =
  (of: Sizes): Count =>
  (N, B) => ({ ...updatesPerEpoch(N, B), lastBatchSize: of(N, B) });
const both =
  (count: Sizes, size: Sizes): Count =>
  (N, B) => ({ updates: count(N, B), lastBatchSize: size(N, B) });
const ceil: Sizes = (N, B) => Math.ceil(N / B);

export const rareMistakes: Mistake<Count>[] = [
  {
    name: "one more than the batches",
    explanation: "There is always one update too many: rounding up counts the last batch already.",
    answer: updates((N, B) => ceil(N, B) + 1),
  },
  {
    name: "one less than the batches",
    explanation: "There is always one update too few; the last batch makes an update as well.",
    answer: updates((N, B) => ceil(N, B) - 1),
  },
  {
    name: "samples minus batch size",
    explanation:
      "The batch size is subtracted from the count; divide the count by it, and round up.",
    answer: updates((N, B) => N - B),
  },
  {
    name: "samples times batch size",
    explanation: "The two counts are multiplied; divide N by the batch size, and round up.",
    answer: updates((N, B) => N * B),
  },
  {
    name: "one update per epoch",
    explanation: "One update is reported whatever the batch size is; there is one for each batch.",
    answer: updates(() => 1),
  },
  {
    name: "the batch size as the updates",
    explanation:
      "The batch size is reported as the number of updates; divide N by it, and round up.",
    answer: updates((_N, B) => B),
  },
  {
    name: "the remainder as the updates",
    explanation:
      "The remainder is reported as the number of updates; that is the last batch's size.",
    answer: updates((N, B) => N % B),
  },
  {
    name: "no update for less than a batch",
    explanation: "Where the batch is larger than the count, no update is counted; there is one.",
    answer: updates((N, B) => (N < B ? 0 : ceil(N, B))),
  },
  {
    name: "neither update nor batch for less than a batch",
    explanation:
      "Where the batch is larger than the count, all is 0; there is one update with N samples.",
    answer: (N, B) => (N < B ? { updates: 0, lastBatchSize: 0 } : updatesPerEpoch(N, B)),
  },
  {
    name: "the samples per update",
    explanation:
      "The last batch is reported as N divided by the updates; it is what the full ones leave.",
    answer: last((N, B) => N / ceil(N, B)),
  },
  {
    name: "the samples before the last batch",
    explanation: "What is reported is how many samples come before the last batch; report its own.",
    answer: last((N, B) => (ceil(N, B) - 1) * B),
  },
  {
    name: "updates minus full batches",
    explanation:
      "The whole count is reported as the last batch; take off what the full batches hold.",
    answer: last((N) => N),
  },
  {
    name: "one sample in the last batch",
    explanation:
      "The last batch is reported as one sample; it is what the full batches leave over.",
    answer: last(() => 1),
  },
  {
    name: "no samples in the last batch",
    explanation: "The last batch is reported as 0; it is what the full batches leave over.",
    answer: last(() => 0),
  },
  {
    name: "the smaller of count and batch size",
    explanation: "The last batch is reported as full unless it is the only one; it may be shorter.",
    answer: last((N, B) => Math.min(N, B)),
  },
  {
    name: "the remainder the other way round",
    explanation: "The remainder is that of B divided by N; it is N % B.",
    answer: last((N, B) => B % N),
  },
  {
    name: "the remainder of the updates",
    explanation: "The remainder is that of dividing by the updates; divide N by the batch size.",
    answer: last((N, B) => N % ceil(N, B)),
  },
  {
    name: "a full batch taken off too many",
    explanation:
      "All the batches are taken off, the last one too; take off the full ones before it.",
    answer: last((N, B) => N - ceil(N, B) * B),
  },
  {
    name: "a remainder one too large",
    explanation: "The last batch is one sample too large; the remainder is its size.",
    answer: last((N, B) => updatesPerEpoch(N, B).lastBatchSize + 1),
  },
  {
    name: "a remainder one too small",
    explanation: "The last batch is one sample too small, as if counted from 0.",
    answer: last((N, B) => updatesPerEpoch(N, B).lastBatchSize - 1),
  },
  {
    name: "a remainder of N − 1",
    explanation: "The last batch is the remainder of N − 1, which is one too small; add 1 to it.",
    answer: last((N, B) => (N - 1) % B),
    sameAs: "a remainder one too small",
  },
  {
    name: "rounded down, and the rest after all but one",
    explanation: "The updates are rounded down, so the last batch is too large; round up.",
    answer: both(
      (N, B) => Math.floor(N / B),
      (N, B) => N - (Math.floor(N / B) - 1) * B,
    ),
  },
  {
    name: "rounded to the nearest, and the rest after all but one",
    explanation:
      "Math.round drops a short last batch, and the one before gets too large: round up.",
    answer: both(
      (N, B) => Math.round(N / B),
      (N, B) => N - (Math.round(N / B) - 1) * B,
    ),
  },
  {
    name: "rounded to the nearest, with the remainder",
    explanation:
      "Math.round drops a short last batch; round up. And a remainder of 0 means a full batch.",
    answer: both(
      (N, B) => Math.round(N / B),
      (N, B) => N % B,
    ),
  },
  {
    name: "always one more, with the last batch full",
    explanation: "One batch is added even where nothing is left over: round up instead.",
    answer: both(
      (N, B) => Math.floor(N / B) + 1,
      (N, B) => N - Math.floor(N / B) * B,
    ),
    sameAs: "one more, and an empty last batch",
  },
  {
    name: "a fraction of an update, with the remainder",
    explanation:
      "The quotient is not rounded: round up. And a remainder of 0 means a full last batch.",
    answer: both(
      (N, B) => N / B,
      (N, B) => N % B,
    ),
  },
  {
    name: "a fraction of an update, and a full last batch",
    explanation: "The quotient is not rounded, so the last batch seems full: round the updates up.",
    answer: both(
      (N, B) => N / B,
      (_N, B) => B,
    ),
  },
  {
    name: "one more, and the remainder or a full batch",
    explanation:
      "One is added even where nothing is left over: add it only if there is a remainder.",
    answer: both(
      (N, B) => Math.floor(N / B) + 1,
      (N, B) => N % B || B,
    ),
    sameAs: "always one more",
  },
  {
    name: "the rest the batch lacks, by the remainder",
    explanation:
      "What is reported is B minus the remainder, which the last batch lacks; report what it has.",
    answer: last((N, B) => B - (N % B)),
  },
];
