import type { Translation } from "../../../../lib/words/types.js";
import type { part as en } from "../en/part.js";

/** Of results that are objects with named parts, and of two findings at once, in Chinese. */
export const part = {
  alone: {
    name: "只有 {part}",
    explanation: "只返回了 {part}；请返回一个对象，各部分都要有。",
  },
  isOther: {
    name: "{part} 成了 {other}",
    explanation: "{part} 里是 {other} 该有的值：是不是用了同一个数组，或者用错了变量？",
  },
  swapped: {
    name: "{part} 和 {other} 弄反了",
    explanation: "{part} 里是 {other} 该有的值，{other} 里是 {part} 该有的值。",
  },
  wrong: { name: "{part}：{finding}", explanation: "{part} 这部分：{finding}" },
  both: { name: "{first}；{second}", explanation: "{first}另外，{second}" },
} as const satisfies Translation<typeof en>;
