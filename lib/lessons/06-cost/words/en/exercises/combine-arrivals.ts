/** The words of 06-cost/combine-arrivals. */
export const combineArrivals = {
  title: "Reports in any order",
  hints: {
    question:
      "Shard 2 arrives before shard 0, and shard 1 arrives twice. Which sum do you add first, and how often each?",
    idea: "Don't loop over the reports, which come as they like. Loop over the numbers of the shards, from 0 on: look for a report of each, throw an error that names the shard if there is none, and add its sum and its count. Divide at the end.",
    comments: { gap: "the first report of this shard, or undefined" },
  },
  checks: {
    anyOrder: "the mean of all samples, in whatever order reports arrive; the input is not changed",
    sameBits: "the same bits for every order of arrival, even where rounding matters",
    arrivesTwice: "a report that arrives several times counts once",
    missingShard: "a missing shard is an error that names it, however many reports there are",
  },
  remarks: {
    bits: "every bit, in another order of arrival",
    missing: "without shard {shard} of {shardCount}, the number in the error",
  },
  mistakes: {
    inOrderOfArrival: {
      name: "added in the order of arrival",
      explanation:
        "The sums are added as they arrive, so the last bits depend on the order; add shard 0 first.",
    },
    duplicatesCounted: {
      name: "a second arrival counted again",
      explanation: "A report that arrives twice is added twice; take one report of each shard.",
    },
    missingShardIgnored: {
      name: "a missing shard ignored",
      explanation:
        "Without an error a lost shard makes N smaller; look whether each shard is there, and throw.",
    },
    duplicatesCountedAndMissingIgnored: {
      name: "all that arrives is added",
      explanation:
        "All that arrives is added, twice or not at all; take exactly one report of each shard.",
    },
    reportsCountedInsteadOfShards: {
      name: "reports counted instead of shards",
      explanation:
        "A report that comes twice hides one that is missing; look for each shard by its number.",
    },
    meansAveraged: {
      name: "the means averaged",
      explanation: "Each shard has the same weight; add the sums and the counts, and divide once.",
    },
    notDivided: {
      name: "not divided",
      explanation: "The sum of all gradients is returned; divide it by the number of samples.",
    },
    dividedByShards: {
      name: "divided by the number of shards",
      explanation:
        "The sum is divided by the number of shards; divide it by the number of samples.",
    },
    countOfShards: {
      name: "the number of shards as the count",
      explanation: "The count is that of the shards; add up the counts of their samples.",
    },
    firstShardLeftOut: {
      name: "the first shard left out",
      explanation: "Shard 0 is left out, as if the loop began at 1; the numbers begin at 0.",
    },
    lastShardLeftOut: {
      name: "the last shard left out",
      explanation:
        "The last shard is left out, as if the loop ended early; its number is shardCount − 1.",
    },
    sumsWeighedByCounts: {
      name: "sums multiplied by their counts",
      explanation:
        "The reports are sums already; multiplying them by their counts counts the samples twice.",
    },
  },
} as const;
