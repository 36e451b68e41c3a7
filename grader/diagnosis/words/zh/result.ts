import type { Translation } from "../../../../lib/words/types.js";
import type { result as en } from "../en/result.js";

/** Of what a function returns, in Chinese. Each entry says what the results show, and asks for the cause. */
export const result = {
  nothing: {
    name: "没有返回值",
    explanation: "函数返回的是 undefined：是不是漏了 return，比如在带花括号的箭头函数里？",
  },
  everywhereNan: {
    name: "全是 NaN",
    explanation:
      "每个数都是 NaN：是不是读了不存在的项，求和没有从 0 开始，或者调用 Math.max 时漏了 ...？",
  },
  empty: {
    name: "空数组",
    explanation: "返回的数组总是空的：是不是忘了往里面添加内容？",
  },
  unfilled: {
    name: "全是 undefined",
    explanation:
      "每一项都是 undefined：是不是带花括号的箭头函数里漏了 return，或者 new Array(n) 一直没有填？",
  },
  text: {
    name: "返回了文本，不是数",
    explanation: "该是数的地方成了文本：请把式子算成数，或者去掉转换成文本的那一步。",
  },
  spelling: {
    name: "拼写不一致",
    explanation: "名称是对的，只是拼写不一致：请完全照起始代码里的写法。",
  },
  zeros: {
    name: "全是零",
    explanation: "每个数都是 0：是不是数组建好了却没有填，或者拿一个数减去了自己？",
  },
  constant: {
    name: "无论输入什么，结果都一样",
    explanation: "所有试过的输入，结果都一样：传入的参数用上了吗？",
  },
  negated: {
    name: "符号反了",
    explanation: "每个结果的符号都反了：是不是少了一个负号，或者多了一个？",
  },
  withoutSign: {
    name: "丢了正负号",
    explanation: "绝对值都对，但结果从来不是负数：是不是多用了 Math.abs？",
  },
  factor: {
    name: "结果成了正确值的 {factor} 倍",
    explanation: "每个结果都是正确值的 {factor} 倍：是漏了哪个因子，还是多了哪个因子？",
  },
  timesLength: {
    name: "结果乘上了 {list} 的长度",
    explanation: "每个结果都大了，是正确值乘以 {list} 的长度：是不是漏了一次除法？",
  },
  overLength: {
    name: "结果除以了 {list} 的长度",
    explanation: "每个结果都是正确值除以 {list} 的长度：这次除法是不是多余的？",
  },
  timesArgument: {
    name: "结果乘上了 {argument}",
    explanation: "每个结果都是正确值乘以 {argument}：是多了这个因子，还是漏了一次除法？",
  },
  overArgument: {
    name: "结果除以了 {argument}",
    explanation: "每个结果都是正确值除以 {argument}：是这次除法多余，还是漏了一个因子？",
  },
  oneMore: {
    name: "结果大了 1",
    explanation: "每个结果都大了 1：计数是从哪里开始的？",
  },
  oneLess: {
    name: "结果小了 1",
    explanation: "每个结果都小了 1：计数是从哪里开始的？",
  },
  oneMinus: {
    name: "结果成了 1 减去正确值",
    explanation: "每个结果都等于 1 减去正确值。",
  },
  squared: { name: "结果成了平方", explanation: "每个结果都是正确值的平方。" },
  squareRoot: {
    name: "结果成了平方根",
    explanation: "每个结果都是正确值的平方根。",
  },
  reciprocal: {
    name: "结果成了倒数",
    explanation: "每个结果都等于 1 除以正确值。",
  },
  logarithm: {
    name: "对正确结果又取了对数",
    explanation: "每个结果都等于对正确值取对数：是不是多用了 Math.log？",
  },
  exponential: {
    name: "对正确结果又取了指数",
    explanation: "每个结果都等于对正确值取指数：是漏了取对数，还是多用了 Math.exp？",
  },
  roundedToIntegers: {
    name: "结果取了整",
    explanation: "结果都取成了整数；请保留全部数位。",
  },
  roundedToDecimals: {
    name: "结果只留了 {digits} 位小数",
    explanation: "结果只留了 {digits} 位小数；请保留全部数位。",
  },
  singlePrecision: {
    name: "只有 32 位精度",
    explanation: "结果只有 32 位浮点数的精度：请用普通的数或 Float64Array。",
  },
} as const satisfies Translation<typeof en>;
