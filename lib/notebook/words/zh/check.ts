import type { Translation } from "../../../words/types.js";
import type { en } from "../en/check.js";

/** The words of `check` in Chinese, beside those of a result, and of `answerOr`. */
export const zh = {
  grading: "正在检查 {id}……",
  graderEnded: "评分程序已经退出，请再运行一次这个单元格。",
  diagnosis: "诊断：{mistake}。",
  typeErrors: "TypeScript 报了错。这不扣分，但往往能看出错误是从哪里来的：",
  printed: "你的代码打印的内容",
  hint: "第 {number} 条提示，共 {count} 条",
  about: "{what}：{title}",
  solution: "参考答案",
  answerOr: {
    yours: "下面用的是你自己写的 {name}，来自 {file}。",
    todo: "{file} 里还留着 TODO，所以下面用的是课程的参考答案。等你写好了，再运行一次这个单元格。",
    broken:
      "{file} 读不了，所以下面用的是课程的参考答案。请改好文件，再运行一次这个单元格。错误信息：{problem}",
    missing: "{file} 没有导出 {name}",
    exported:
      "这个页面是用课程的参考答案生成的。在你的笔记本里，等你写好了 {name}，就会改用你自己的。",
  },
} as const satisfies Translation<typeof en>;
