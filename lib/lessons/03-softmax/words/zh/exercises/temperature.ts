import type { Translation } from "../../../../../words/types.js";
import type { temperature as en } from "../../en/exercises/temperature.js";

/** The words of 03-softmax/temperature in Chinese. */
export const temperature = {
  title: "变尖与变平",
  hints: {
    question: "softmax 只看 logits 之差。每个 logit 都除以 T，这些差会怎样变化？",
    idea: "先把 logits 除以 T，再取指数。然后用数值稳定的办法求概率：pⱼ = exp(hⱼ/T − log Σ exp(hₘ/T))。",
    comments: { gap: "T 用在这里" },
  },
  checks: {
    byHand: "手算的概率：T = 1 就是普通的 softmax，T = 0.5 变尖，T = 2 变平",
    anyTemperature: "任意一组 logits，任意温度：两个概率之比，等于 logit 之差除以 T 再取 exp",
    lowTemperature: "温度接近 0 时选中最大的 logit，不上溢",
    highTemperature: "温度很高时各类别几乎相同；输入没有改动",
  },
  mistakes: {
    temperatureOfAtLeastOne: {
      name: "温度至少取 1",
      explanation: "低于 1 的温度都当成了 1；T 只要大于 0 就可以。",
    },
    multipliedByTemperature: {
      name: "乘以了温度",
      explanation: "logits 乘以了 T，T 越高反而越尖；应当除以 T。",
    },
    probabilitiesRaisedToPowerT: {
      name: "概率的 T 次方",
      explanation: "取 T 次方相当于 logits 乘以 T；应当先除以 T，再取指数。",
    },
    temperatureIgnored: {
      name: "没有用温度",
      explanation: "温度没有起作用：取指数之前，先把 logits 除以温度。",
    },
    temperatureSubtracted: {
      name: "减去了温度",
      explanation: "每个 logit 都减去了 T，这只是平移，什么也不改变；应当除以 T。",
    },
    exponentialsDividedByTBeforeSum: {
      name: "exp 值先除以 T，再求和",
      explanation: "每个 exp 值都除以 T，最后会约掉；应当把 logits 除以 T。",
    },
    probabilitiesDividedByTemperature: {
      name: "概率除以了温度",
      explanation: "算好的概率除以了 T，加起来不等于 1；应当把 logits 除以 T。",
    },
    powerWithoutNewDivision: {
      name: "取了次方，没有重新除以总和",
      explanation: "概率取 1/T 次方后，加起来不再等于 1；应当把 logits 除以 T。",
    },
    temperatureAboveLineOnly: {
      name: "只有分子用了温度",
      explanation: "T 只出现在分子里；分母的和里也要有。",
    },
    temperatureBelowLineOnly: {
      name: "只有分母用了温度",
      explanation: "T 只出现在分母的和里；分子里也要有。",
    },
    squareOfTemperature: {
      name: "温度的平方",
      explanation: "logits 除以了两次 T；除一次就够了。",
    },
    signOfLogitsReversed: {
      name: "logits 的正负号反了",
      explanation: "最小的 logit 得到了最大的概率：应当是 exp(h/T)，不是 exp(−h/T)。",
    },
    notDividedBySum: {
      name: "没有除以总和",
      explanation: "exp 值没有除以总和；可以减去 logSumExp，也可以直接除。",
    },
    logProbabilities: {
      name: "对数概率",
      explanation: "返回的是对数；题目要的是概率。",
    },
    noShift: {
      name: "没有平移",
      explanation: "T 很小，指数就很大，Math.exp 会上溢：先把 logits 除以 T，再用 logSumExp。",
    },
    largestLogitSubtractedAfterDivision: {
      name: "除完才减去最大的 logit",
      explanation: "平移用的是最大的 logit 本身；除以 T 之后，应当减去最大的商。",
    },
    inputDividedInPlace: {
      name: "直接改了输入",
      explanation: "把传进来的 logits 改掉了；商应当写进新数组。",
    },
    mathMaxOfList: {
      name: "Math.max 直接用在数组上",
      explanation:
        "最大的 logit 成了 NaN：Math.max 要的是一个个的数，写成 ...logits，别漏了三个点。",
    },
    temperatureAdded: {
      name: "加上了温度",
      explanation: "每个 logit 都加上了 T，这只是平移，什么也不改变；应当除以 T。",
    },
    logSumExpDividedByT: {
      name: "log-sum-exp 除以了 T",
      explanation: "先算 logSumExp，再除以 T 了；应当先把 logits 除以 T，再算 logSumExp。",
    },
    logitsDividedByTheirSum: {
      name: "logits 除以了自己的和",
      explanation: "logits 没有取指数，直接除以了它们的和；用 Math.exp。",
    },
    rootOfTemperature: {
      name: "温度的平方根",
      explanation: "logits 除以的是 T 的平方根；应当除以 T 本身。",
    },
    oneAddedToTemperature: {
      name: "温度加了 1",
      explanation: "logits 除以的是 T + 1；应当除以 T 本身。",
    },
    powersOfT: {
      name: "T 的幂",
      explanation: "T 当了底数；应当把 logits 除以 T，再用 Math.exp。",
    },
    logSumExpMissingLargestQuotientSubtracted: {
      name: "只减去了最大的商，没有用 log-sum-exp",
      explanation: "只减去了最大的商；应当减去 logSumExp，或者除以总和。",
    },
    dividedByLogSumExp: {
      name: "除以了 log-sum-exp",
      explanation: "exp 值除以了 logSumExp，那是一个对数；应当除以总和。",
    },
    logProbabilitiesDividedByT: {
      name: "对数概率除以了 T",
      explanation: "对数概率除以 T 就返回了；题目要的是概率。",
    },
    temperatureRaisedToFloor: {
      name: "温度至少取 {least}",
      explanation: "把很低的温度抬高了；T 只要大于 0 就可以，平移之后不会上溢。",
    },
    winnerTakesAll: {
      name: "赢家通吃",
      explanation: "最大的 logit 得 1，其余得 0；softmax 是按比例分配概率的。",
    },
    smallNumberAddedToTemperature: {
      name: "温度加了 {small}",
      explanation: "T 多加了一个很小的数，T 本身很小时就失真了；除以 T 就好。",
    },
  },
} as const satisfies Translation<typeof en>;
