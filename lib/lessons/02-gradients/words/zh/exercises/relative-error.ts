import type { Translation } from "../../../../../words/types.js";
import type { relativeError as en } from "../../en/exercises/relative-error.js";

/** The words of 02-gradients/relative-error in Chinese. */
export const relativeError = {
  title: "多近才算近",
  hints: {
    question: "相差 0.01，算小吗？在 1000 和 1000.01 之间呢？在 0.01 和 0.02 之间呢？",
    idea: "用距离 |a − b| 除以 |a| 和 |b| 中较大的那个。商没有意义的情形只有一种，就是两个数都是零。两者相等，所以误差是 0。分母上什么都不要加。",
    comments: { gap: "使商没有意义的那一对数" },
  },
  checks: {
    byHand: "几个误差与手算一致，符号和先后都没有影响",
    zerosAndTinyNumbers: "两个零相等，极小的数和大数一样对待",
    anyNumbers: "任意的数：误差是差与较大者之比，与单位无关",
  },
  mistakes: {
    absoluteError: {
      name: "绝对误差",
      explanation: "差没有除以任何数。应该除以较大的绝对值。",
    },
    relativeTo: {
      name: "相对于 a",
      explanation: "只除以 |a|，两个数一换位置，结果就变了。应该除以较大的绝对值。",
    },
    relativeToB: {
      name: "相对于 b",
      explanation: "只除以 |b|，两个数一换位置，结果就变了。应该除以较大的绝对值。",
    },
    relativeToMeanSize: {
      name: "相对于平均大小",
      explanation: "除以的是两个绝对值的平均。这里要以较大的那个为准。",
    },
    relativeToSumOfSizes: {
      name: "相对于绝对值之和",
      explanation: "除以的是 |a| + |b|。这里要以两者中较大的为准。",
    },
    relativeToSmallerSize: {
      name: "相对于较小的绝对值",
      explanation: "除以的是较小的绝对值，应该除以较大的。",
    },
    largerNumberInsteadOfLargerSize: {
      name: "取了较大的数，没有取较大的绝对值",
      explanation: "a 和 b 中较大的数可能是负的，也可能很小。先取 |a| 和 |b|。",
    },
    sizeOfLargerNumber: {
      name: "较大的数的绝对值",
      explanation: "先挑出了较大的数，再除以这个数的绝对值。应该除以 |a| 和 |b| 中较大的。",
    },
    sign: {
      name: "误差带符号",
      explanation: "误差带了正负号。误差是距离，要用 |a − b|。",
    },
    percent: {
      name: "百分数",
      explanation: "返回的误差是百分数，应该是一个比值。",
    },
    square: {
      name: "平方",
      explanation: "误差多平方了一次，去掉平方就好。",
    },
    scaleOfAtLeastOne: {
      name: "分母不小于 1",
      explanation: "两个数都小于 1 时，这样算的是绝对误差。不要给分母设下限。",
    },
    zeroOverZeroLeftAsNan: {
      name: "0/0 得到 NaN，没有处理",
      explanation: "两个零代入公式是 0/0，也就是 NaN。两者相等，应该返回 0。",
    },
    anyZeroCountedAsEqual: {
      name: "有一个零就当作相等",
      explanation: "只要有一个数是 0，就返回了 0。两个都是零才相等。",
    },
    smallNumberAddedToScale: {
      name: "分母加了 {small}",
      explanation: "分母加上一个很小的数，极小的数之间的误差就看不出来了。请把 0/0 单独处理。",
    },
    tinyNumberAddedToScale: {
      name: "分母加了 1e-300",
      explanation: "哪怕只加 1e-300，同样小的数之间的误差也看不出来了。请把 0/0 单独处理。",
    },
    relativeToRootOfSquares: {
      name: "相对于平方和的平方根",
      explanation: "除以的是 a² + b² 的平方根。这里要以两个绝对值中较大的为准。",
    },
    relativeToSum: {
      name: "相对于两数之和",
      explanation: "除以的是 a + b，一正一负时可能抵消。应该除以较大的绝对值。",
    },
    relativeToSizeOfSum: {
      name: "相对于和的绝对值",
      explanation: "除以的是 |a + b|，一正一负时可能抵消。应该除以较大的绝对值。",
    },
    sizesSubtracted: {
      name: "绝对值相减",
      explanation: "比较的是 |a| 和 |b|，于是 1 和 −1 也算相等。应该先相减：|a − b|。",
    },
    onlyBDivided: {
      name: "只有 b 做了除法",
      explanation: "少了括号：除以较大绝对值的只有 b，而不是差。",
    },
    sumInsteadOfDifference: {
      name: "差写成了和",
      explanation: "算的是 |a + b|。两个数的距离是 |a − b|。",
    },
    quotientUpsideDown: {
      name: "分子分母颠倒",
      explanation: "分子和分母颠倒了：应该用差除以较大的绝对值。",
    },
    twoZerosCountedAsDifferent: {
      name: "两个零算作不同",
      explanation: "两个零的误差不是 0。两者相等，应该返回 0。",
    },
    twoZerosCountedAsInfinitelyDifferent: {
      name: "两个零的误差无穷大",
      explanation: "两个零的误差成了 Infinity。两者相等，应该返回 0。",
    },
    anyZeroCountedAsDifferent: {
      name: "有一个零就当作不同",
      explanation: "只要有一个数是零，误差总是 1。可是两个零是相等的。",
    },
    atMostOne: {
      name: "误差不超过 1",
      explanation: "误差被限制在 1 以内。一正一负的两个数，误差最大可以到 2。",
    },
    leastScale: {
      name: "分母不小于 {floor}",
      explanation: "给分母设了一个很小的下限，极小的数之间的误差就看不出来了。",
    },
    smallDifferenceTakenForZero: {
      name: "差小于 {small} 就当作 0",
      explanation: "差只要小就当作 0，极小的数之间的误差就看不出来了。",
    },
    sizeOfWhereBIsZero: {
      name: "b 为 0 时返回 a 的绝对值",
      explanation: "b 为 0 时，返回的是 |a|。这时也要除以较大的绝对值，结果是 1。",
    },
    sizeOfBWhereIsZero: {
      name: "a 为 0 时返回 b 的绝对值",
      explanation: "a 为 0 时，返回的是 |b|。这时也要除以较大的绝对值，结果是 1。",
    },
  },
} as const satisfies Translation<typeof en>;
