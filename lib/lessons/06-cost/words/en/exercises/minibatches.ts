/** The words of 06-cost/minibatches. */
export const minibatches = {
  title: "Cutting an epoch into batches",
  hints: {
    question: "At which places of the order does a batch begin?",
    idea: "At 0, batchSize, 2·batchSize and so on, as long as that is inside the order. order.slice(from, to) copies a part and stops at the end on its own; order.splice would change the input.",
    comments: { gap: "the part of the order that begins at start" },
  },
  checks: {
    byHand: "batches worked by hand, the last one shorter",
    divisibleCount:
      "a batch size that divides the count leaves no empty batch; a larger one gives one batch",
    anyOrder: "any order and batch size: every index once, in the given order",
    inputUnchanged: "the order is not changed",
  },
  mistakes: {
    lastBatchDropped: {
      name: "the last batch dropped",
      explanation:
        "A last batch that is not full is left out, so some samples are never used; keep it.",
    },
    lastBatchFilledUpFromFront: {
      name: "the last batch filled up from the front",
      explanation: "The last batch is filled with samples used before; it may be shorter.",
    },
    lastBatchFilledUpWithItsNeighbours: {
      name: "the last batch filled up with its neighbours",
      explanation: "The last batch reaches back into the one before; it may be shorter.",
    },
    restJoinedToLastFullBatch: {
      name: "the rest joined to the last full batch",
      explanation:
        "The samples that are left over make the last full batch larger; they are a batch themselves.",
    },
    emptyBatchAtEnd: {
      name: "an empty batch at the end",
      explanation:
        "Where the batch size divides the count, an empty batch is added: stop at the end of the order.",
    },
    orderNotUsed: {
      name: "the order not used",
      explanation:
        "The batches hold 0, 1, 2, … instead of the order's indices: take slices of the order.",
    },
    orderSorted: {
      name: "the order sorted",
      explanation: "The indices are sorted first, which undoes the shuffling; keep the order.",
    },
    everyKThSample: {
      name: "every k-th sample",
      explanation: "The samples are dealt out like cards; a batch holds neighbours in the order.",
    },
    batchSizeTakenForNumberOfBatches: {
      name: "the batch size treated as the number of batches",
      explanation:
        "The order is cut into batchSize pieces; batchSize is how many samples a piece has.",
    },
    sampleMissingInEachBatch: {
      name: "a sample missing in each batch",
      explanation:
        "Each batch lacks its last sample: slice already stops before its second argument.",
    },
    sampleTooManyInEachBatch: {
      name: "a sample too many in each batch",
      explanation:
        "Each batch has a sample of the next one: slice stops before its second argument.",
    },
    overlappingWindows: {
      name: "overlapping windows",
      explanation: "A batch begins at every sample; the next one begins batchSize further on.",
    },
    onlyFirstBatch: {
      name: "only the first batch",
      explanation: "Only the first batch is returned; go on until every sample is used.",
    },
    batchesInReversedOrder: {
      name: "batches in reversed order",
      explanation: "The batches come in reversed order; the first samples come first.",
    },
    orderUsedUp: {
      name: "the order used up",
      explanation:
        "splice and shift take the indices out of the caller's array; slice copies them.",
    },
    sliceEndsAtBatchSize: {
      name: "slice ends at the batch size",
      explanation:
        "slice(start, batchSize) ends at the place batchSize; it should end at start + batchSize.",
    },
    sliceWithoutEnd: {
      name: "slice without an end",
      explanation:
        "Each batch goes on to the end of the order: slice needs start + batchSize as its end.",
    },
    everythingUpToBatchsEnd: {
      name: "everything up to the batch's end",
      explanation:
        "Each batch begins at the front of the order: slice needs start as its beginning.",
    },
    firstSampleLeftOut: {
      name: "the first sample left out",
      explanation: "The first sample is in no batch, as if the loop began at 1; begin at 0.",
    },
    lastSampleLeftOut: {
      name: "the last sample left out",
      explanation:
        "The last sample is in no batch, as if the loop ended one early; go on to the last.",
    },
    lastBatchThatIsLeftOutFullOrNot: {
      name: "a last batch that is left out, full or not",
      explanation: "The last batch is always left out, as if the loop ended too early; keep it.",
    },
    restThatIsAsLongAsBatchLeftOut: {
      name: "a rest that is as long as a batch left out",
      explanation: "The samples after the last full batch but one are left out; go on to the end.",
    },
    firstBatchLeftOut: {
      name: "a first batch left out",
      explanation: "The first batch is left out; begin at the start of the order.",
    },
    lastBatchAlone: {
      name: "the last batch alone",
      explanation:
        "Only the last batch is returned, as if each overwrote the one before; return them all.",
    },
    placesInsteadOfIndices: {
      name: "the places instead of the indices",
      explanation:
        "The batches hold the place of each batch's start; they should hold the order's indices.",
    },
    eachBatchReversed: {
      name: "each batch reversed",
      explanation:
        "The samples in each batch are reversed, as unshift or pop does; keep the order.",
    },
    cutFromEnd: {
      name: "cut from the end",
      explanation: "The batches are cut from the end of the order; begin with its first samples.",
    },
    shortBatchFirst: {
      name: "the short batch first",
      explanation:
        "The shorter batch comes first; the full batches come first and what is left over last.",
    },
    eachBatchSorted: {
      name: "each batch sorted",
      explanation: "The indices in each batch are sorted; keep the given order.",
    },
    batchSizeOneTooLarge: {
      name: "a batch size one too large",
      explanation:
        "Each batch has one sample more than batchSize; the samples are cut after each batchSize.",
    },
    batchSizeOneTooSmall: {
      name: "a batch size one too small",
      explanation: "Each batch has one sample less than batchSize, and there are more of them.",
    },
    stepsOneTooLong: {
      name: "steps one too long",
      explanation:
        "A sample between two batches is left out: the next one begins at start + batchSize.",
    },
    batchesCutOutOfListThatGetsShorter: {
      name: "batches cut out of a list that gets shorter",
      explanation:
        "splice shortens the list while start moves on, so samples are skipped; use slice.",
    },
    batchesOfEqualSize: {
      name: "batches of equal size",
      explanation:
        "The samples are spread evenly; all batches except the last have batchSize samples.",
    },
    lastBatchFilledUpWithZero: {
      name: "the last batch filled up with 0",
      explanation:
        "The last batch is filled up with zeros, which are an index too; it may be shorter.",
    },
    lastBatchFilledUpWithNan: {
      name: "the last batch filled up with NaN",
      explanation: "The last batch is filled up to batchSize; it may be shorter.",
    },
    lastBatchFilledUpWithUndefined: {
      name: "the last batch filled up with undefined",
      explanation:
        "The last batch holds undefined, read beyond the end of the order; it may be shorter.",
    },
    oneBatchOfEverything: {
      name: "one batch of everything",
      explanation: "All the samples are in one batch; begin a new batch after each batchSize.",
    },
    batchForEachSample: {
      name: "a batch for each sample",
      explanation: "Every sample is a batch of its own; a batch has batchSize samples.",
    },
    batchSizeBatches: {
      name: "batchSize batches",
      explanation:
        "There are always batchSize batches, some perhaps empty; batchSize is how long one is.",
    },
    oneArrayForAllBatches: {
      name: "one array for all batches",
      explanation:
        "All the batches are one array, so each holds what the last one does; make a new one each time.",
    },
    oneArrayForAllBatchesThatIsNeverEmptied: {
      name: "one array for all batches that is never emptied",
      explanation: "Every batch is one array that holds the whole order; make a new one each time.",
    },
    indexLostBetweenTwoBatches: {
      name: "an index lost between two batches",
      explanation:
        "The index with which a new batch begins is lost: after storing a batch, push it as well.",
    },
    emptyBatchAtFront: {
      name: "an empty batch at the front",
      explanation:
        "An empty batch comes first, as if one were stored before it is filled; leave it out.",
    },
    emptyBatchAtEndAlways: {
      name: "an empty batch at the end always",
      explanation: "An empty batch comes last, as if one more were started; leave it out.",
    },
    noBatchIfOneIsLargerThanOrder: {
      name: "no batch if one is larger than the order",
      explanation:
        "Where batchSize is larger than the count, nothing is returned; it is one batch then.",
    },
  },
} as const;
