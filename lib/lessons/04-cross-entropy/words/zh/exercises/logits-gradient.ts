import type { Translation } from "../../../../../words/types.js";
import type { logitsGradient as en } from "../../en/exercises/logits-gradient.js";

/** The words of 04-cross-entropy/logits-gradient in Chinese. */
export const logitsGradient = {
  title: "梯度就是 p − y",
  hints: {
    question: "损失是 −h[label] + log Σ exp(hⱼ)。前一部分里有哪些 logits，后一部分里又有哪些？",
    idea: "后一部分对每个 logit 的导数都是 exp(hⱼ)/Σ exp(hₘ)，也就是 softmax。前一部分只在标签的 logit 上添一个 −1。所以梯度就是概率，在标签处再减 1。",
    comments: { gap: "标签处是 1，其余是 0" },
  },
  checks: {
    byHand: "手算的梯度：各个概率，标签处减 1",
    anyLogits: "任意一组 logits，任意标签：概率减独热，和为 0；输入保持不变",
    centralDifferences: "与损失的中心差分斜率相同",
    confidentModel: "自信又判对，斜率为 0；自信却判错，斜率大小为 1；logits 很大时也一样",
  },
  remarks: {
    improbableClasses: "三个概率很小的类别的斜率",
    labelSlope: "标签处的斜率",
  },
  mistakes: {
    slopeOfSigmoid: {
      name: "sigmoid 的斜率",
      explanation: "返回的 p(1 − p) 是概率的斜率；损失的斜率是 p − y。",
    },
    yMinusP: {
      name: "y − p",
      explanation: "符号反了：y − p 指向损失下降的方向，梯度是 p − y。",
    },
    probabilitiesAlone: {
      name: "只有概率",
      explanation: "返回的就是概率；标签处要减 1。",
    },
    oneAddedAtLabel: {
      name: "标签处加了 1",
      explanation: "标签处加上了 1；应该减去。",
    },
    oneSubtractedEverywhere: {
      name: "处处减了 1",
      explanation: "每个概率都减去了 1；只在标签处减。",
    },
    classesCountedFromOne: {
      name: "类别从 1 数起",
      explanation: "代码把标签当作从 1 数起的序号；第一个类别的下标是 0。",
    },
    onlyLabelsSlope: {
      name: "只有标签的斜率",
      explanation: "只有标签处有斜率，其余都是 0；可是每个 logit 都出现在 log Σ exp(h) 里。",
    },
    labelsSlopeLeftOut: {
      name: "漏了标签的斜率",
      explanation: "标签处的斜率成了 0；应该是 p − 1。",
    },
    logitsMinusOneHot: {
      name: "logits 减独热",
      explanation: "代码直接从 logit 里减去了 1；应该先把 logits 变成概率。",
    },
    logProbabilitiesMinusOneHot: {
      name: "对数概率减独热",
      explanation: "用的是概率的对数；应该用概率。",
    },
    slopeWithRespectToProbability: {
      name: "对概率的斜率",
      explanation: "−1/p 是损失对概率的斜率；还要用链式法则，继续求到 logits。",
    },
    factorPOneMinusP: {
      name: "多了因子 p(1 − p)",
      explanation: "因子 p(1 − p) 是平方误差才有的；在交叉熵里已经抵消了。",
    },
    factorOfTwo: {
      name: "多了因子 2",
      explanation: "斜率成了应有的两倍：2(p − y) 是平方的导数。",
    },
    dividedByNumberOfClasses: {
      name: "除以类别数",
      explanation: "斜率除以了类别数；一个样本只有一个损失，不是平均。",
    },
    mostProbableClassAsLabel: {
      name: "把概率最大的类别当作标签",
      explanation: "1 减在了概率最大的类别上；应该减在真实类别上。",
    },
    exponentialsWithoutShift: {
      name: "取指数前没有平移",
      explanation: "logits 很大时，Math.exp 会上溢；导入的 softmax 不会。",
    },
    inputChanged: {
      name: "改动了输入",
      explanation: "代码在传入的 logits 上减了 1；应该在自己算出的概率上减。",
    },
    gradientOfProbability: {
      name: "概率的梯度",
      explanation:
        "算出的是 p[label] 本身的梯度；损失要取 p[label] 的 −log，所以梯度还要除以 −p[label]。",
    },
    pOneMinusPAlone: {
      name: "只有 p(1 − p)",
      explanation: "斜率成了 p(1 − p)，那是每个 p 对自己那个 logit 的斜率；应该用 p − y。",
    },
    factorP: {
      name: "多了因子 p",
      explanation: "p − y 又乘上了 p；损失是 −log p，这个因子已经抵消了。",
    },
    labelsNumberSubtracted: {
      name: "减去了标签的编号",
      explanation: "处处都减去了标签的编号；应该在标签的位置减 1。",
    },
    labelsNumberSubtractedAtItsPlace: {
      name: "在标签的位置减去了编号",
      explanation: "在标签的位置减去了标签的编号；那里应该减 1。",
    },
    labelsProbabilitySubtracted: {
      name: "减去了标签的概率",
      explanation: "处处都减去了标签的概率；只在标签处减 1。",
    },
    alwaysFirstClass: {
      name: "总是第一个类别",
      explanation: "不管标签是什么，1 都减在第一个类别上；应该减在标签处。",
    },
    alwaysLastClass: {
      name: "总是最后一个类别",
      explanation: "不管标签是什么，1 都减在最后一个类别上；应该减在标签处。",
    },
    classAfterLabel: {
      name: "标签的下一个类别",
      explanation: "1 减在了标签后面一个位置；第一个类别的下标是 0。",
    },
    oneSubtractedEverywhereButAtLabel: {
      name: "除了标签，处处减了 1",
      explanation: "不该减 1 的地方都减了；应该只在标签处减。",
    },
    oneMinusPAtLabel: {
      name: "标签处是 1 − p",
      explanation: "标签处的斜率符号反了：应该是 p − 1，是负数。",
    },
    othersSignsReversed: {
      name: "其余类别的符号反了",
      explanation: "其余类别的斜率符号反了：应该是 p，是正数。",
    },
    minusOneAtLabel: {
      name: "标签处是 −1",
      explanation: "标签处的斜率成了 −1；应该是 p − 1，这样斜率之和才是 0。",
    },
    oneHotAlone: {
      name: "只有独热",
      explanation: "返回的只是独热标签的相反数；还要加上概率。",
    },
    sigmoidsInsteadOfSoftmax: {
      name: "用了 sigmoid，不是 softmax",
      explanation: "每个 logit 各自经过一个 sigmoid；softmax 要除以所有类别的总和。",
    },
    oneOverMSubtractedEverywhere: {
      name: "处处减了 1/M",
      explanation: "每个概率都减去了 1/M；应该只在标签处减 1。",
    },
    oneSubtractedBeforeDivision: {
      name: "除之前就减了 1",
      explanation: "exp 值还没除以总和，就先减了 1；应该除完再减。",
    },
    labelComparedWithLogit: {
      name: "拿标签跟 logit 比较",
      explanation: "代码拿标签跟 logits 的值比较；应该跟下标比较。",
    },
    exponentialsWithoutTheirSum: {
      name: "exp 值没有除以总和",
      explanation: "exp 值没有除以总和；用 softmax(logits)。",
    },
    logitsDividedByTheirSum: {
      name: "logits 除以自己的总和",
      explanation: "直接拿 logits 除以了总和；用 softmax(logits)。",
    },
    exponentialsDividedByLargest: {
      name: "exp 值除以最大的 exp 值",
      explanation: "exp 值除以的是其中最大的一个，不是总和；用 softmax(logits)。",
    },
    labelsSlopeAsNumber: {
      name: "只返回标签的斜率",
      explanation: "只返回了一个数 p[label] − 1；应该返回数组，M 个 logit 的斜率都在里面。",
    },
    loss: {
      name: "损失",
      explanation: "返回的是损失本身；应该返回斜率，每个 logit 一个。",
    },
    forwardDifferences: {
      name: "h = {h} 的前向差分",
      explanation: "斜率略有偏差，差商都是这样；精确的斜率是 p − y。",
    },
    softmaxAppliedTwice: {
      name: "做了两次 softmax",
      explanation: "对概率又做了一次 softmax；只做一次就够了。",
    },
    softmaxOfMinusLogits: {
      name: "对 −logits 做了 softmax",
      explanation: "logits 加上了负号才做 softmax，最大的 logit 反而概率最小；去掉负号。",
    },
    lossesOfAllClasses: {
      name: "所有类别的损失",
      explanation: "结果是每个类别的 −log p；应该返回斜率 p − y。",
    },
    squaredDifferences: {
      name: "差的平方",
      explanation: "p − y 取了平方；原样返回就行。",
    },
    timesLogit: {
      name: "乘以 logit",
      explanation: "每个斜率都乘上了对应的 logit；对 logits 的斜率就是 p − y。",
    },
  },
} as const satisfies Translation<typeof en>;
