/** The words of 06-cost/updates-per-epoch. */
export const updatesPerEpoch = {
  title: "Updates in an epoch",
  hints: {
    question:
      "10 samples in batches of 4: how many batches are full, and what happens to the samples that are left?",
    idea: "They make one more, shorter batch, so the quotient is rounded up. The last batch holds what all the others leave over; it is a full one when nothing is left over, never an empty one.",
    comments: { gap: "the samples in all the batches before the last one" },
  },
  checks: {
    byHand: "counted by hand, with a shorter batch left over",
    exactBatches: "full batches only, one batch for everything, a batch for each sample",
    anyCounts:
      "any counts, also very large ones: the full batches and the last one hold every sample",
  },
  mistakes: {
    roundedDown: {
      name: "rounded down",
      explanation: "The samples of the last, shorter batch are left out: round up, not down.",
    },
    roundedDownAndLastFullBatchReported: {
      name: "rounded down, and the last full batch reported",
      explanation: "The shorter batch is dropped: round up, and report what it holds.",
    },
    roundedToNearest: {
      name: "rounded to the nearest",
      explanation: "Math.round drops a short last batch and keeps a long one: always round up.",
    },
    alwaysOneMore: {
      name: "always one more",
      explanation: "One batch is added even where nothing is left over: round up instead.",
    },
    oneMoreAndEmptyLastBatch: {
      name: "an empty batch at the end",
      explanation:
        "Where the batch size divides the count, an empty batch is counted: round up instead.",
    },
    remainderOfZero: {
      name: "a remainder of 0",
      explanation:
        "Where nothing is left over, the remainder is 0, but the last batch is a full one.",
    },
    roundedDownWithRemainder: {
      name: "rounded down, with the remainder",
      explanation:
        "The remainder is a batch of its own: round up; and a remainder of 0 means a full last batch.",
    },
    fullLastBatchAlways: {
      name: "a full last batch always",
      explanation: "The last batch is reported as full even where it is shorter.",
    },
    quotientUpsideDown: {
      name: "the quotient upside down",
      explanation: "The batch size is divided by the count; divide the count by the batch size.",
    },
    fractionOfUpdate: {
      name: "a fraction of an update",
      explanation: "The quotient is not rounded; the samples left over make one whole update.",
    },
    updateForEachSample: {
      name: "an update for each sample",
      explanation: "Every sample is counted as an update; there is one update per batch.",
    },
    missingSamples: {
      name: "the missing samples",
      explanation:
        "What is reported is how many samples are missing from the last batch; report how many it has.",
    },
    integersOf32Bits: {
      name: "32-bit integers",
      explanation: "`| 0` and other bit operations cut numbers beyond 2³¹; Math.ceil does not.",
    },
    oneMoreThanBatches: {
      name: "one more than the batches",
      explanation:
        "There is always one update too many: rounding up counts the last batch already.",
    },
    oneLessThanBatches: {
      name: "one less than the batches",
      explanation: "There is always one update too few; the last batch makes an update as well.",
    },
    samplesMinusBatchSize: {
      name: "samples minus batch size",
      explanation:
        "The batch size is subtracted from the count; divide the count by it, and round up.",
    },
    samplesTimesBatchSize: {
      name: "samples times batch size",
      explanation: "The two counts are multiplied; divide N by the batch size, and round up.",
    },
    oneUpdatePerEpoch: {
      name: "one update per epoch",
      explanation:
        "One update is reported whatever the batch size is; there is one for each batch.",
    },
    batchSizeAsUpdates: {
      name: "the batch size as the updates",
      explanation:
        "The batch size is reported as the number of updates; divide N by it, and round up.",
    },
    remainderAsUpdates: {
      name: "the remainder as the updates",
      explanation:
        "The remainder is reported as the number of updates; that is the last batch's size.",
    },
    noUpdateForLessThanBatch: {
      name: "no update for less than a batch",
      explanation: "Where the batch is larger than the count, no update is counted; there is one.",
    },
    neitherUpdateNorBatchForLessThanBatch: {
      name: "neither update nor batch for less than a batch",
      explanation:
        "Where the batch is larger than the count, all is 0; there is one update with N samples.",
    },
    samplesPerUpdate: {
      name: "the samples per update",
      explanation:
        "The last batch is reported as N divided by the updates; it is what the full ones leave over.",
    },
    samplesBeforeLastBatch: {
      name: "the samples before the last batch",
      explanation:
        "What is reported is how many samples come before the last batch; report its own.",
    },
    updatesMinusFullBatches: {
      name: "updates minus full batches",
      explanation:
        "The whole count is reported as the last batch; subtract what the full batches hold.",
    },
    oneSampleInLastBatch: {
      name: "one sample in the last batch",
      explanation:
        "The last batch is reported as one sample; it is what the full batches leave over.",
    },
    noSamplesInLastBatch: {
      name: "no samples in the last batch",
      explanation: "The last batch is reported as 0; it is what the full batches leave over.",
    },
    smallerOfCountAndBatchSize: {
      name: "the smaller of count and batch size",
      explanation:
        "The last batch is reported as full unless it is the only one; it may be shorter.",
    },
    remainderOtherWayRound: {
      name: "the remainder the other way round",
      explanation: "The remainder is that of B divided by N; it is N % B.",
    },
    remainderOfUpdates: {
      name: "the remainder of the updates",
      explanation: "The remainder is that of dividing by the updates; divide N by the batch size.",
    },
    fullBatchTakenOffTooMany: {
      name: "one full batch too many subtracted",
      explanation:
        "All the batches are subtracted, including the last; subtract only the full ones before it.",
    },
    remainderOneTooLarge: {
      name: "a remainder one too large",
      explanation: "The last batch is one sample too large; the remainder is its size.",
    },
    remainderOneTooSmall: {
      name: "a remainder one too small",
      explanation: "The last batch is one sample too small, as if counted from 0.",
    },
    remainderOfNMinusOne: {
      name: "a remainder of N − 1",
      explanation: "The last batch is the remainder of N − 1, which is one too small; add 1 to it.",
    },
    roundedDownAndRestAfterAllButOne: {
      name: "rounded down, and the rest after all but one",
      explanation: "The updates are rounded down, so the last batch is too large; round up.",
    },
    roundedToNearestAndRestAfterAllButOne: {
      name: "rounded to the nearest, and the rest after all but one",
      explanation:
        "Math.round drops a short last batch, and makes the one before too large: round up.",
    },
    roundedToNearestWithRemainder: {
      name: "rounded to the nearest, with the remainder",
      explanation:
        "Math.round drops a short last batch; round up. And a remainder of 0 means a full batch.",
    },
    alwaysOneMoreWithLastBatchFull: {
      name: "always one more, with the last batch full",
      explanation: "One batch is added even where nothing is left over: round up instead.",
    },
    fractionOfUpdateWithRemainder: {
      name: "a fraction of an update, with the remainder",
      explanation:
        "The quotient is not rounded: round up. And a remainder of 0 means a full last batch.",
    },
    fractionOfUpdateAndFullLastBatch: {
      name: "a fraction of an update, and a full last batch",
      explanation:
        "The quotient is not rounded, so the last batch seems full: round the updates up.",
    },
    oneMoreAndRemainderOrFullBatch: {
      name: "one more, and the remainder or a full batch",
      explanation:
        "One is added even where nothing is left over: add it only if there is a remainder.",
    },
    restBatchLacksByRemainder: {
      name: "the samples missing from the last batch, by the remainder",
      explanation:
        "What is reported is B minus the remainder, the samples missing; report how many there are.",
    },
  },
} as const;
