import type { Translation } from "../../../lib/words/types.js";
import type {
  comparison as ofComparison,
  kind as ofKind,
  shape as ofShape,
} from "../en/comparison.js";

/** How a value that a check got, and what it expected, are told in Chinese. */
export const comparison = {
  /** layouts.ts puts a space before a value that doesn't begin with a Chinese character. */
  got: "得到{got}，应为{expected}",
  remarked: "{sentence}（{remark}）",
  of: "{subject}：{sentence}",
  below: "{head}\n  得到  {got}\n  应为  {expected}",

  not: "别的值，不能是：{expected}",
  above: "大于 {value} 的数",
  atLeast: "不小于 {value} 的数",
  lessThan: "小于 {value} 的数",
  atMost: "不大于 {value} 的数",
  length: "长度 {value}",
  containing: "含有 {value} 的值",
  instance: "{name} 的实例",
  type: "类型为 {name} 的值",
  anError: "一个错误",
  errorOf: "一个 {name}",
  errorSaying: "消息为 {text} 的错误",
  noError: "正常的返回值",
  truthy: "真值",
  falsy: "假值",
  defined: "undefined 以外的值",
} as const satisfies Translation<typeof ofComparison>;

/** What is wrong with the shape of a result, which is easier to say than to see in its numbers, in Chinese. */
export const shape = {
  kind: "得到的是{is}，应为{ought}",
  kindAt: "{place} 是{is}，应为{ought}",
  length: "数组里有 {list}，应有 {expected} 个",
  lengthAt: "{place} 里有 {list}，应有 {expected} 个",
  missing: "缺少 {place}",
  nothing: "没有返回任何值：是不是漏了 return？",
} as const satisfies Translation<typeof ofShape>;

/** Kinds of values, as a student calls them, in Chinese. Each begins with a Chinese character. */
export const kind = {
  number: "一个数",
  string: "字符串",
  list: "数组",
  object: "对象",
  boolean: "布尔值",
  function: "函数",
  undefined: "空值 undefined",
  null: "空值 null",
  bigint: "大整数 bigint",
  symbol: "符号 symbol",
  typed: "类型化数组 {name}",
  listOf: {
    number: { other: "{count} 个数" },
    string: { other: "{count} 个字符串" },
    list: { other: "{count} 个数组" },
    object: { other: "{count} 个对象" },
    value: { other: "{count} 个值" },
  },
} as const satisfies Translation<typeof ofKind>;
