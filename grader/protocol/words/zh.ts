import type { Translation } from "../../../lib/words/types.js";
import type { en } from "./en.js";

/** What notebook, page, terminal and class say alike of a result, in Chinese. */
export const zh = {
  status: {
    passed: "通过",
    partial: "部分通过",
    failed: "未通过",
    todo: "待完成",
    error: "出错",
    timeout: "超时",
  },
  points: "{points}/{maxPoints}",
  exercisePoints: "{points}/{maxPoints} 分",
  coursePoints: { other: "{points}/{maxPoints} 分，{count} 道练习通过了 {passed} 道" },
  praise: "所有检查项都通过了，做得好。",
} as const satisfies Translation<typeof en>;
