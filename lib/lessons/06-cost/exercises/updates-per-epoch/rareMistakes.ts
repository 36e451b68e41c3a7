import { updatesPerEpoch } from "../../../../../solutions/06-cost/updates-per-epoch.js";
import type { Mistake } from "../../../../exercises/mistake.js";

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
    id: "oneMoreThanBatches",
    answer: updates((N, B) => ceil(N, B) + 1),
  },
  {
    id: "oneLessThanBatches",
    answer: updates((N, B) => ceil(N, B) - 1),
  },
  {
    id: "samplesMinusBatchSize",
    answer: updates((N, B) => N - B),
  },
  {
    id: "samplesTimesBatchSize",
    answer: updates((N, B) => N * B),
  },
  {
    id: "oneUpdatePerEpoch",
    answer: updates(() => 1),
  },
  {
    id: "batchSizeAsUpdates",
    answer: updates((_N, B) => B),
  },
  {
    id: "remainderAsUpdates",
    answer: updates((N, B) => N % B),
  },
  {
    id: "noUpdateForLessThanBatch",
    answer: updates((N, B) => (N < B ? 0 : ceil(N, B))),
  },
  {
    id: "neitherUpdateNorBatchForLessThanBatch",
    answer: (N, B) => (N < B ? { updates: 0, lastBatchSize: 0 } : updatesPerEpoch(N, B)),
  },
  {
    id: "samplesPerUpdate",
    answer: last((N, B) => N / ceil(N, B)),
  },
  {
    id: "samplesBeforeLastBatch",
    answer: last((N, B) => (ceil(N, B) - 1) * B),
  },
  {
    id: "updatesMinusFullBatches",
    answer: last((N) => N),
  },
  {
    id: "oneSampleInLastBatch",
    answer: last(() => 1),
  },
  {
    id: "noSamplesInLastBatch",
    answer: last(() => 0),
  },
  {
    id: "smallerOfCountAndBatchSize",
    answer: last((N, B) => Math.min(N, B)),
  },
  {
    id: "remainderOtherWayRound",
    answer: last((N, B) => B % N),
  },
  {
    id: "remainderOfUpdates",
    answer: last((N, B) => N % ceil(N, B)),
  },
  {
    id: "fullBatchTakenOffTooMany",
    answer: last((N, B) => N - ceil(N, B) * B),
  },
  {
    id: "remainderOneTooLarge",
    answer: last((N, B) => updatesPerEpoch(N, B).lastBatchSize + 1),
  },
  {
    id: "remainderOneTooSmall",
    answer: last((N, B) => updatesPerEpoch(N, B).lastBatchSize - 1),
  },
  {
    id: "remainderOfNMinusOne",
    answer: last((N, B) => (N - 1) % B),
    sameAs: "remainderOneTooSmall",
  },
  {
    id: "roundedDownAndRestAfterAllButOne",
    answer: both(
      (N, B) => Math.floor(N / B),
      (N, B) => N - (Math.floor(N / B) - 1) * B,
    ),
  },
  {
    id: "roundedToNearestAndRestAfterAllButOne",
    answer: both(
      (N, B) => Math.round(N / B),
      (N, B) => N - (Math.round(N / B) - 1) * B,
    ),
  },
  {
    id: "roundedToNearestWithRemainder",
    answer: both(
      (N, B) => Math.round(N / B),
      (N, B) => N % B,
    ),
  },
  {
    id: "alwaysOneMoreWithLastBatchFull",
    answer: both(
      (N, B) => Math.floor(N / B) + 1,
      (N, B) => N - Math.floor(N / B) * B,
    ),
    sameAs: "oneMoreAndEmptyLastBatch",
  },
  {
    id: "fractionOfUpdateWithRemainder",
    answer: both(
      (N, B) => N / B,
      (N, B) => N % B,
    ),
  },
  {
    id: "fractionOfUpdateAndFullLastBatch",
    answer: both(
      (N, B) => N / B,
      (_N, B) => B,
    ),
  },
  {
    id: "oneMoreAndRemainderOrFullBatch",
    answer: both(
      (N, B) => Math.floor(N / B) + 1,
      (N, B) => N % B || B,
    ),
    sameAs: "alwaysOneMore",
  },
  {
    id: "restBatchLacksByRemainder",
    answer: last((N, B) => B - (N % B)),
  },
];
