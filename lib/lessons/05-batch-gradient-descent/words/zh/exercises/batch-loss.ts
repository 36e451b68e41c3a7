import type { Translation } from "../../../../../words/types.js";
import type { batchLoss as en } from "../../en/exercises/batch-loss.js";

/** The words of 05-batch-gradient-descent/batch-loss in Chinese. */
export const batchLoss = {
  title: "训练目标",
  hints: {
    question: "一个样本的损失，只用它的 logits 怎样写？如果每个样本都重复一遍，哪个值不应该变？",
    idea: "一个样本的损失是 log Σ exp(hⱼ) − h[y]，前一项用 logSumExp 来算，不会上溢。目标是 N 个样本的平均：总和除以 N，而不是除以类别数。",
    comments: { gap: "样本 i 的损失" },
  },
  checks: {
    byHand: "手算的损失：一个样本，以及两个不同的样本",
    anyBatch: "任意一批样本：各样本标签处的 −log p 取平均",
    sampleCount: "样本再多，平均损失也不会因此变大：同一份数据重复一遍，以及 500 个 log M 的平均",
    largeLogits: "logits 很大也不上溢，输入没有改动",
  },
  mistakes: {
    sumInsteadOfMean: {
      name: "求和，没有取平均",
      explanation: "结果是应有的 N 倍：总和还要除以样本数。",
    },
    dividedByNumberOfClasses: {
      name: "除以类别数",
      explanation: "总和除以了类别数 M。应该除以样本数 N。",
    },
    dividedByNTimesM: {
      name: "除以 N·M",
      explanation: "平均之后又除以了类别数。只除以 N 才对。",
    },
    dividedByNMinusOne: {
      name: "除以 N − 1",
      explanation: "总和除以了 N − 1，那是样本方差的算法。平均值要除以 N。",
    },
    noMinusSign: {
      name: "少了负号",
      explanation: "结果是平均对数似然，是个负数。损失要取相反数。",
    },
    bitsInsteadOfNats: {
      name: "用了比特，不是奈特",
      explanation: "对数以 2 为底。要得到奈特，就用自然对数。",
    },
    classesCountedFromOne: {
      name: "类别从 1 数起",
      explanation: "标签当成了从 1 数起的序号，其实第一个类别的下标是 0。",
    },
    oneLabelForAllSamples: {
      name: "所有样本用同一个标签",
      explanation: "每个样本都和第一个标签比较。样本 i 的标签是 labels[i]。",
    },
    onlyLastSample: {
      name: "只有最后一个样本",
      explanation: "只留下了最后一个样本的损失：要在循环里把它们加起来。",
    },
    lastSampleDividedByN: {
      name: "最后一个样本除以 N",
      explanation: "每个样本的损失都覆盖了前一个：循环里要用 +=。",
    },
    logarithmOfMeanProbability: {
      name: "平均概率的对数",
      explanation: "先对概率取了平均，再取对数。应该对损失取平均。",
    },
    meanProbability: {
      name: "平均概率",
      explanation: "返回的是 p 的平均，而一个样本的损失是 −log p。",
    },
    labelsLogitAlone: {
      name: "只有标签的 logit",
      explanation: "少了 log Σ exp(h)：损失不只是 −h[y]。",
    },
    logSumExpAlone: {
      name: "只有 log-sum-exp",
      explanation: "没有减去标签的 logit，所以标签不起作用。",
    },
    largestLogitInPlaceOfLogSumExp: {
      name: "用最大的 logit 代替 log-sum-exp",
      explanation: "h[y] 是从最大的 logit 里减去的。应该从 log Σ exp(h) 里减，后者更大。",
    },
    allClassesOfEachSample: {
      name: "每个样本的所有类别",
      explanation: "所有类别的损失都加了起来，只有真实类别的才算数。",
    },
    exponentialsWithoutShift: {
      name: "没有平移就取指数",
      explanation: "logits 的绝对值很大时，Math.exp 会上溢，或者变成零：要用 logSumExp。",
    },
    logarithmOfSoftmax: {
      name: "对 softmax 取对数",
      explanation: "极小的概率舍入成 0，损失就成了 Infinity：应该先求对数，再做减法。",
    },
    rowsShiftedInPlace: {
      name: "在原数组上平移各行",
      explanation: "改动了调用者的 logits。平移后的值要写进新数组。",
    },
    lossesJoinedAsText: {
      name: "损失拼成了文本",
      explanation: "只要样本不止一个，结果就是 NaN：求和要从数 0 开始，不能从列表或文本开始。",
    },
    classAfterLabel: {
      name: "标签后面的一个类别",
      explanation: "用了标签后面一位的 logit，那里可能什么也没有（NaN）。应该直接用 labels[i]。",
    },
    labelAndSampleSwapped: {
      name: "标签和样本对调",
      explanation: "两个下标写反了：标签的 logit 是 logits[i][labels[i]]。",
    },
    logitsTakenForProbabilities: {
      name: "把 logits 当成概率",
      explanation: "结果是 logit 的对数再取负，可是 logits 不是概率。",
    },
    logSumExpAdded: {
      name: "加上 log-sum-exp",
      explanation: "log Σ exp(h) 加上了标签的 logit。应该减去。",
    },
    sumOfExponentialsWithoutLogarithm: {
      name: "exp 值之和没有取对数",
      explanation: "Σ exp(h) 没有取对数就用了。损失是 log Σ exp(h) − h[y]。",
    },
    sumOfLogits: {
      name: "logits 之和",
      explanation: "直接把 logits 加了起来。损失要用 log Σ exp(h)，由 logSumExp 算出。",
    },
    logSumExpOfWholeBatch: {
      name: "整批样本的 log-sum-exp",
      explanation: "所有样本的 logits 合用了一个 log Σ exp。应该每行各算各的。",
    },
    logSumExpOverSamples: {
      name: "对样本求 log-sum-exp",
      explanation: "log Σ exp 沿着列，对样本求了和。应该沿着行，对类别求和。",
    },
    shiftNotAddedBack: {
      name: "平移量没有加回来",
      explanation: "指数里减去了最大的 logit，取对数之后却没有加回来。",
    },
    logSumExpThatOverflows: {
      name: "会上溢的 log-sum-exp",
      explanation:
        "logits 的绝对值很大时，Math.exp 会上溢，或者变成零，对数也跟着出错：要用 logSumExp。",
    },
    nextSamplesLabel: {
      name: "下一个样本的标签",
      explanation: "每个样本都和下一个样本的标签比较。样本 i 的标签是 labels[i]。",
    },
    logSumExpOfFirstRow: {
      name: "第一行的 log-sum-exp",
      explanation: "每个样本都用了第一行的 log Σ exp。应该每行各算各的。",
    },
    labelsLogitOfFirstRow: {
      name: "第一行里标签的 logit",
      explanation: "标签的 logit 总是从第一行取。样本 i 的那一行是 logits[i]。",
    },
    alwaysFirstClass: {
      name: "总是第一个类别",
      explanation: "不管标签是什么，用的都是第一个类别的损失。样本 i 的标签是 labels[i]。",
    },
    samplesNumberAsItsLabel: {
      name: "把样本的序号当标签",
      explanation: "样本的序号当成了标签：写的是 row[i]。应该是 row[labels[i]]。",
    },
    labelsInReverseOrder: {
      name: "标签的顺序颠倒",
      explanation: "标签从最后一个开始和样本配对，顺序反了。样本 i 的标签是 labels[i]。",
    },
    mostProbableClass: {
      name: "概率最大的类别",
      explanation: "每个样本都用了概率最大的类别。应该用真实类别 labels[i]。",
    },
    onlyFirstSample: {
      name: "只有第一个样本",
      explanation: "只返回了第一个样本的损失，好像 return 写在了循环里。应该用上全部 N 个。",
    },
    firstSampleDividedByN: {
      name: "第一个样本除以 N",
      explanation: "总和里只有第一个样本的损失，好像循环退出得太早。应该把 N 个都加起来。",
    },
    firstSampleLeftOutOfSum: {
      name: "总和漏了第一个样本",
      explanation: "总和里没有第一个样本的损失，好像循环从 1 开始。应该从 0 开始。",
    },
    lastSampleLeftOutOfSum: {
      name: "总和漏了最后一个样本",
      explanation: "总和里没有最后一个样本的损失，好像循环结束得太早。应该全部加起来。",
    },
    onlyLabelsLogitsDividedByN: {
      name: "只有标签的 logits 除以 N",
      explanation: "只有 h[y] 除以了 N，log Σ exp(h) 却没有：要把两者的差括起来。",
    },
    onlyLogSumExpDividedByN: {
      name: "只有 log-sum-exp 除以 N",
      explanation: "只有 log Σ exp(h) 除以了 N，h[y] 却没有：要把两者的差括起来。",
    },
    listOfLosses: {
      name: "一列损失",
      explanation: "返回的是一个列表，每个样本一个损失。应该返回它们的平均。",
    },
    dividedByNAtEachStep: {
      name: "每一步都除以 N",
      explanation: "每加一个样本，累加的和就除以一次 N。应该等循环结束再除一次。",
    },
    halvedAtEachStep: {
      name: "每一步都取一半",
      explanation: "损失是两个两个取平均的，越靠后的分量越重。应该用总和除以 N。",
    },
    lossOfMeanLogits: {
      name: "平均 logits 的损失",
      explanation: "先对各样本的 logits 取了平均。应该对各样本的损失取平均。",
    },
    weightedByProbability: {
      name: "按概率加权",
      explanation: "每个损失都乘上了概率。真实类别的权重应该是 1，不用乘概率。",
    },
    entropyOfPredictions: {
      name: "预测的熵",
      explanation: "算的是预测分布的平均熵，标签在里面不起作用。",
    },
    oneMinusPInsteadOfMinusLogP: {
      name: "用了 1 − p，不是 −log p",
      explanation: "返回的是 1 − p 的平均，而一个样本的损失是 −log p。",
    },
    logarithmOfOneMinusP: {
      name: "1 − p 的对数",
      explanation: "1 − p 是答错的概率，这里取了它的对数。应该取 p 的对数。",
    },
    squaredLosses: {
      name: "损失的平方",
      explanation: "损失先平方了再取平均。应该直接取平均。",
    },
    exponentialOfMeanLoss: {
      name: "平均损失的 exp 值",
      explanation: "返回的是平均损失的 exp 值，也就是困惑度。应该返回平均损失本身。",
    },
    softmaxAppliedTwice: {
      name: "用了两次 softmax",
      explanation: "概率又过了一遍 softmax：logSumExp 要的是 logits 本身。",
    },
    shareOfWrongPredictions: {
      name: "预测错误的比例",
      explanation: "结果是预测错误的比例。应该返回 −log p 的平均。",
    },
    probabilitiesKeptAboveFloor: {
      name: "概率不低于 {floor}",
      explanation: "概率极小时，返回的损失偏小，好像给 p 设了下限。应该用 log Σ exp(h) − h[y]。",
    },
  },
} as const satisfies Translation<typeof en>;
