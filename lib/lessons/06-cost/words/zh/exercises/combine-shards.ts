import type { Translation } from "../../../../../words/types.js";
import type { combineShards as en } from "../../en/exercises/combine-shards.js";

/** The words of 06-cost/combine-shards in Chinese. */
export const combineShards = {
  title: "由各片的平均值求总平均值",
  hints: {
    question:
      "一台机器报告 3 个样本的平均值，另一台报告 1 个样本的平均值。把这两个平均值再取平均，就行了吗？",
    idea: "不行：平均值代表的样本越多，分量就要越重。mean·count 就是分片的和，把各片的和相加，再除以各片计数的总和。相乘之前，先排除 count 为 0 的分片，因为 0·NaN 是 NaN。",
    comments: { gap: "这个分片加进总和的那一份" },
  },
  checks: {
    byHand:
      "手算的例子：样本多的分片分量更重；只有一个分片，平均值不变；各片一样大，就是普通的平均值",
    anyShards:
      "任意的样本，任意的分片，样本可以多到几十亿个：合并一次或分两次合并，都得到全部样本的平均值；输入没有改动",
    emptyShard: "空分片不算数，哪怕平均值是 NaN",
  },
  remarks: {
    hugeCount: "6,000,000,001 个样本的计数",
    hugeMean: "6,000,000,001 个样本的平均梯度",
  },
  mistakes: {
    meansAveraged: {
      name: "直接把平均值再平均",
      explanation: "所有分片的权重都一样，应该用各片的计数作权重。",
    },
    firstShardNeverSkipped: {
      name: "第一个分片从不跳过",
      explanation: "第一个分片为空，结果就成了 NaN：0 乘 NaN 还是 NaN，要像别的空分片一样跳过。",
    },
    dividedByCountSoFar: {
      name: "除以到目前为止的计数",
      explanation: "每一项都除以了到目前为止的计数，应该先把各项全部加起来，最后只除一次。",
    },
    meansAdded: {
      name: "平均值相加",
      explanation: "只是把平均值加了起来，应该先乘以各自的计数再相加，最后除以总数。",
    },
    sumOverAllSamples: {
      name: "全部样本的和",
      explanation: "返回的是所有梯度的和，还要除以总计数。",
    },
    dividedByNumberOfShards: {
      name: "除以分片的个数",
      explanation: "和除以了分片的个数，应该除以样本数。",
    },
    dividedByNumberOfParameters: {
      name: "除以参数的个数",
      explanation: "和除以了参数的个数，应该除以样本数。",
    },
    smallShardsWeighMore: {
      name: "小分片分量更重",
      explanation: "权重取成了 1 除以计数，正好反了：样本多的分片，分量应该更重。",
    },
    weightsBySquareRoot: {
      name: "用平方根作权重",
      explanation: "权重取成了计数的平方根，应该直接用计数。",
    },
    weightsOfCountMinusOne: {
      name: "用计数 − 1 作权重",
      explanation: "权重都比计数少一，像是在算样本方差，应该直接用计数。",
    },
    onlyLargestShard: {
      name: "只用最大的分片",
      explanation: "只用了最大的分片，每个样本都应该算进去。",
    },
    onlyLastShard: {
      name: "只用最后一个分片",
      explanation: "后一个分片总是覆盖前一个，应该加起来。",
    },
    numberOfShardsAsCount: {
      name: "把分片的个数当作计数",
      explanation: "计数写成了分片的个数，应该是样本数。",
    },
    runningMeanWithoutItsWeight: {
      name: "累积的平均值没有加权",
      explanation: "每合并一个分片，都让两个平均值各占一半，可是已有的平均值代表的样本更多。",
    },
    emptyShardsNanLetIn: {
      name: "混进了空分片的 NaN",
      explanation: "0·NaN 是 NaN，相乘之前要排除 count 为 0 的分片。",
    },
    summedIntoFirstShard: {
      name: "加进了第一个分片",
      explanation: "结果累加在调用者传入的第一个分片里，应该新建一个对象。",
    },
    countsSquared: {
      name: "计数乘了两次",
      explanation: "每个平均值都乘了两次计数，一次就够了。",
    },
    weightsOfCountPlusOne: {
      name: "用计数 + 1 作权重",
      explanation: "权重都比计数多一，应该直接用计数。",
    },
    onlyFirstShard: {
      name: "只用第一个分片",
      explanation: "只用了第一个分片，像是在循环里就 return 了，所有分片都要用上。",
    },
    onlyFirstShardWithWholeCount: {
      name: "只用第一个分片，计数却是全部的",
      explanation: "平均值只来自第一个分片，其他分片也要按权重加进去。",
    },
    onlyLastShardWithItsCount: {
      name: "只用最后一个分片，计数也是它的",
      explanation: "只返回了最后一个分片，像是后一个覆盖了前一个，应该加起来。",
    },
    onlySmallestShard: {
      name: "只用最小的分片",
      explanation: "只用了最小的分片，每个样本都应该算进去。",
    },
    firstShardLeftOutOfSum: {
      name: "求和漏了第一个分片",
      explanation: "和里没有第一个分片，像是循环从 1 开始的，应该从 0 开始。",
    },
    lastShardLeftOutOfSum: {
      name: "求和漏了最后一个分片",
      explanation: "和里没有最后一个分片，像是循环少走了一次，全部都要加上。",
    },
    firstShardsMeanWithoutItsCount: {
      name: "第一个平均值没有乘计数",
      explanation: "第一个分片的平均值没有乘计数就加了进去，像是直接拿来作了和的初始值。",
    },
    meansAddedWithoutTheirCounts: {
      name: "平均值没有乘计数就相加",
      explanation: "平均值没有乘计数就相加，再除以总数，应该先乘计数，再相加。",
    },
    dividedByCountTwice: {
      name: "计数除了两次",
      explanation: "平均值又除以了一次总计数，加权和只要除一次。",
    },
    dividedByLargestCount: {
      name: "除以最大的计数",
      explanation: "和除以了最大分片的计数，应该除以总数。",
    },
    dividedByLastCount: {
      name: "除以最后一个计数",
      explanation: "和除以了最后一个分片的计数，应该除以总数。",
    },
    dividedByFirstCount: {
      name: "除以第一个计数",
      explanation: "和除以了第一个分片的计数，应该除以总数。",
    },
    weightedMeansAveragedOverShards: {
      name: "加权平均又除以分片的个数",
      explanation: "加权平均又除以了分片的个数，可是权重之和已经是 1，不用再除。",
    },
    meansDividedByTheirCounts: {
      name: "平均值除以自己的计数",
      explanation: "每个平均值都除以了自己的计数，应该乘以计数，才变回分片的和。",
    },
    dividedByCountAtEachStep: {
      name: "每一步都除以总数",
      explanation: "每加一个分片，累加的和就除以一次总数，应该全部加完，再除一次。",
    },
    dividedByRunningCount: {
      name: "每一步都除以当时的计数",
      explanation: "每加一个分片，累加的和就除以一次当时的计数，应该到最后只除一次。",
    },
    largestCountAsCount: {
      name: "把最大的计数当作计数",
      explanation: "返回的是最大分片的计数，应该把各片的计数加起来。",
    },
    lastCountAsCount: {
      name: "把最后一个计数当作计数",
      explanation: "返回的是最后一个分片的计数，应该把各片的计数加起来。",
    },
    firstCountAsCount: {
      name: "把第一个计数当作计数",
      explanation: "返回的是第一个分片的计数，应该把各片的计数加起来。",
    },
    meanOfCounts: {
      name: "计数的平均值",
      explanation: "返回的计数是各片计数的平均值，应该加起来。",
    },
    numbersOfAllMeansAsCount: {
      name: "把各平均值的长度当作计数",
      explanation: "数的是各个梯度有多长，应该把样本的计数加起来。",
    },
    countLeftOut: {
      name: "没有计数",
      explanation: "计数总是 1，应该把各片的计数加起来，这样结果才能继续合并。",
    },
    countOfZero: {
      name: "计数为 0",
      explanation: "计数一直是 0，每个分片的计数都要加上去。",
    },
    sumLostAtEmptyShard: {
      name: "遇到空分片，和就丢了",
      explanation: "遇到空分片，前面累加的和全变成了 0，应该只跳过这一个分片。",
    },
    collectedInFirstShardsMean: {
      name: "累加在第一个分片的平均值里",
      explanation: "和累加在调用者传入的第一个 meanGradient 里，应该新建一个全是零的数组。",
    },
    withoutFirstShard: {
      name: "漏了第一个分片",
      explanation: "和与计数都漏了第一个分片，像是循环从 1 开始的，应该从 0 开始。",
    },
    withoutLastShard: {
      name: "漏了最后一个分片",
      explanation: "和与计数都漏了最后一个分片，像是循环结束得太早，所有分片都要用上。",
    },
    emptyShardWeighedAsOneSample: {
      name: "把空分片当作一个样本",
      explanation: "空分片算成了梯度为 0 的一个样本，其实里面没有样本，什么也不该加。",
    },
    stopsAtEmptyShard: {
      name: "遇到空分片就停",
      explanation: "空分片后面的全都漏了，应该跳过空分片，继续往下走。",
    },
    emptyShardCountedAsOneSample: {
      name: "空分片在计数里算了一个样本",
      explanation: "遇到空分片，计数加了 1，其实里面没有样本，什么也不该加。",
    },
    zerosForWholeMeanWhereShardIsEmpty: {
      name: "只要有空分片，平均值就全是零",
      explanation: "只要有一个分片为空，整个平均值就成了 0，应该只排除这个空分片。",
    },
  },
} as const satisfies Translation<typeof en>;
