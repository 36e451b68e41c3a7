import type { Translation } from "../../../../lib/words/types.js";
import type { list as en } from "../en/list.js";

/** Of the order and number of the entries that a function returns, in Chinese. */
export const list = {
  withoutFirst: {
    name: "少了第一项",
    explanation: "结果少了第一项：循环或 slice 是不是从 1 开始的？",
  },
  withoutLast: {
    name: "少了最后一项",
    explanation: "结果少了最后一项：是不是循环少做了一次，或者 slice 少取了一项？",
  },
  onlyFirst: {
    name: "只有第一项",
    explanation: "只返回了结果的第一项：是不是 return 写进了循环里，或者后面没有再添加别的项？",
  },
  onlyLast: {
    name: "只有最后一项",
    explanation: "只返回了结果的最后一项：是不是每一项都把前一项覆盖了？",
  },
  oneMore: {
    name: "多了一项",
    explanation: "末尾多了一项：循环条件是不是写成了 i <= length？",
  },
  firstNotSet: {
    name: "第一项没有算",
    explanation: "只有第一项不对，其余都对：有没有循环是从 1 开始的？",
  },
  lastNotSet: {
    name: "最后一项没有算",
    explanation: "只有最后一项不对，其余都对：有没有循环少做了一次？",
  },
  shiftedForwards: {
    name: "错开了一位",
    explanation: "每个位置上的值，都是后一个位置该有的。",
  },
  shiftedBackwards: {
    name: "错开了一位",
    explanation: "每个位置上的值，都是前一个位置该有的。",
  },
  reversed: {
    name: "顺序颠倒了",
    explanation: "各项的顺序倒过来了；请保持原来的顺序。",
  },
  sorted: { name: "结果排了序", explanation: "各项排过序了；请保持原来的顺序。" },
  nested: {
    name: "数组外又套了一层数组",
    explanation: "结果外面多套了一层数组。",
  },
  runningSum: {
    name: "逐项累加了起来",
    explanation: "每一项都加上了前面的所有项：是不是忘了把累加的变量重新设为 0？",
  },
  allFirst: {
    name: "处处都是第一项",
    explanation: "每一项都是第一项该有的值：是不是少了下标，或者下标一直是 0？",
  },
  allLast: {
    name: "处处都是最后一项",
    explanation: "每一项都是最后一项该有的值：是不是只有一个变量或一个数组，每一步都在改同一个？",
  },
  sum: {
    name: "结果加成了一个数",
    explanation: "正确结果的各项加成了一个数；请把各项放在数组里返回。",
  },
  mean: {
    name: "结果取了平均",
    explanation: "正确结果的各项取了平均；请把各项放在数组里返回。",
  },
  transposed: {
    name: "行和列弄反了",
    explanation: "结果的行和列弄反了。",
  },
  flattened: {
    name: "摊平成了一个数组",
    explanation: "各行首尾相接，连成了一个数组；请返回由各行组成的数组。",
  },
  emptyRows: {
    name: "每行都是空的",
    explanation:
      "行数是对的，但每行都是空的：是不是每次 push 的都是同一个数组，之后又把数组清空了？",
  },
} as const satisfies Translation<typeof en>;
