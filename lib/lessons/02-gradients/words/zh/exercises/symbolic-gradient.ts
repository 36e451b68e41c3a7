import type { Translation } from "../../../../../words/types.js";
import type { symbolicGradient as en } from "../../en/exercises/symbolic-gradient.js";

/** The words of 02-gradients/symbolic-gradient in Chinese. */
export const symbolicGradient = {
  title: "用公式求梯度",
  hints: {
    question: "对 x 的偏导数是一个公式。里面可能出现哪些变量？",
    idea: "哪个变量都可能出现，所以每个偏导数都要把所有变量的值代进去。先做一个对象，每个变量名对应一个值，再对每个变量求导，代入求值。",
    comments: { gap: "表达式对这个变量的导数" },
  },
  checks: {
    byHand: "一个、两个和三个变量的梯度，与手算一致",
    orderOfVariables: "梯度的顺序与变量的顺序相同",
    exact: "14 位数字都准确，差商做不到",
    anyPolynomial: "任意多项式，在任意点；输入没有改动",
  },
  mistakes: {
    valueInsteadOfSlope: {
      name: "求的是值，不是斜率",
      explanation: "直接求了表达式的值。应该先求导。",
    },
    oneVariableForAll: {
      name: "每一项都对同一个变量求导",
      explanation: "每一项都成了对第一个变量的导数。应该轮流对每个变量求导。",
    },
    onlyFirstPartialDerivative: {
      name: "只有第一个偏导数",
      explanation: "每个变量都有一个偏导数，却只返回了第一个。",
    },
    alphabeticalOrder: {
      name: "按字母排了序",
      explanation: "各项按字母顺序排列了。应该保持变量原来的顺序。",
    },
    reversedOrder: {
      name: "顺序颠倒",
      explanation: "各项的顺序颠倒了。应该保持变量原来的顺序。",
    },
    otherVariablesSetToZero: {
      name: "别的变量设成了 0",
      explanation: "偏导数里还有别的变量，各自的值也要代进去。",
    },
    firstNumberForEveryVariable: {
      name: "每个变量都用第一个数",
      explanation: "所有变量都代入了点的第一个数。每个变量应该用自己的值。",
    },
    pointNotUsed: {
      name: "没有用到点",
      explanation: "求导数的值时，每个变量都代入了 1。应该代入点的各个值。",
    },
    secondDerivative: {
      name: "二阶导数",
      explanation: "对表达式求了两次导。求一次，得到的就是梯度。",
    },
    wayDownInsteadOfGradient: {
      name: "给出的是下山方向，不是梯度",
      explanation: "符号反了：梯度取负号，是要走的那一步，不是梯度本身。",
    },
    valuesOfPointMultipliedIn: {
      name: "多乘以了点的值",
      explanation: "每个导数都乘以了对应变量的值。题目要的只是导数。",
    },
    differenceQuotient: {
      name: "用了差商",
      explanation: "结果只是大致正确，像是用差商算的。用 mathjs 的 derivative，结果是精确的。",
    },
    addedUp: {
      name: "加在了一起",
      explanation: "把各个偏导数加在一起了。应该放进列表返回，每个变量一个。",
    },
    pointInReverseOrder: {
      name: "点的顺序颠倒",
      explanation: "点的各个值倒着配给了变量。应该保持点原来的顺序。",
    },
    pointSorted: {
      name: "点的值排了序",
      explanation: "点的各个值先排了序，才配给变量。应该保持点原来的顺序。",
    },
    onlyLastPartialDerivative: {
      name: "只有最后一个偏导数",
      explanation: "每个变量都有一个偏导数，却只返回了最后一个。",
    },
    lastVariableForAll: {
      name: "每一项都对最后一个变量求导",
      explanation: "每一项都成了对最后一个变量的导数。应该轮流对每个变量求导。",
    },
    evaluatedAtZero: {
      name: "在 0 处求值",
      explanation: "求导数的值时，每个变量都代入了 0。应该代入点的各个值。",
    },
    sizesOfSlopes: {
      name: "斜率取了绝对值",
      explanation: "返回的没有一项是负的。斜率要保留符号。",
    },
    forwardDifferenceQuotient: {
      name: "用了前向差商",
      explanation: "这些数字像是只看一边的差商算出来的。请用 mathjs 的 derivative。",
    },
    dividedByValuesOfPoint: {
      name: "多除以了点的值",
      explanation: "每个导数都除以了对应变量的值。题目要的只是导数。",
    },
  },
} as const satisfies Translation<typeof en>;
