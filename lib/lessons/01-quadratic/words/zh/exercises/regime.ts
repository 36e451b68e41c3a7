import type { Translation } from "../../../../../words/types.js";
import type { regime as en } from "../../en/exercises/regime.js";

/** The words of 01-quadratic/regime in Chinese. */
export const regime = {
  title: "六种情形",
  hints: {
    question: "更新之后，θ 变成 θ − η·curvature·θ。这相当于把 θ 乘以哪个数？",
    idea: "乘以因子 1 − η·curvature，所以起决定作用的是乘积 η·curvature。因子在 −1 和 1 之间，|θ| 就缩小；在这个范围之外，|θ| 就变大；因子小于 0，θ 就跳到另一侧。乘积是多少时，因子分别等于 1、0 和 −1？这三个值各有名称，隔开的每一段也各有名称。",
    comments: { gap: "因子在 0 和 −1 之间" },
  },
  checks: {
    sixRegimes: "对 J(θ) = θ²，六个学习率对应六种情形",
    besideBorders: "刚越过分界，情形就变了",
    otherCurvature: "换一个曲率，分界移到 1/curvature 和 2/curvature",
    anyRateAndCurvature: "任意学习率和曲率：名称与实际的路径相符",
  },
  mistakes: {
    everyNegativeFactorOscillating: {
      name: "因子为负都算成 oscillating",
      explanation: "只要因子小于 0，代码就算成 oscillating，应该先判断因子等于 −1 和更小的情况。",
    },
    factorOfSizeOneDivergent: {
      name: "绝对值为 1 的因子算成 divergent",
      explanation: "因子是 1 或 −1 时，代码都算成 divergent，应该分别是 stalled 和 two-cycle。",
    },
    curvatureIgnored: {
      name: "没有用曲率",
      explanation: "不管曲率是多少，代码用的都是 θ² 的分界，应该把曲率算进去。",
    },
    extraFactorOfTwo: {
      name: "多乘了一个 2",
      explanation: "代码用的因子是 1 − 2·η·curvature，而 ½·curvature·θ² 的斜率里没有 2。",
    },
    dividedByCurvature: {
      name: "除以了曲率",
      explanation: "代码用学习率除以曲率，而更新时两者是相乘的。",
    },
    everyOvershootCalledDivergent: {
      name: "一跳过谷底就算成 divergent",
      explanation: "跳到另一侧还不算发散，只要 |1 − η·curvature| < 1，|θ| 就还在缩小。",
    },
    twoCycleCalledOscillating: {
      name: "two-cycle 判成了 oscillating",
      explanation: "因子恰好是 −1 时，θ 的绝对值不会缩小，应该是 two-cycle。",
    },
    twoCycleCalledDivergent: {
      name: "two-cycle 判成了 divergent",
      explanation: "因子恰好是 −1 时，θ 的绝对值不会变大，应该是 two-cycle。",
    },
    oneStepCalledMonotone: {
      name: "one-step 判成了 monotone",
      explanation: "因子恰好是 0 时，第一次更新就到最小值点，应该是 one-step。",
    },
    oneStepCalledOscillating: {
      name: "one-step 判成了 oscillating",
      explanation: "因子恰好是 0 时，没有哪次更新会跳到另一侧，应该是 one-step。",
    },
    rateOfZeroCalledMonotone: {
      name: "学习率为 0 判成了 monotone",
      explanation: "学习率为 0 时 θ 不动，应该是 stalled。",
    },
    oscillatingAndDivergentSwapped: {
      name: "oscillating 和 divergent 对调了",
      explanation: "|θ| 还在缩小的是 oscillating，|θ| 越来越大的才是 divergent。",
    },
    signOfFactorIgnored: {
      name: "没有看因子的符号",
      explanation: "代码只看了因子的绝对值。同样是缩小，因子为负就该是 oscillating。",
    },
    learningRateComparedWithOneAndTwo: {
      name: "拿学习率跟 1 和 2 比较",
      explanation: "以 1 和 2 为分界的，应该是乘积 η·curvature，不是 η 本身。",
    },
    oneStepCalledMonotoneAndTwoCycleOscillating: {
      name: "one-step 判成 monotone，two-cycle 判成 oscillating",
      explanation: "乘积恰好是 1 或 2 时，另有名称：one-step 或 two-cycle。",
    },
    oneStepCalledOscillatingAndTwoCycleDivergent: {
      name: "one-step 判成 oscillating，two-cycle 判成 divergent",
      explanation: "乘积恰好是 1 或 2 时，另有名称：one-step 或 two-cycle。",
    },
    noDefaultCurvature: {
      name: "曲率没有默认值",
      explanation: "不传曲率时结果不对：要像起始代码那样，保留默认值 curvature = 2。",
    },
    defaultCurvatureOfOne: {
      name: "曲率的默认值成了 1",
      explanation: "不传曲率时，代码按 1 来算。默认值应该是 2，这样才有 J(θ) = θ²。",
    },
    monotoneAndOscillatingSwapped: {
      name: "monotone 和 oscillating 对调了",
      explanation: "monotone 和 oscillating 这两个名称写反了。",
    },
    oneStepAndTwoCycleSwapped: {
      name: "one-step 和 two-cycle 对调了",
      explanation: "one-step 和 two-cycle 这两个名称写反了。",
    },
    twoCycleAndDivergentSwapped: {
      name: "two-cycle 和 divergent 对调了",
      explanation: "two-cycle 和 divergent 这两个名称写反了。",
    },
    stalledAndOneStepSwapped: {
      name: "stalled 和 one-step 对调了",
      explanation: "stalled 和 one-step 这两个名称写反了。",
    },
    stalledAndTwoCycleSwapped: {
      name: "stalled 和 two-cycle 对调了",
      explanation: "stalled 和 two-cycle 这两个名称写反了。",
    },
    stalledCalledOneStep: {
      name: "stalled 判成了 one-step",
      explanation: "学习率为 0 时 θ 不动，应该是 stalled。因子为 0 才是 one-step。",
    },
    oscillatingCalledTwoCycle: {
      name: "oscillating 判成了 two-cycle",
      explanation:
        "在两侧来回跳、但 |θ| 还在缩小的路径是 oscillating，|θ| 保持不变的才是 two-cycle。",
    },
    divergentCalledOscillating: {
      name: "divergent 判成了 oscillating",
      explanation: "因子一旦小于 −1，θ 的绝对值每次更新都变大，应该是 divergent。",
    },
    divergentCalledTwoCycle: {
      name: "divergent 判成了 two-cycle",
      explanation: "因子恰好是 −1 才是 two-cycle。再小一点，θ 的绝对值就会变大，应该是 divergent。",
    },
    bordersWithTolerance: {
      name: "分界用了容差",
      explanation: "乘积只是接近 1 或 2，代码就当成相等，应该严格比较。",
    },
    bordersWithSmallTolerance: {
      name: "分界用了很小的容差",
      explanation: "乘积只是接近 1 或 2，代码就当成相等，应该严格比较。",
    },
  },
} as const satisfies Translation<typeof en>;
