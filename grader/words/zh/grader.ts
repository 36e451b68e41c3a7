import type { Translation } from "../../../lib/words/types.js";
import type { grader as en } from "../en/grader.js";

/** What the grader says of itself in Chinese. */
export const grader = {
  checks: "检查项",
  checksBroken: "检查项本身无法运行：{reason}",
  broken: "评分程序评不了这份答案：{reason}",
  printedCut: "\n……（你的代码打印的内容太长，后面的略去了）\n",
  said: "{text}",
} as const satisfies Translation<typeof en>;
