import type { Translation } from "../../../../lib/words/types.js";
import type { argument as en } from "../en/argument.js";

/** Of results that would be right for other arguments, in Chinese. Each entry says so, and asks for the cause. */
export const argument = {
  withoutFirst: {
    name: "漏了 {argument} 的第一项",
    explanation: "这个结果相当于 {argument} 少了第一项：有没有循环是从 1 开始的？",
  },
  withoutLast: {
    name: "漏了 {argument} 的最后一项",
    explanation: "这个结果相当于 {argument} 少了最后一项：有没有循环少做了一次？",
  },
  onlyFirst: {
    name: "只用了 {argument} 的第一项",
    explanation: "这个结果相当于 {argument} 只有第一项：return 是不是写进了循环里？",
  },
  onlyLast: {
    name: "只用了 {argument} 的最后一项",
    explanation: "这个结果相当于 {argument} 只有最后一项：有没有变量本该累加，却每次都重新赋值？",
  },
  reversed: {
    name: "{argument} 的顺序颠倒了",
    explanation: "这个结果相当于先把 {argument} 倒过来再算。",
  },
  sorted: {
    name: "{argument} 排了序",
    explanation: "这个结果相当于先给 {argument} 排序再算。",
  },
  withoutSign: {
    name: "{argument} 丢了正负号",
    explanation: "这个结果相当于 {argument} 没有正负号：是不是多用了 Math.abs？",
  },
  negated: {
    name: "{argument} 的符号反了",
    explanation: "这个结果相当于 {argument} 的符号反了：是不是有个负号写错了？",
  },
  doubled: {
    name: "{argument} 成了两倍",
    explanation: "这个结果相当于 {argument} 成了两倍：是不是多乘了 2？",
  },
  halved: {
    name: "{argument} 只剩一半",
    explanation: "这个结果相当于 {argument} 只有一半：是不是漏乘了 2？",
  },
  squared: {
    name: "{argument} 成了平方",
    explanation: "这个结果相当于 {argument} 成了平方：是不是用了两次？",
  },
  squareRoot: {
    name: "{argument} 成了平方根",
    explanation: "这个结果相当于先对 {argument} 开平方根再算。",
  },
  reciprocal: {
    name: "用了 1/{argument}，没有用 {argument}",
    explanation: "这个结果相当于把 {argument} 换成 1 除以 {argument}：这里该乘还是该除？",
  },
  oneMore: {
    name: "{argument} 大了 1",
    explanation: "这个结果相当于 {argument} + 1：是不是多走了一步，或者下标多了一位？",
  },
  oneLess: {
    name: "{argument} 小了 1",
    explanation: "这个结果相当于 {argument} − 1：是不是少走了一步，或者下标少了一位？",
  },
  rounded: {
    name: "{argument} 取了整",
    explanation:
      "这个结果相当于先把 {argument} 取整再算：是不是多用了 Math.round、Math.floor 或 ~~？",
  },
  fixed: {
    name: "没有用到 {argument}",
    explanation: "这个结果相当于把 {argument} 换成 {value}：{argument} 用上了吗？",
  },
  notGiven: {
    name: "没有用到 {argument}",
    explanation: "这个结果相当于 {argument} 取默认值：{argument} 用上了吗？",
  },
  swapped: {
    name: "{argument} 和 {other} 弄反了",
    explanation: "这个结果相当于 {argument} 和 {other} 互换了位置。",
  },
  transposed: {
    name: "{argument} 的行和列弄反了",
    explanation: "这个结果相当于 {argument} 的行和列互换了。",
  },
  rowsWithoutFirst: {
    name: "漏了 {argument} 每行的第一项",
    explanation: "这个结果相当于 {argument} 每行都少了第一项：有没有循环是从 1 开始的？",
  },
  rowsWithoutLast: {
    name: "漏了 {argument} 每行的最后一项",
    explanation: "这个结果相当于 {argument} 每行都少了最后一项：有没有循环少做了一次？",
  },
  firstRow: {
    name: "处处都用 {argument} 的第一行",
    explanation: "这个结果相当于处处都用 {argument} 的第一行：有没有下标一直是 0？",
  },
  lastRow: {
    name: "处处都用 {argument} 的最后一行",
    explanation: "这个结果相当于处处都用 {argument} 的最后一行：是不是所有地方共用了一个数组？",
  },
} as const satisfies Translation<typeof en>;
