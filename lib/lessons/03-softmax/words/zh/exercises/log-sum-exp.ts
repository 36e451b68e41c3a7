import type { Translation } from "../../../../../words/types.js";
import type { logSumExp as en } from "../../en/exercises/log-sum-exp.js";

/** The words of 03-softmax/log-sum-exp in Chinese. */
export const logSumExp = {
  title: "不上溢的求和",
  hints: {
    question: "Math.exp(1000) 是 Infinity。那么 log(exp(1000) + exp(1000)) 是多少？",
    idea: "设 m = max h，则 exp(h) = exp(m)·exp(h − m)。把公因子从和里提出来：log Σ exp(hⱼ) = m + log Σ exp(hⱼ − m)。这样没有一个指数大于 0，其中有一个是 0。",
    comments: { gap: "提出公因子之后的 exp 值" },
  },
  checks: {
    byHand: "手算的和",
    largeLogits: "logits 的绝对值再大，既不上溢，也不变成 0",
    anyLogits: "任意一组 logits：和的对数；logits 全部平移，结果也平移同样的量",
    thousandLogits: "一千个相等的 logit：结果多出 log 1000；输入没有改动",
  },
  mistakes: {
    noShift: {
      name: "没有平移",
      explanation: "指数超过 709，Math.exp 就会上溢，低于 −745 就成了 0：先减去最大的 logit。",
    },
    shiftNotAddedBack: {
      name: "平移量没有加回来",
      explanation: "减去了最大的 logit，却没有加回来；应当加到对数上。",
    },
    shiftSubtractedOnceMore: {
      name: "平移量又减了一次",
      explanation: "对数又减去了最大的 logit；应当加上。",
    },
    logarithmOfMean: {
      name: "均值的对数",
      explanation: "总和除以了 logits 的个数；题目要的是和。",
    },
    shiftedByFirstLogit: {
      name: "减去了第一个 logit",
      explanation: "平移用的是第一个 logit，后面要是有大得多的，仍然会上溢。",
    },
    shiftedByMean: {
      name: "减去了均值",
      explanation: "平移用的是均值，远大于均值的 logit 仍然会上溢。",
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
    noLogarithm: {
      name: "没有取对数",
      explanation: "返回的是 exp 值的和；还要取对数。",
    },
    onlyLargestLogit: {
      name: "只有最大的 logit",
      explanation: "返回的是最大的 logit；其余的 logits 还会让结果大一些。",
    },
    sumOfLogits: {
      name: "logits 的和",
      explanation: "和的对数不等于对数的和；先把 exp 值加起来。",
    },
    logarithmToBaseTwo: {
      name: "以 2 为底的对数",
      explanation: "用了 Math.log2；Math.exp 的反函数是 Math.log。",
    },
    logarithmToBase10: {
      name: "以 10 为底的对数",
      explanation: "用了 Math.log10；Math.exp 的反函数是 Math.log。",
    },
    oneAddedToSum: {
      name: "总和多加了 1",
      explanation: "Math.log1p 会给总和加 1，可是最大的一项 exp(0) = 1 已经在里面了。",
    },
    inputSorted: {
      name: "给输入排了序",
      explanation: "Array.sort 会改动传进来的 logits；用 Math.max 就能找到最大的，不必排序。",
    },
    mathMaxOfList: {
      name: "Math.max 直接用在数组上",
      explanation:
        "最大的 logit 成了 NaN：Math.max 要的是一个个的数，写成 ...logits，别漏了三个点。",
    },
    shiftedByLastLogit: {
      name: "减去了最后一个 logit",
      explanation: "平移用的是最后一个 logit，前面要是有大得多的，仍然会上溢。",
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
    logitsDividedByLargest: {
      name: "logits 除以了最大的一个",
      explanation: "logits 除以了最大的一个；应当先减去它，最后再加到对数上。",
    },
    shiftMultipliedIn: {
      name: "平移量乘了进去",
      explanation: "对数乘上了最大的 logit；应当加上。",
    },
    shiftAddedInsideLogarithm: {
      name: "平移量加进了对数里",
      explanation: "还没取对数，总和就加上了最大的 logit；取完对数再加。",
    },
    noLogarithmOfShiftedSum: {
      name: "平移后的和没有取对数",
      explanation: "平移后的和直接加到了最大的 logit 上；先取对数。",
    },
    firstTermOfSumNotExponentiated: {
      name: "总和的第一项没有取指数",
      explanation: "总和是从第一个 logit 本身开始加的：reduce 的初始值要写 0。",
    },
    firstShiftedTermOfSumNotExponentiated: {
      name: "平移后，总和的第一项没有取指数",
      explanation: "总和是从第一个 logit 本身开始加的：reduce 的初始值要写 0。",
    },
    sumThatStartsAtOne: {
      name: "总和从 1 开始",
      explanation: "总和从 1 开始加，好像多了一个 logit；应当从 0 开始。",
    },
    firstLogitNotInSum: {
      name: "总和漏了第一个 logit",
      explanation: "总和漏了第一个 exp 值：循环从 0 开始。",
    },
    lastLogitNotInSum: {
      name: "总和漏了最后一个 logit",
      explanation: "总和漏了最后一个 exp 值：循环条件写 i < length。",
    },
    exponentialsMinusOne: {
      name: "exp 值减了 1",
      explanation: "Math.expm1 会把每个 exp 值减 1；用 Math.exp。",
    },
    exponentialOfSum: {
      name: "和的 exp 值",
      explanation: "还没取指数，logits 就加起来了；先分别取指数，再相加。",
    },
    smallNumberAddedToSum: {
      name: "总和加了 {small}",
      explanation: "总和多加了一个很小的数；平移之后，总和至少是 1，用不着加。",
    },
    logitsCutOff: {
      name: "logits 在 {cap} 处截断",
      explanation: "太大的 logits 被截断，不同的就变成相同的：应当全部平移。",
    },
    logarithmSubtracted: {
      name: "减去了对数",
      explanation: "最大的 logit 减去了对数；应当加上。",
    },
    shiftThatIsOnlyAdded: {
      name: "平移量只加没有减",
      explanation: "加上了最大的 logit，可是指数里并没有减去它。",
    },
    largestLogitLeftOutOfSum: {
      name: "总和漏了最大的 logit",
      explanation: "总和里没有最大的 logit 那一项；那一项是 exp(0) = 1。",
    },
    logitsGivenBack: {
      name: "返回了 logits",
      explanation: "logits 原样返回了：先把 exp 值加起来，再取对数。",
    },
  },
} as const satisfies Translation<typeof en>;
