import type { Translation } from "../../../../../words/types.js";
import type { sumOrMean as en } from "../../en/exercises/sum-or-mean.js";

/** The words of 05-batch-gradient-descent/sum-or-mean in Chinese. */
export const sumOrMean = {
  title: "求和还是取平均",
  hints: {
    question: "N 个梯度的总和，长度是平均的多少倍？学习率要怎样变，才能抵消这个倍数？",
    idea: "把各行加起来，每一列得到一个和。平均就是总和除以行数 N。只要 sumLearningRate = learningRate/N，那么对任何梯度都有 sumLearningRate·sum = learningRate·mean。",
    comments: {},
  },
  checks: {
    byHand: "手算：三个样本，以及单独一个样本，这时总和与平均相同",
    sameUpdate: "任意梯度：两种更新落到同一个 θ",
    samplesRepeated: "样本重复一遍：平均不变，总和加倍，总和的学习率减半",
    manyParameters: "参数和样本都很多，输入没有改动",
  },
  remarks: {
    updatedBySum: "从 1 出发，用总和更新一次之后的 θ",
  },
  mistakes: {
    learningRateMultipliedByN: {
      name: "学习率乘以 N",
      explanation: "总和的学习率太大了：总和的长度是平均的 N 倍，所以要除以 N。",
    },
    learningRateKept: {
      name: "学习率没有变",
      explanation: "学习率不变，总和的步长就是平均的 N 倍。要把学习率除以 N。",
    },
    learningRateDividedByRootOfN: {
      name: "学习率除以 √N",
      explanation: "学习率除以了 √N，而总和是平均的 N 倍，所以要除以 N。",
    },
    learningRateDividedByNumberOfParameters: {
      name: "学习率除以参数个数",
      explanation: "学习率除以了参数个数。应该除以样本数。",
    },
    sumAndMeanSwapped: {
      name: "总和与平均对调",
      explanation: "总和与平均写反了。",
    },
    meanNotDivided: {
      name: "平均没有除",
      explanation: "平均那一项还是总和，要除以样本数。",
    },
    sumDivided: {
      name: "总和除过了",
      explanation: "总和除以了 N，那就成了平均。总和不用除。",
    },
    dividedByNumberOfParameters: {
      name: "除以参数个数",
      explanation: "算平均时除以了参数个数。应该除以样本数。",
    },
    dividedByNMinusOne: {
      name: "除以 N − 1",
      explanation: "总和除以了 N − 1，那是样本方差的算法。平均值要除以 N。",
    },
    addedAlongRows: {
      name: "沿着行相加",
      explanation: "把每个样本自己的数加了起来。应该逐个参数，把各样本加起来。",
    },
    firstSampleLeftOut: {
      name: "漏了第一个样本",
      explanation: "总和里没有第一个样本：要么从它开始，要么从零开始加上全部样本。",
    },
    stepInsteadOfGradient: {
      name: "返回了移动的量，不是梯度",
      explanation: "学习率已经乘进去了。应该返回总和与平均本身。",
    },
    summedIntoFirstSample: {
      name: "加到了第一个样本里",
      explanation: "总和加到了调用者数组的第一行里。应该从全是零的新行开始。",
    },
    learningRateOneOverN: {
      name: "学习率 1/N",
      explanation: "不管 η 是多少，总和的学习率都成了 1/N。应该是 η/N。",
    },
    nOverLearningRate: {
      name: "N 除以学习率",
      explanation: "总和的学习率写成了 N/η，上下颠倒了。应该是 η/N。",
    },
    learningRateDividedByNSquared: {
      name: "学习率除以 N²",
      explanation: "学习率除以 N 两次。除一次，两种更新就一致了。",
    },
    nSubtractedFromLearningRate: {
      name: "学习率减去 N",
      explanation: "学习率减去了 N。应该除以 N。",
    },
    learningRateDividedByNMinusOne: {
      name: "学习率除以 N − 1",
      explanation: "学习率除以了 N − 1，而总和是平均的 N 倍。",
    },
    learningRateDividedByNTimesP: {
      name: "学习率除以 N·P",
      explanation: "学习率除以了所有数的个数。应该除以样本数。",
    },
    learningRateDividedBySum: {
      name: "学习率除以总和",
      explanation: "学习率除以了总和的第一个数。应该除以样本数。",
    },
    learningRateTimesMean: {
      name: "学习率乘以平均",
      explanation: "学习率乘了平均的第一个数。应该是 η/N。",
    },
    sumMultipliedByLearningRate: {
      name: "总和乘以学习率",
      explanation: "总和乘上了它的学习率。应该只返回各行之和。",
    },
    meanMultipliedByLearningRate: {
      name: "平均乘以学习率",
      explanation: "平均乘上了学习率。应该只返回各行的平均。",
    },
    meanDividedTwice: {
      name: "平均除以 N 两次",
      explanation: "算平均时除以 N 两次。总和只要除一次。",
    },
    meanMultipliedByN: {
      name: "平均乘了 N",
      explanation: "平均写成了总和乘以 N。应该除以 N。",
    },
    dividedByNTimesP: {
      name: "除以 N·P",
      explanation: "算平均时除以了所有数的个数。应该除以样本数。",
    },
    meanDividedByNPlusOne: {
      name: "平均除以 N + 1",
      explanation: "算平均时除以了 N + 1，而样本有 N 个。",
    },
    largestOfEachColumn: {
      name: "每列的最大值",
      explanation: "总和写成了每列最大的数。应该把整列加起来。",
    },
    productsInsteadOfSums: {
      name: "求积，不是求和",
      explanation: "每列的数相乘了。应该相加。",
    },
    onlyFirstRow: {
      name: "只有第一行",
      explanation: "总和里只有第一行，好像循环退出得太早。应该把所有行加起来。",
    },
    onlyLastRow: {
      name: "只有最后一行",
      explanation: "总和里只有最后一行，好像每一行都覆盖了前一行，要用 += 来加。",
    },
    lastRowLeftOut: {
      name: "漏了最后一行",
      explanation: "总和里没有最后一行，好像循环早结束了一步。应该加上所有行。",
    },
    firstRowAddedTwice: {
      name: "第一行加了两次",
      explanation: "第一行在总和里算了两次：初值取第一行，就从下标 1 接着加；不然初值就取零。",
    },
    sizesAdded: {
      name: "加的是绝对值",
      explanation: "相加的数丢了符号。应该带着符号，这样才能互相抵消。",
    },
    squaresAdded: {
      name: "加的是平方",
      explanation: "加的是各个数的平方。应该加这些数本身。",
    },
    oneSumForEverything: {
      name: "只有一个总和",
      explanation: "所有的数都加到了一起。应该每列各有一个总和。",
    },
    sumThatRunsOn: {
      name: "总和接着往下加",
      explanation: "每列的总和都接着前一列往下加。应该每列都从 0 开始。",
    },
    halvedAtEachStep: {
      name: "每一步都取一半",
      explanation: "行是两行两行取平均的，越靠后的分量越重。应该用总和除以 N。",
    },
    dividedByNAtEachStep: {
      name: "每一步都除以 N",
      explanation: "每加一行，累加的值就除以一次 N。应该加完最后一行再除一次。",
    },
  },
} as const satisfies Translation<typeof en>;
