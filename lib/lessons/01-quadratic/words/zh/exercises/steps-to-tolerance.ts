import type { Translation } from "../../../../../words/types.js";
import type { stepsToTolerance as en } from "../../en/exercises/steps-to-tolerance.js";

/** The words of 01-quadratic/steps-to-tolerance in Chinese. */
export const stepsToTolerance = {
  title: "要走多少步？",
  hints: {
    question: "更新 t 次之后，|θₜ| 有多大？学习率取哪些值时，|θₜ| 根本不会缩小？",
    idea: "每更新一次，距离 |θ| 就乘以 |1 − 2η|。数一数要更新多少次，距离才不超过容差。如果因子大于或等于 1，而起点又太远，答案就是 Infinity。",
    comments: { gap: "距离永远不会缩小" },
  },
  checks: {
    byHand: "手算过的次数，其中距离恰好等于容差也算够近",
    onlyDistanceCounts: "起点小于 0，或路径在两侧来回跳：都只看距离",
    infinity: "永远到不了就返回 Infinity，到得慢就返回次数",
    anyPath: "任意路径：容差在最后两个距离之间",
  },
  mistakes: {
    thetaComparedInsteadOfItsDistance: {
      name: "比较的是 θ，不是距离",
      explanation: "θ 只要为负，离 0 再远，代码也当成够近了，应该比较 |θ|。",
    },
    equalNotCountedAsClose: {
      name: "相等时不算够近",
      explanation: "距离等于容差就已经够近了，代码却还在往下数。",
    },
    pointsCountedInsteadOfUpdates: {
      name: "数的是点，不是更新",
      explanation: "多数了一次。起点是第 0 个点，更新 0 次就到了。",
    },
    stoppedOneUpdateEarly: {
      name: "早停了一次更新",
      explanation: "少数了一次，到达容差以内的那次更新也要算。",
    },
    lossCompared: {
      name: "比较的是损失",
      explanation: "代码拿损失 θ² 跟容差比，应该用距离 |θ| 来比。",
    },
    stepCompared: {
      name: "比较的是步长",
      explanation: "代码等的是步子变短，应该等 θ 本身接近 0。",
    },
    toleranceRelativeToStart: {
      name: "容差成了相对于起点的",
      explanation: "代码把容差乘以起点到谷底的距离，而容差本身就是距离，直接用就行。",
    },
    thetaTakenForItsSlope: {
      name: "把 θ 当成了斜率",
      explanation: "每次更新，代码把 θ 乘以 1 − η，而斜率是 2θ，应该乘以 1 − 2η。",
    },
    minusOneForNever: {
      name: "永远到不了时返回 −1",
      explanation: "θ 永远到不了时，代码返回 −1，题目要求返回 Infinity。",
    },
    logarithmOfNegativeFactor: {
      name: "对负的因子取对数",
      explanation: "η 超过 0.5，因子 1 − 2η 就是负的：先取绝对值，再用 Math.log。",
    },
    logarithmsWithoutCaseOfNoConvergence: {
      name: "取对数，却没管不收敛的情况",
      explanation: "因子的绝对值大于或等于 1 时，永远到不了，没有次数可算：先返回 Infinity。",
    },
    roundedDown: {
      name: "向下取整了",
      explanation: "代码把对数相除的结果向下取整，次数应该向上取整：用 Math.ceil。",
    },
    roundedToNearest: {
      name: "四舍五入了",
      explanation: "代码把对数相除的结果四舍五入，次数应该向上取整：用 Math.ceil。",
    },
    notRounded: {
      name: "没有取整",
      explanation: "代码直接返回了对数相除的结果，次数应该向上取整。",
    },
    rateOfOneHalfInLogarithm: {
      name: "学习率 0.5 也去取对数",
      explanation: "η = 0.5 时次数不对：因子是 0，没有对数，而更新一次就够了。",
    },
    negativeStartInLogarithm: {
      name: "起点为负也去取对数",
      explanation: "起点小于 0 时结果是 NaN：取对数要用距离 |θ₀|。",
    },
    negativeCount: {
      name: "次数成了负数",
      explanation: "起点在容差以内时，代码返回了负的次数，应该是 0 次更新。",
    },
    startNotTested: {
      name: "没有检查起点",
      explanation: "即使起点已经够近，代码也至少要数一次更新，应该先检查起点。",
    },
    learningRateTestedBeforeStart: {
      name: "先检查学习率，后检查起点",
      explanation: "起点在容差以内，不管学习率是多少都是 0 次更新：先检查起点。",
    },
    rateOfOneOrMoreOnly: {
      name: "只管了学习率大于或等于 1",
      explanation: "代码只在 η ≥ 1 时返回 Infinity，而学习率为 0 时 θ 也不动。",
    },
    thetaTakenForItsSlopeAfterTestOfStartAndRate: {
      name: "检查了起点和学习率，但把 θ 当成了斜率",
      explanation: "每次更新，代码把 θ 乘以 1 − η，而斜率是 2θ，应该乘以 1 − 2η。",
    },
    ratioInLogarithmInverted: {
      name: "对数里的比值上下颠倒",
      explanation: "次数成了负数：对数里如果写 |θ₀|/tolerance，前面就要加负号。",
    },
    logarithmOfNegativeFactorExceptForOneHalf: {
      name: "单独处理了 0.5，但对负的因子取对数",
      explanation: "η 超过 0.5，因子 1 − 2η 就是负的：先取绝对值，再用 Math.log。",
    },
    noDivisionByLogarithmOfFactor: {
      name: "没有除以因子的对数",
      explanation: "代码只算了比值的对数，还应该除以因子的对数。",
    },
    zeroForNever: {
      name: "永远到不了时返回 0",
      explanation: "θ 永远到不了时，代码返回 0，题目要求返回 Infinity。",
    },
    nanForNever: {
      name: "永远到不了时返回 NaN",
      explanation: "θ 永远到不了时，代码返回 NaN，题目要求返回 Infinity。",
    },
    infinityAfterLimit: {
      name: "更新 {limit} 次之后返回 Infinity",
      explanation: "更新 {limit} 次之后代码就放弃了，可有的路径要更晚才到。",
    },
    countLimit: {
      name: "最多只数到 {limit}",
      explanation: "代码数到 {limit} 就停了，应该接着数下去，只有永远到不了才返回 Infinity。",
    },
    countLimitWhereThetaArrives: {
      name: "能到的路径最多只数到 {limit}",
      explanation: "代码数到 {limit} 就停了，可有的路径要更晚才到。",
    },
    oneTooManyAfterStart: {
      name: "只要起点不够近，就多数一次",
      explanation: "除非起点已经够近，否则都多数了一次：应该从 0 开始数。",
    },
    oneTooManyWhereItComesOutEven: {
      name: "恰好相等时多数一次",
      explanation:
        "|θ| 恰好等于容差，就算够近：用循环，条件写 |θ| > tolerance；用对数，取整用 Math.ceil。",
    },
    thetaComparedInsteadOfItsDistanceAfterTestOfRate: {
      name: "检查了学习率，但比较的是 θ，不是距离",
      explanation: "θ 只要为负，离 0 再远，代码也当成够近了，应该比较 |θ|。",
    },
    thetaComparedInsteadOfItsDistanceAfterTestOfStartAndRate: {
      name: "检查了起点和学习率，但比较的是 θ，不是距离",
      explanation: "θ 只要为负，离 0 再远，代码也当成够近了，应该比较 |θ|。",
    },
    equalNotCountedAsCloseAfterTestOfRate: {
      name: "检查了学习率，但相等时不算够近",
      explanation: "距离等于容差就已经够近了，代码却还在往下数。",
    },
    equalNotCountedAsCloseAfterTestOfStartAndRate: {
      name: "检查了起点和学习率，但相等时不算够近",
      explanation: "距离等于容差就已经够近了，代码却还在往下数。",
    },
    logarithmOfNegativeFactorAfterTestOfRate: {
      name: "检查了学习率，但对负的因子取对数",
      explanation: "η 超过 0.5，因子 1 − 2η 就是负的：先取绝对值，再用 Math.log。",
    },
    logarithmOfNegativeFactorAfterTestOfStartAndRate: {
      name: "检查了起点和学习率，但对负的因子取对数",
      explanation: "η 超过 0.5，因子 1 − 2η 就是负的：先取绝对值，再用 Math.log。",
    },
    lossComparedAfterTestOfRate: {
      name: "检查了学习率，但比较的是损失",
      explanation: "代码拿损失 θ² 跟容差比，应该用距离 |θ| 来比。",
    },
    startNotTestedAfterTestOfRate: {
      name: "检查了学习率，但没有检查起点",
      explanation: "即使起点已经够近，代码也至少要数一次更新，应该先检查起点。",
    },
    oneUpdateEarlyAfterTestOfRate: {
      name: "检查了学习率，但早停了一次更新",
      explanation: "少数了一次，到达容差以内的那次更新也要算。",
    },
    oneTooManyByLogarithms: {
      name: "用对数算，多了一次",
      explanation: "多数了一次：对数相除的结果用 Math.ceil 向上取整，就已经是答案了。",
    },
    negativeCountAfterTestOfRate: {
      name: "检查了学习率，但次数成了负数",
      explanation: "起点在容差以内，不管学习率是多少，次数都该是 0：先检查起点。",
    },
    loopEndedByNan: {
      name: "循环因 NaN 结束，更新 {limit} 次之后返回 {instead}",
      explanation: "θ 一直变大，最后成了 NaN，循环就结束并返回了次数：先检查学习率。",
    },
    loopEndedByNanNotByEquality: {
      name: "循环因 NaN 结束，相等时却不结束，更新 {limit} 次之后返回 {instead}",
      explanation: "距离等于容差就已经够近了，循环却还在继续。",
    },
  },
} as const satisfies Translation<typeof en>;
