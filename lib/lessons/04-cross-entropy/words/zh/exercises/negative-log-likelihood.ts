import type { Translation } from "../../../../../words/types.js";
import type { negativeLogLikelihood as en } from "../../en/exercises/negative-log-likelihood.js";

/** The words of 04-cross-entropy/negative-log-likelihood in Chinese. */
export const negativeLogLikelihood = {
  title: "一次预测的代价",
  hints: {
    question: "模型给每个类别一个概率。模型在这个样本上做得好不好，看其中哪一个？",
    idea: "只有真实类别的概率算数：probabilities[label]，第一个类别的下标是 0。损失就是这个概率的 −log。Math.log 是自然对数，而 Math.log(0) 本来就是 −Infinity。",
    comments: { gap: "真实类别的概率" },
  },
  checks: {
    byHand: "手算的损失，单位是奈特",
    anyProbabilities: "任意的概率和任意的标签；输入保持不变",
    confidentAndWrong: "自信却判错：概率再小，损失也不打折扣；概率为 0，损失是 Infinity",
  },
  mistakes: {
    noMinusSign: {
      name: "少了负号",
      explanation: "概率的对数是负数，损失要在前面加上负号。",
    },
    bitsInsteadOfNats: {
      name: "单位是比特，不是奈特",
      explanation: "损失以比特为单位，像是用了 Math.log2；要以奈特为单位，就用自然对数 Math.log。",
    },
    logarithmToBase10: {
      name: "对数以 10 为底",
      explanation: "对数以 10 为底；要以奈特为单位，就用自然对数 Math.log。",
    },
    classesCountedFromOne: {
      name: "类别从 1 数起",
      explanation: "代码把标签当作从 1 数起的序号；第一个类别的下标是 0。",
    },
    classAfterLabel: {
      name: "标签的下一个类别",
      explanation: "取到的是下一个类别的概率；应该取 probabilities[label]。",
    },
    summedOverAllClasses: {
      name: "对所有类别求和",
      explanation: "代码把所有类别的对数加在了一起；只有真实类别的概率算数。",
    },
    weightedByProbability: {
      name: "按概率加权",
      explanation: "代码把对数又乘上了概率本身；真实类别的权重是 1。",
    },
    entropyOfPrediction: {
      name: "预测的熵",
      explanation: "算出的是整组概率的熵，跟标签无关；要把标签用上。",
    },
    oneMinusPInsteadOfMinusLogP: {
      name: "1 − p，不是 −log p",
      explanation: "返回的损失是 1 − p；应该取 p 的负对数。",
    },
    logarithmOfOneMinusP: {
      name: "1 − p 的对数",
      explanation: "1 − p 是判错的概率，这里取了它的对数；应该取 p 的对数。",
    },
    oneOverPWithoutLogarithm: {
      name: "1/p，没有取对数",
      explanation: "返回的是 1/p；损失是 1/p 的对数。",
    },
    mostProbableClass: {
      name: "概率最大的类别",
      explanation: "不管标签是什么，用的都是最大的概率；应该用真实类别的概率。",
    },
    probabilitiesTakenForLogits: {
      name: "把概率当作 logits",
      explanation: "输入已经是概率，代码又做了一次 softmax；直接取对数就行。",
    },
    dividedByNumberOfClasses: {
      name: "除以类别数",
      explanation: "损失除以了类别数；一个样本只有一个损失，不用再除。",
    },
    probabilityItself: {
      name: "概率本身",
      explanation: "返回的是真实类别的概率；应该取负对数。",
    },
    minusProbability: {
      name: "概率的相反数",
      explanation: "返回的是概率的相反数；先取对数，再加负号。",
    },
    logOdds: {
      name: "对数几率",
      explanation: "结果是 −log(p/(1 − p))，即不属于这一类的对数几率；损失只是 −log p。",
    },
    squaredError: {
      name: "平方误差",
      explanation: "结果是平方误差 (1 − p)²；这里的损失是 −log p。",
    },
    squaredErrorOfAllClasses: {
      name: "所有类别的平方误差",
      explanation: "结果是概率与独热标签之间距离的平方；这里的损失是 −log p。",
    },
    otherClassesAsWell: {
      name: "其余类别也算了进去",
      explanation: "其余的类别，每个都加上了 −log(1 − p)；只有真实类别的 −log p 算数。",
    },
    allClassesButTrueOne: {
      name: "真实类别以外的所有类别",
      explanation: "代码把其余类别的损失全加在了一起；只要真实类别的损失。",
    },
    meanOverClasses: {
      name: "对类别取平均",
      explanation: "代码对所有类别的损失取了平均；只有真实类别的损失算数。",
    },
    leastProbableClass: {
      name: "概率最小的类别",
      explanation: "不管标签是什么，用的都是最小的概率；应该用真实类别的概率。",
    },
    alwaysFirstClass: {
      name: "总是第一个类别",
      explanation: "不管标签是什么，用的都是第一个类别的概率；应该用 probabilities[label]。",
    },
    alwaysLastClass: {
      name: "总是最后一个类别",
      explanation: "不管标签是什么，用的都是最后一个类别的概率；应该用 probabilities[label]。",
    },
    allClassesUpToLabel: {
      name: "到标签为止的所有类别",
      explanation: "取对数之前，代码把到标签为止的概率都加了起来；只用标签那一个。",
    },
    multipliedByLabel: {
      name: "乘以标签",
      explanation: "损失乘上了标签；标签只说明是哪个类别，不该拿来乘。",
    },
    logarithmOfOnePlusP: {
      name: "1 + p 的对数",
      explanation: "结果是 −log(1 + p)，像是用了 Math.log1p；应该用 Math.log 求 p 的对数。",
    },
    dividedByLargestProbability: {
      name: "除以最大的概率",
      explanation: "代码先把概率除以了最大的那个；这些概率之和已经是 1，不用再除。",
    },
    exponentialOfMinusP: {
      name: "−p 的 exp 值",
      explanation: "结果是 exp(−p)；损失要取 p 的对数，再加负号。",
    },
    wrongOrRight: {
      name: "只看对错",
      explanation: "结果只反映概率最大的类别是不是真实类别；应该返回 −log p。",
    },
    noLossForProbabilityZero: {
      name: "概率为 0，却没有损失",
      explanation: "概率为 0 时，损失算成了 0；这是最坏的情形，损失应该是 Infinity。",
    },
    finiteLossForProbabilityZero: {
      name: "概率为 0，损失却是 {loss}",
      explanation:
        "概率为 0 时，损失成了有限的数；应该是 Infinity，而 −Math.log(0) 正好就是 Infinity。",
    },
    nanForProbabilityZero: {
      name: "概率为 0 时得到 NaN",
      explanation:
        "概率为 0 时得到了 NaN；损失应该是 Infinity，而 −Math.log(0) 正好就是 Infinity。",
    },
    minusInfinityForProbabilityZero: {
      name: "概率为 0 时得到 −Infinity",
      explanation: "概率为 0 时得到了 −Infinity；损失应该是 +Infinity。",
    },
    errorForProbabilityZero: {
      name: "概率为 0 时抛出错误",
      explanation: "概率为 0 时，代码抛出了错误；题目要求返回 Infinity。",
    },
    errorForProbabilityZeroRangeError: {
      name: "概率为 0 时抛出错误（RangeError）",
      explanation: "概率为 0 时，代码抛出了错误；题目要求返回 Infinity。",
    },
    smallNumberAddedToProbability: {
      name: "概率加上了 {little}",
      explanation: "取对数之前，概率先加上了 {little} 左右的一个数；概率要原样使用。",
    },
    lossesOfAllClassesInList: {
      name: "所有类别的损失组成的数组",
      explanation: "返回的数组里有每个类别的 −log p；应该只返回真实类别的那一个数。",
    },
    zeroTimesLogZeroLeftAsNan: {
      name: "0·log 0 成了 NaN",
      explanation:
        "在 JavaScript 里，0 乘以 −Infinity 是 NaN；只取标签那一个对数，别的对数不要乘 0 再加起来。",
    },
    probabilitiesKeptAboveFloor: {
      name: "概率以 {floor} 为下限",
      explanation:
        "概率极小时，损失偏低，像是给概率设了下限，或者加了一个很小的数；概率要原样使用。",
    },
    probabilitiesKeptFromZeroAndOne: {
      name: "概率离 0 和 1 至少 {margin}",
      explanation: "模型有十足的把握又判对了，却还有损失，像是截断了概率；p 要原样使用。",
    },
  },
} as const satisfies Translation<typeof en>;
