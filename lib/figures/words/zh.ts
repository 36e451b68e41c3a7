import type { Translation } from "../../words/types.js";
import type { en } from "./en.js";

/** What the kit itself says of a figure in Chinese. */
export const zh = {
  leftOut: "无穷大、没有定义或大到画不下的值，图中没有画出。",
  control: {
    choice: "以下之一：{values}",
    slider: "从 {min} 到 {max}、间隔 {step} 的数",
  },
} as const satisfies Translation<typeof en>;
