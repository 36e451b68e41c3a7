import type { Translation } from "../../../lib/words/types.js";
import type { en } from "../en/terminal.js";

/** What the commands say in Chinese, beside the words of a result. */
export const zh = {
  oneByOne: "npm run grade -- ID 会列出一道练习的每个检查项；ID 也可以是一课，例如 03-softmax。",
  diagnosis: "诊断：{mistake}",
  typeErrors: "TypeScript 报了错，不扣分：",
  printed: "你的代码打印了：",
  printedBefore: { other: "……（前面还有 {count} 行）" },
  unknown: "没有叫“{name}”的练习，也没有叫这个名字的课。运行 npm run grade 可以看到全部名字。",
  unknownButNear: {
    other: "没有叫“{name}”的练习，也没有叫这个名字的课。名字相近的有 {near}。",
  },
  lessonGiven: "{lesson} 是一课；check() 一次只检查其中一道练习：{checks}。",
  noFolder: "没有“{folder}”这个文件夹，无法评分。",
  needsIds:
    "请写明是哪道练习：npm run {command} -- 03-softmax/softmax。运行 npm run grade 可以看到全部练习。",
  watching: "正在监视 {folder}：每保存一个文件，就评一次分。按 Ctrl+C 结束。",
  reset: "{file}：已恢复原样。",
  resetKept: "{file}：已恢复原样；你写的版本留在同一个文件夹里，文件名是 {backup}。",
  resetNothing: "{file}：和课程自带的一样，不用恢复。",
  hintsNotKept:
    "打开过哪些提示，都记在 {file} 里，可是这个文件写不进去。可能是有个文件夹占用了这个名字，也可能是你没有写入权限；处理好以后再试一次。",
  oneHint: "提示一次只打开一条：请写明一道练习，例如 03-softmax/softmax。",
  hint: "{id}：第 {number} 条提示，共 {count} 条",
  nextHint: "看下一条：npm run hint -- {id}",
  lastHint: "提示到此为止。看参考答案：npm run hint -- {id} --solution",
  noSolution: "这份课程没有附带参考答案：没有 solutions/{id}.ts。",
  solutionLater:
    "练习通过以后，或者看过最后一条提示以后，才能打开参考答案：npm run hint -- {id} 会给出下一条提示。",
  help: "看提示：npm run hint -- {id}",
  solution: "看参考答案：npm run hint -- {id} --solution",
} as const satisfies Translation<typeof en>;
