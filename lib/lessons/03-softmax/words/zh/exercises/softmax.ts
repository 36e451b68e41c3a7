import type { Translation } from "../../../../../words/types.js";
import type { softmax as en } from "../../en/exercises/softmax.js";

/** The words of 03-softmax/softmax in Chinese. */
export const softmax = {
  title: "不会上溢的 softmax",
  hints: {
    question:
      "Infinity / Infinity 的分子和分母都太大。分子、分母同除以一个数，商不变。除以哪个数好呢？",
    idea: "设 m = max h，分子和分母同除以 exp(m)，也就是先让每个 logit 减去 m。商不变，最大的 exp 值是 1，总和至少是 1。",
    comments: { gap: "平移后的 logit 的 exp 值" },
  },
  checks: {
    byHand: "手算的概率",
    anyLogits: "任意一组 logits：每个 exp 值除以总和",
    largeLogits: "logits 的绝对值再大，得到的都是数，不是 NaN",
    onlyDifferencesCount: "只有 logits 之差起作用：全部平移，结果不变",
    lengthAndOrder: "概率与 logits 个数相同、顺序一致；输入没有改动",
  },
  mistakes: {
    noShift: {
      name: "没有平移",
      explanation:
        "指数超过 709，Math.exp 就会上溢，而 Infinity/Infinity 是 NaN：先减去最大的 logit。",
    },
    noShiftAndTinyNumberAddedToSum: {
      name: "没有平移，总和加了 1e-300",
      explanation: "Math.exp 上溢，或者 exp 值全是 0，加上 1e-300 也没有用：先减去最大的 logit。",
    },
    shiftAboveLineOnly: {
      name: "只平移了分子",
      explanation: "只有分子做了平移。分母也要做同样的平移，两边才能约掉。",
    },
    noExponentials: {
      name: "没有取指数",
      explanation: "直接拿 logits 除以它们的和了；先对 logits 取指数。",
    },
    notDividedBySum: {
      name: "没有除以总和",
      explanation: "exp 值没有除以总和，加起来不等于 1。",
    },
    neitherShiftedNorDivided: {
      name: "既没有平移，也没有除",
      explanation: "exp 值算出来就返回了；还要除以它们的和。",
    },
    dividedByNumberOfClasses: {
      name: "除以了类别数",
      explanation: "exp 值除以的是个数；应当除以总和。",
    },
    dividedByEuclideanLength: {
      name: "除以了欧几里得长度",
      explanation: "这样一来，等于 1 的是平方和，不是概率之和；应当除以普通的和。",
    },
    signOfLogitsReversed: {
      name: "logits 的正负号反了",
      explanation: "最小的 logit 得到了最大的概率：应当是 exp(h)，不是 exp(−h)。",
    },
    winnerTakesAll: {
      name: "赢家通吃",
      explanation: "最大的 logit 得 1，其余得 0；softmax 是按比例分配概率的。",
    },
    powersOfTwo: {
      name: "2 的幂",
      explanation: "底数用了 2；指数函数的底数是 e，用 Math.exp。",
    },
    logarithmsOfProbabilities: {
      name: "概率的对数",
      explanation: "返回的是对数；题目要的是概率。",
    },
    sigmoidForEachLogit: {
      name: "每个 logit 各用一次 sigmoid",
      explanation: "每个 logit 单独套了 sigmoid，加起来不等于 1；要除以共同的总和。",
    },
    sizesInsteadOfLogits: {
      name: "用了 logits 的绝对值",
      explanation: "logits 的正负号丢了；−3 和 3 的概率应当不同。",
    },
    sorted: {
      name: "排了序",
      explanation: "概率排了序；请保持 logits 原来的顺序。",
    },
    shiftedBySmallestLogit: {
      name: "减去了最小的 logit",
      explanation: "平移用的是最小的 logit，最大的那个仍然可能上溢。",
    },
    largestLogitOfAtLeastZero: {
      name: "最大的 logit 至少取 0",
      explanation:
        "平移量不会小于 0，logits 全都远小于 0 时，exp 值就都成了 0：找最大值时，初始值要取其中一个 logit。",
    },
    exponentsCapped: {
      name: "指数封了顶",
      explanation: "太大的 logits 被截断，不同的就变成相同的：应当全部平移。",
    },
    inputShiftedInPlace: {
      name: "直接改了输入",
      explanation: "把传进来的 logits 改掉了；平移后的值应当写进新数组。",
    },
    mathMaxOfList: {
      name: "Math.max 直接用在数组上",
      explanation:
        "最大的 logit 成了 NaN：Math.max 要的是一个个的数，写成 ...logits，别漏了三个点。",
    },
    shiftedByFirstLogit: {
      name: "减去了第一个 logit",
      explanation: "平移用的是第一个 logit，后面要是有大得多的，仍然会上溢。",
    },
    shiftedByLastLogit: {
      name: "减去了最后一个 logit",
      explanation: "平移用的是最后一个 logit，前面要是有大得多的，仍然会上溢。",
    },
    shiftedByMean: {
      name: "减去了均值",
      explanation: "平移用的是均值，远大于均值的 logit 仍然会上溢。",
    },
    shiftedByLargestSize: {
      name: "减去了最大的绝对值",
      explanation: "平移用的是最大的 |h|；logits 全都远小于 0 时，exp 值就都成了 0。",
    },
    shiftedByLargestBySortAsText: {
      name: "按文本排序取最大",
      explanation:
        "logits 按文本排了序，取最后一个当最大的，可是按文本排，9 在 1000 后面；改用 Math.max。",
    },
    shiftedUp: {
      name: "平移的方向反了",
      explanation: "加上了平移量；应当减去最大的 logit，让指数最大为 0。",
    },
    logitsDividedByLargest: {
      name: "logits 除以了最大的一个",
      explanation: "logits 除以了其中最大的一个；应当减去它，这样差才不变。",
    },
    logitsDividedBeforeExponential: {
      name: "还没取指数就除了",
      explanation: "logits 先除以了自己的和，再取指数；应当先取指数。",
    },
    exponentialOfSum: {
      name: "和的 exp 值",
      explanation: "除以的是 logits 之和的 exp 值；应当除以各个 exp 值的和。",
    },
    exponentialLeftOutBelowLine: {
      name: "分母没有取指数",
      explanation: "分母里加的是 logits；应当加 exp 值。",
    },
    firstTermOfSumNotExponentiated: {
      name: "总和的第一项没有取指数",
      explanation: "总和是从第一个 logit 本身开始加的：reduce 的初始值要写 0。",
    },
    firstShiftedTermOfSumNotExponentiated: {
      name: "平移后，总和的第一项没有取指数",
      explanation: "总和是从平移后的第一个 logit 本身开始加的：reduce 的初始值要写 0。",
    },
    firstLogitNotInSum: {
      name: "总和漏了第一个 logit",
      explanation: "总和漏了第一个 exp 值：循环从 0 开始。",
    },
    lastLogitNotInSum: {
      name: "总和漏了最后一个 logit",
      explanation: "总和漏了最后一个 exp 值：循环条件写 i < length。",
    },
    dividedBeforeSumIsComplete: {
      name: "还没加完就除了",
      explanation: "每个 exp 值除以的是加到当时的和；先全部加完再除。",
    },
    exponentialsMinusOne: {
      name: "exp 值减了 1",
      explanation: "Math.expm1 会把每个 exp 值减 1；用 Math.exp。",
    },
    squaresOfLogits: {
      name: "logits 的平方",
      explanation: "取的是 logits 的平方，不是指数：用 Math.exp。",
    },
    powerWithBaseLogit: {
      name: "logit 当了底数",
      explanation: "底数和指数写反了：应当是 e 的 h 次方，Math.exp(h)。",
    },
    powersOf10: {
      name: "10 的幂",
      explanation: "底数用了 10；指数函数的底数是 e，用 Math.exp。",
    },
    indexInsteadOfItsLogit: {
      name: "用了下标，没有用 logit",
      explanation: "取指数的是下标：for…in 给出下标，for…of 才给出 logits。",
    },
    smallNumberAddedToSum: {
      name: "总和加了 {small}",
      explanation: "总和多加了一个很小的数，概率加起来就不等于 1；平移之后，总和不会是 0。",
    },
    probabilitiesRaisedToFloor: {
      name: "概率至少取 {floor}",
      explanation: "小的概率都抬高到了下限，加起来就不等于 1；再小也不要抬高。",
    },
    shiftedBySum: {
      name: "减去了总和",
      explanation: "平移用的是 logits 之和，指数可能离 0 很远：应当减去最大的 logit。",
    },
  },
} as const satisfies Translation<typeof en>;
