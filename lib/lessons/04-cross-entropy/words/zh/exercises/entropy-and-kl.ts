import type { Translation } from "../../../../../words/types.js";
import type { entropyAndKl as en } from "../../en/exercises/entropy-and-kl.js";

/** The words of 04-cross-entropy/entropy-and-kl in Chinese. */
export const entropyAndKl = {
  title: "熵与散度",
  hints: {
    question: "三个求和的权重，都来自哪个分布？q 趋于 0 时，q·log q 又趋于多少？",
    idea: "权重来自 q。q 为 0 的类别要跳过：0·log 0 应该算作 0，JavaScript 却给出 NaN。熵和交叉熵各自求和，交叉熵比熵多出来的部分就是散度：H(q, p) = H(q) + KL(q‖p)。",
    comments: {
      skipped: "这个类别没有贡献",
      gap: "权重不变，换一个对数",
    },
  },
  checks: {
    oneTrueClass: "只有一个真实类别：熵为 0，散度和交叉熵都是这个类别的 −log p",
    equalDistributions: "两个分布相同：散度为 0，交叉熵等于熵",
    orderOfArguments: "q 在前，p 在后：一交换，三个数都会变",
    impossibleOutcomes: "从不出现的类别没有贡献；会出现而 p 认定不可能的类别，代价是 Infinity",
    anyDistributions: "任意的分布：三个数都等于各自的求和；输入保持不变",
  },
  remarks: {
    nearlyEqual: "两个分布相差 1/1024 时的 kl",
    rareOutcome: "有一个类别的概率是 10⁻¹² 时的熵",
  },
  mistakes: {
    qAndPSwapped: {
      name: "q 和 p 交换了",
      explanation: "两个分布弄反了：真实分布 q 在前，权重由 q 提供。",
    },
    divergenceOtherWayRound: {
      name: "散度的方向反了",
      explanation: "算出的散度是 KL(p‖q)；KL(q‖p) 的权重是 q，比值是 q/p。",
    },
    entropyOfModel: {
      name: "模型的熵",
      explanation: "算出的是 p 的熵；H(q) 是真实分布的熵。",
    },
    crossEntropyOtherWayRound: {
      name: "交叉熵的方向反了",
      explanation: "交叉熵用 p 作权重，取 q 的对数；应该反过来。",
    },
    bitsInsteadOfNats: {
      name: "单位是比特，不是奈特",
      explanation:
        "三个数以比特为单位，像是用了 Math.log2；要以奈特为单位，就用自然对数 Math.log。",
    },
    minusSignsMissing: {
      name: "少了负号",
      explanation: "熵和交叉熵成了负数；求和前面要加负号。",
    },
    entropysMinusSignMissing: {
      name: "熵少了负号",
      explanation: "熵成了负数，熵与散度的和也跟着错了；求和前面要加负号。",
    },
    entropyMinusCrossEntropy: {
      name: "散度的符号反了",
      explanation: "散度的符号反了：Σ q log(q/p) 等于交叉熵减去熵。",
    },
    divergenceEqualToCrossEntropy: {
      name: "散度等于交叉熵",
      explanation: "没有减去熵：KL(q‖p) = H(q, p) − H(q)。",
    },
    entropyAndDivergenceSubtracted: {
      name: "熵与散度相减",
      explanation: "交叉熵是熵与散度的和，不是差。",
    },
    noWeights: {
      name: "没有权重",
      explanation: "对数直接相加，没有权重；每个对数都要乘以 q。",
    },
    averagedOverClasses: {
      name: "对类别取平均",
      explanation: "总和又除以了类别数；乘上权重 q 再求和，已经是平均了。",
    },
    zeroTimesLogZeroLeftAsNan: {
      name: "0·log 0 成了 NaN",
      explanation: "在 JavaScript 里，0 乘以 −Infinity 是 NaN；要跳过 q = 0 的类别。",
    },
    zeroWeightsNotSkipped: {
      name: "没有跳过 q = 0 的类别",
      explanation:
        "只要有 q 为 0，三个数就都成了 NaN：JavaScript 里 0 乘以 −Infinity 是 NaN，所以要跳过 q = 0。",
    },
    ruledOutOutcomesSkipped: {
      name: "跳过了模型认为不可能的类别",
      explanation: "p = 0 的类别明明会出现，却跳过了；代价应该是 Infinity。",
    },
    divergenceWithoutWeights: {
      name: "散度没有权重",
      explanation: "散度把 log(q/p) 直接相加，没有权重；每个对数都要乘以 q。",
    },
    divergenceWeightedByP: {
      name: "散度用 p 加权",
      explanation: "散度里的 log(q/p) 用 p 加权；应该用 q。",
    },
    quotientOfLogarithms: {
      name: "对数的商",
      explanation: "散度里用的是对数的商 log q / log p；应该用商的对数 log(q/p)。",
    },
    divergenceMadeSymmetric: {
      name: "散度取成了对称的",
      explanation: "代码对两个方向的散度取了平均；KL(q‖p) 只是以 q 为权重的那一个。",
    },
    divergencesOfBothDirectionsAdded: {
      name: "两个方向的散度相加",
      explanation: "代码把两个方向的散度加了起来；KL(q‖p) 只是以 q 为权重的那一个。",
    },
    entropyAndCrossEntropyAdded: {
      name: "熵与交叉熵相加",
      explanation: "散度算成了熵与交叉熵的和；应该是差。",
    },
    quotientOfTwoEntropies: {
      name: "交叉熵与熵的商",
      explanation: "散度算成了交叉熵除以熵；应该减去熵。",
    },
    differenceOfEntropiesOfPAndQ: {
      name: "p 与 q 的熵之差",
      explanation: "散度算成了 H(p) 与 H(q) 的差；要用到交叉熵 H(q, p)。",
    },
    squaredDistance: {
      name: "平方距离",
      explanation: "散度算成了差的平方和；应该是 q·log(q/p) 的和。",
    },
    absoluteTermsInDivergence: {
      name: "散度的各项取了绝对值",
      explanation: "散度求和时，各项都丢掉了符号；其中有些项本来就是负的，要保留负号。",
    },
    crossEntropyWithoutWeights: {
      name: "交叉熵没有权重",
      explanation: "交叉熵把 −log p 直接相加，没有权重；每个对数都要乘以 q。",
    },
    entropyOfPAsCrossEntropy: {
      name: "把 p 的熵当作交叉熵",
      explanation: "交叉熵算成了 p 的熵；权重应该是 q。",
    },
    crossEntropyWithOneMinusPAsWell: {
      name: "交叉熵里多了 1 − p",
      explanation: "交叉熵里还有 −(1 − q)·log(1 − p)；只要对各个类别求 −q·log p 的和。",
    },
    perplexitiesInsteadOfEntropies: {
      name: "困惑度，不是熵",
      explanation: "返回的是三个数的 exp 值；应该返回这三个数本身。",
    },
    stopsAtFirstQOfZero: {
      name: "遇到 q = 0 就停了",
      explanation: "一遇到 q = 0 的类别，后面的就全漏掉了；应该接着算下一个。",
    },
    qAloneFiltered: {
      name: "只过滤了 q",
      explanation: "q = 0 的类别只从 q 里去掉了，p 里却还留着，q 和 p 就对不上了。",
    },
    divergenceSkipsWhatModelRulesOut: {
      name: "散度跳过了模型认为不可能的类别",
      explanation: "p = 0 而 q > 0 的类别，散度漏掉了；代价应该是 Infinity。",
    },
    crossEntropySkipsWhatModelRulesOut: {
      name: "交叉熵跳过了模型认为不可能的类别",
      explanation: "p = 0 而 q > 0 的类别，交叉熵漏掉了；代价应该是 Infinity。",
    },
    finiteInsteadOfInfinity: {
      name: "{instead}，不是 Infinity",
      explanation: "p = 0 而 q > 0 时，算出的是有限的数；kl 和 crossEntropy 应该是 Infinity。",
    },
    pKeptAboveFloor: {
      name: "p 以 {floor} 为下限",
      explanation:
        "p = 0 而 q > 0 时，代价偏低，像是给 p 设了下限，或者加了一个很小的数；代价应该是 Infinity。",
    },
  },
} as const satisfies Translation<typeof en>;
