import type { Translation } from "../../../../../words/types.js";
import type { numericalGradient as en } from "../../en/exercises/numerical-gradient.js";

/** The words of 02-gradients/numerical-gradient in Chinese. */
export const numericalGradient = {
  title: "两边都看，求出梯度",
  hints: {
    question: "如果只求第一个坐标方向上的斜率，别的坐标该怎么办？",
    idea: "对每个 i，把 theta 复制两份，一份在第 i 位加上 h，另一份在第 i 位减去 h。两处的 f 值之差，除以两处的距离 2h，就是斜率。",
    comments: { gap: "两处的 f 值之差，除以两处的距离" },
  },
  checks: {
    byHand: "几个简单函数的梯度，与手算一致",
    centralDifferences: "用给定的 h 做中心差分：对 x³，误差正好是 h²",
    eachCoordinateAlone: "每次只移动一个坐标，移回原处以后才移动下一个",
    anyQuadratic: "任意二次函数：导数与公式的结果一致",
    inputUnchanged: "theta 没有改动",
  },
  mistakes: {
    forwardDifference: {
      name: "用了前向差分",
      explanation: "只往前看，误差与 h 差不多大。应该往两边各走 h。",
    },
    backwardDifference: {
      name: "用了后向差分",
      explanation: "只往后看，误差与 h 差不多大。应该往两边各走 h。",
    },
    dividedByHInsteadOf2h: {
      name: "除以 h，没有除以 2h",
      explanation: "斜率大了一倍。两个点相距 2h。",
    },
    hMissingInQuotient: {
      name: "商里漏了 h",
      explanation: "差只除以 2，应该除以距离 2h。",
    },
    differenceNotDivided: {
      name: "差没有做除法",
      explanation: "返回的是 f 值之差。再除以 2h，才是斜率。",
    },
    dividedByTwoThenMultipliedByH: {
      name: "除以 2，又乘了 h",
      explanation: "`difference / 2 * h` 是先除以 2 再乘 h：给 2 * h 加上括号。",
    },
    allCoordinatesMovedTogether: {
      name: "所有坐标一起移动",
      explanation: "所有坐标同时移动了。每次只移动一个，别的不要动。",
    },
    coordinateNotPutBack: {
      name: "坐标没有移回去",
      explanation: "一个坐标还没移回去，就去量下一个了。先移回去，或者每次重新复制一份。",
    },
    thetaChanged: {
      name: "改动了 theta",
      explanation: "移动了调用者的 theta，没有移回去。请另外复制一份来计算。",
    },
    signsOtherWayRound: {
      name: "符号反了",
      explanation: "符号反了：应该用前面的 f 值减去后面的 f 值。",
    },
    stepOfItsOwn: {
      name: "自己另定步长",
      explanation: "代码自己定了一个很小的步长。请用给定的 h。",
    },
    halfOfHToEachSide: {
      name: "两边各走半个 h",
      explanation: "往两边各走了 h/2。题目要求两边各走 h，所以两点相距 2h。",
    },
    onlyFirstCoordinate: {
      name: "只有第一个坐标",
      explanation: "只返回了第一个偏导数。每个坐标都有一个。",
    },
    pointItselfForgotten: {
      name: "忘了点本身",
      explanation: "f 是在 0 附近求值的，不是在 θ 附近。应该从 θ 出发移动，别的坐标留在原处。",
    },
    otherCoordinatesSetToZero: {
      name: "别的坐标设成了 0",
      explanation: "没有移动的坐标都成了 0，应该保持 θ 里的值。",
    },
    relativeStep: {
      name: "步长按坐标的大小定",
      explanation: "步长用了 h 乘以坐标，应该直接用 h。",
    },
    relativeStepDividedBy2h: {
      name: "步长按坐标的大小定，再除以 2h",
      explanation: "坐标乘以了 1 ± h。应该加上 h，再减去 h。",
    },
    forwardDifferenceOver2h: {
      name: "前向差分除以 2h",
      explanation: "只往前看，却除以 2h。另一个点应该在后面 h 处。",
    },
    backwardDifferenceOver2h: {
      name: "后向差分除以 2h",
      explanation: "只往后看，却除以 2h。另一个点应该在前面 h 处。",
    },
    twoStepsAhead: {
      name: "往前走了两步",
      explanation: "只往前走了 2h，没有往后看。应该往两边各走 h。",
    },
    stepBackOfHFromPointAhead: {
      name: "从前面的点只退回 h",
      explanation: "往前走过以后，只退了 h，正好退回 θ。要退 2h，才到后面的点。",
    },
    sumOfTwoValues: {
      name: "两个值相加",
      explanation: "两处的 f 值加在一起了。求斜率要用两者之差。",
    },
    secondDifference: {
      name: "二阶差分",
      explanation: "算出来的是曲率。斜率是两个值之差除以 2h。",
    },
    valuesInsteadOfSlopes: {
      name: "给出的是函数值，不是斜率",
      explanation: "列表里是 f 的值。斜率是两个值之差除以 2h。",
    },
    firstCoordinateMovedEachTime: {
      name: "每次都移动第一个坐标",
      explanation: "求每一项时移动的都是同一个坐标。求哪一项，就移动哪个坐标。",
    },
    hOfTwiceSize: {
      name: "h 大了一倍",
      explanation: "往两边各走了 2h，题目要求的是 h。",
    },
    coordinateLeftBehind: {
      name: "坐标留在了后面",
      explanation: "求后面各项时，这个坐标一直偏了 −h。先移回去，或者每次重新复制一份。",
    },
    coordinateLeftAhead: {
      name: "坐标留在了前面",
      explanation: "求后面各项时，这个坐标一直偏了 h。先移回去，或者每次重新复制一份。",
    },
    forwardDifferenceNotPutBack: {
      name: "前向差分，坐标也没有移回去",
      explanation: "只往前看，而且每个坐标都没有移回去。应该每次重新复制一份，往两边看。",
    },
    coordinateReplacedByH: {
      name: "坐标换成了 h",
      explanation: "坐标直接设成了 h 和 −h。应该加上 h，再减去 h。",
    },
  },
} as const satisfies Translation<typeof en>;
