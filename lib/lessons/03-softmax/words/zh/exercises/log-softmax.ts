import type { Translation } from "../../../../../words/types.js";
import type { logSoftmax as en } from "../../en/exercises/log-softmax.js";

/** The words of 03-softmax/log-softmax in Chinese. */
export const logSoftmax = {
  title: "始终有限的对数概率",
  hints: {
    question:
      "softmax([1000, 0])[1] 存成了 0，而 log 0 是 −Infinity。想得到真正的对数，非得先算出这个概率吗？",
    idea: "商的对数等于对数之差：log pⱼ = hⱼ − log Σ exp(hₘ)。这里唯一要取指数的地方，已经有一个安全的函数替你算了。",
    comments: { gap: "商的对数" },
  },
  checks: {
    byHand: "手算的对数概率",
    anyLogits: "任意一组 logits：softmax 概率的对数",
    extremes: "概率极小也保得住对数，logit 很大也不上溢",
    shift: "logits 全部平移，结果不变；输入没有改动",
  },
  mistakes: {
    logarithmOfSoftmax: {
      name: "softmax 的对数",
      explanation: "极小的概率舍入成了 0，对数就成了 −Infinity：改为减去 logSumExp。",
    },
    logarithmOfPlainFormula: {
      name: "直接对公式取对数",
      explanation: "logits 很大时，Math.exp 会上溢：先在纸上对公式取对数。",
    },
    sumOfExponentialsWithoutShift: {
      name: "求和时没有平移",
      explanation: "照原样写 log Σ exp(h) 会上溢；logSumExp 能安全地算出来。",
    },
    probabilitiesKeptAboveFloor: {
      name: "概率至少取 {floor}",
      explanation: "给概率设下限，小的概率就失真了；减去 logSumExp，用不着下限。",
    },
    onlyLargestLogitSubtracted: {
      name: "只减去了最大的 logit",
      explanation: "只减去了最大的 logit；应当减去 log Σ exp(h)，它更大一些。",
    },
    signReversed: {
      name: "正负号反了",
      explanation: "结果是 −log p，也就是损失；对数概率最大是 0。",
    },
    probabilitiesThemselves: {
      name: "概率本身",
      explanation: "返回的是概率；题目要的是概率的对数。",
    },
    dividedByLogSumExp: {
      name: "除以了 log-sum-exp",
      explanation: "商的对数等于对数之差：减去 logSumExp，不要除以它。",
    },
    logSumExpAdded: {
      name: "加上了 log-sum-exp",
      explanation: "加上了 logSumExp；分母的对数应当减去。",
    },
    sumOfExponentialsSubtracted: {
      name: "减去了 exp 值的和",
      explanation: "减去的是 exp 值的和；应当减去它的对数。",
    },
    sumOfLogitsSubtracted: {
      name: "减去了 logits 的和",
      explanation: "减去的是 logits 的和；log Σ exp(h) 是另一个数。",
    },
    logarithmsToBaseTwo: {
      name: "以 2 为底的对数",
      explanation: "对数以 2 为底；应当用自然对数。",
    },
    logarithmsToBase10: {
      name: "以 10 为底的对数",
      explanation: "对数以 10 为底；应当用自然对数。",
    },
    inputOverwritten: {
      name: "覆盖了输入",
      explanation: "结果写进了传进来的 logits；用 map 新建一个数组。",
    },
    largestLogitSubtractedFromProbabilities: {
      name: "多减了一次最大的 logit",
      explanation: "每个对数概率又减去了最大的 logit；logSumExp 已经把它算进去了。",
    },
    largestProbabilityAsMeasure: {
      name: "除以了最大的概率",
      explanation: "每个概率除以的是最大的概率；应当除以总和，也就是减去 logSumExp。",
    },
    logarithmOfLogits: {
      name: "logits 的对数",
      explanation: "对每个 logit 取了对数；exp(h) 的对数就是 h 本身。",
    },
    exponentialOfLogit: {
      name: "logit 的 exp 值",
      explanation: "该用 h 的地方用了 exp(h)；exp(h) 的对数就是 h 本身。",
    },
    logarithmOfLogSumExp: {
      name: "log-sum-exp 的对数",
      explanation: "logSumExp 本身已经是对数；直接减去就行。",
    },
    logSumExpItselfEverywhere: {
      name: "每一项都是 log-sum-exp",
      explanation: "每一项都是 −logSumExp；还要加上各自的 logit。",
    },
    meanOfLogitsSubtracted: {
      name: "减去了 logits 的均值",
      explanation: "减去的是 logits 的均值；log Σ exp(h) 是另一个数。",
    },
    logSumExpOfOthers: {
      name: "其余各项的 log-sum-exp",
      explanation: "logSumExp 漏了这一项自己的 logit；要对所有 logits 求和。",
    },
    logSumExpSoFar: {
      name: "只算到这一项的 log-sum-exp",
      explanation: "logSumExp 只算到这一个 logit；要对所有 logits 求和。",
    },
    smallNumberAddedInLogarithm: {
      name: "对数里加了 {small}",
      explanation: "每个概率多加了一个很小的数，极小的概率就失真了：减去 logSumExp。",
    },
    probabilityInsteadOfLogit: {
      name: "该用 logit 的地方用了概率",
      explanation: "从概率里减去了 logSumExp；应当从 logits 里减。",
    },
  },
} as const satisfies Translation<typeof en>;
