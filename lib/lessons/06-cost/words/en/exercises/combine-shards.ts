/** The words of 06-cost/combine-shards. */
export const combineShards = {
  title: "The mean from means",
  hints: {
    question:
      "One machine reports the mean of 3 samples, another that of 1. Can you simply average the two means?",
    idea: "No: each mean must count as much as the samples it stands for. mean·count is the shard's sum; add the sums, and divide by the sum of the counts. Leave shards with count 0 out before you multiply, because 0·NaN is NaN.",
    comments: { gap: "this shard's share of the sum" },
  },
  checks: {
    byHand:
      "worked by hand: more samples count for more, one shard gives its own mean, equal ones the plain mean",
    anyShards:
      "any samples in any shards, up to billions, in one stage or two: the mean of them all; the input is not changed",
    emptyShard: "an empty shard does not count, although its mean is NaN",
  },
  remarks: {
    hugeCount: "the count of 6,000,000,001 samples",
    hugeMean: "the mean gradient of 6,000,000,001 samples",
  },
  mistakes: {
    meansAveraged: {
      name: "the means averaged",
      explanation: "Every shard has the same weight; weight each one by its count.",
    },
    firstShardNeverSkipped: {
      name: "the first shard never skipped",
      explanation:
        "An empty first shard gives NaN: 0 times NaN is NaN, so skip it like the others.",
    },
    dividedByCountSoFar: {
      name: "divided by the count so far",
      explanation: "Each term is divided by the count so far; add all terms, then divide once.",
    },
    meansAdded: {
      name: "the means added",
      explanation: "The means are added up; weight them by the counts and divide by the total.",
    },
    sumOverAllSamples: {
      name: "the sum over all samples",
      explanation: "The sum of all gradients is returned; divide it by the total count.",
    },
    dividedByNumberOfShards: {
      name: "divided by the number of shards",
      explanation: "The sum is divided by the number of shards; divide by the number of samples.",
    },
    dividedByNumberOfParameters: {
      name: "divided by the number of parameters",
      explanation:
        "The sum is divided by the number of parameters; divide by the number of samples.",
    },
    smallShardsWeighMore: {
      name: "small shards count for more",
      explanation:
        "The weights are 1 over the counts; a shard with more samples should count for more.",
    },
    weightsBySquareRoot: {
      name: "weights by the square root",
      explanation: "The weights are the roots of the counts; use the counts themselves.",
    },
    weightsOfCountMinusOne: {
      name: "weights of count − 1",
      explanation: "The weights are one too small, as for a sample's variance; use the counts.",
    },
    onlyLargestShard: {
      name: "only the largest shard",
      explanation: "Only the largest shard is used; every sample counts.",
    },
    onlyLastShard: {
      name: "only the last shard",
      explanation: "Each shard overwrites the one before: add them up.",
    },
    numberOfShardsAsCount: {
      name: "the number of shards as the count",
      explanation: "The count is the number of shards; it is the number of samples.",
    },
    runningMeanWithoutItsWeight: {
      name: "the running mean without its weight",
      explanation:
        "Two at a time are averaged half and half; the mean so far stands for more samples.",
    },
    emptyShardsNanLetIn: {
      name: "an empty shard's NaN let in",
      explanation: "0·NaN is NaN: leave shards with count 0 out before multiplying.",
    },
    summedIntoFirstShard: {
      name: "summed into the first shard",
      explanation: "The result is collected in the caller's first shard; begin with a new one.",
    },
    countsSquared: {
      name: "counts squared",
      explanation: "Each mean is multiplied by its count twice; once is enough.",
    },
    weightsOfCountPlusOne: {
      name: "weights of count + 1",
      explanation: "The weights are one too large; use the counts as they are.",
    },
    onlyFirstShard: {
      name: "only the first shard",
      explanation:
        "Only the first shard is used, as if a return stood inside the loop; use them all.",
    },
    onlyFirstShardWithWholeCount: {
      name: "only the first shard, with the whole count",
      explanation:
        "The mean is that of the first shard alone; include all the others with their weights.",
    },
    onlyLastShardWithItsCount: {
      name: "only the last shard, with its count",
      explanation:
        "Only the last shard is returned, as if each overwrote the one before; add them up.",
    },
    onlySmallestShard: {
      name: "only the smallest shard",
      explanation: "Only the smallest shard is used; every sample counts.",
    },
    firstShardLeftOutOfSum: {
      name: "the first shard left out of the sum",
      explanation:
        "The first shard is missing from the sum, as if the loop began at 1; begin at 0.",
    },
    lastShardLeftOutOfSum: {
      name: "the last shard left out of the sum",
      explanation:
        "The last shard is missing from the sum, as if the loop ended one early; add them all.",
    },
    firstShardsMeanWithoutItsCount: {
      name: "the first shard's mean without its count",
      explanation:
        "The first shard's mean is added without its count, as if the sum began with it.",
    },
    meansAddedWithoutTheirCounts: {
      name: "the means added without their counts",
      explanation:
        "The means are added without their counts, then divided by the total; weight them first.",
    },
    dividedByCountTwice: {
      name: "divided by the count twice",
      explanation: "The mean is divided by the total count again; divide the weighted sum once.",
    },
    dividedByLargestCount: {
      name: "divided by the largest count",
      explanation: "The sum is divided by the largest shard's count; divide by the total.",
    },
    dividedByLastCount: {
      name: "divided by the last count",
      explanation: "The sum is divided by the last shard's count; divide by the total.",
    },
    dividedByFirstCount: {
      name: "divided by the first count",
      explanation: "The sum is divided by the first shard's count; divide by the total.",
    },
    weightedMeansAveragedOverShards: {
      name: "the weighted means averaged over the shards",
      explanation:
        "The weighted mean is divided by the number of shards as well; the weights sum to 1.",
    },
    meansDividedByTheirCounts: {
      name: "means divided by their counts",
      explanation:
        "Each mean is divided by its count; multiply it, which gives the shard's sum back.",
    },
    dividedByCountAtEachStep: {
      name: "divided by the count at each step",
      explanation:
        "The running sum is divided by the total at each shard; divide once, after the last.",
    },
    dividedByRunningCount: {
      name: "divided by the running count",
      explanation:
        "The running sum is divided by the count so far at each shard; divide once, at the end.",
    },
    largestCountAsCount: {
      name: "the largest count as the count",
      explanation: "The count is that of the largest shard; add up the counts.",
    },
    lastCountAsCount: {
      name: "the last count as the count",
      explanation: "The count is that of the last shard; add up the counts.",
    },
    firstCountAsCount: {
      name: "the first count as the count",
      explanation: "The count is that of the first shard; add up the counts.",
    },
    meanOfCounts: {
      name: "the mean of the counts",
      explanation: "The count is the mean of the shards' counts; add them up.",
    },
    numbersOfAllMeansAsCount: {
      name: "the numbers of all means as the count",
      explanation: "The lengths of the gradients are counted; add up the counts of the samples.",
    },
    countLeftOut: {
      name: "the count left out",
      explanation: "The count is 1; add up the counts, so that the result can be combined again.",
    },
    countOfZero: {
      name: "a count of 0",
      explanation: "The count stays 0; add each shard's count to it.",
    },
    sumLostAtEmptyShard: {
      name: "the sum lost at an empty shard",
      explanation:
        "At an empty shard the whole sum so far becomes 0; leave out that shard's own share alone.",
    },
    collectedInFirstShardsMean: {
      name: "collected in the first shard's mean",
      explanation:
        "The sum is collected in the caller's first meanGradient; begin with a new array of zeros.",
    },
    withoutFirstShard: {
      name: "without the first shard",
      explanation:
        "The first shard is left out of sum and count, as if the loop began at 1; begin at 0.",
    },
    withoutLastShard: {
      name: "without the last shard",
      explanation:
        "The last shard is left out of sum and count, as if the loop ended early; use them all.",
    },
    emptyShardWeighedAsOneSample: {
      name: "an empty shard treated as one sample",
      explanation:
        "An empty shard counts as one sample whose gradient is 0; it has none and adds nothing.",
    },
    stopsAtEmptyShard: {
      name: "stops at an empty shard",
      explanation: "All that comes after an empty shard is left out; skip the empty one and go on.",
    },
    emptyShardCountedAsOneSample: {
      name: "an empty shard counted as one sample",
      explanation: "An empty shard adds 1 to the count; it has no samples and adds nothing.",
    },
    zerosForWholeMeanWhereShardIsEmpty: {
      name: "zeros for the whole mean where a shard is empty",
      explanation: "Where one shard is empty the whole mean is 0; leave the empty shard out.",
    },
  },
} as const;
