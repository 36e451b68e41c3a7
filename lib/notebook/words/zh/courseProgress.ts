import type { Translation } from "../../../words/types.js";
import type { en } from "../en/courseProgress.js";

/** The words of `showCourseProgress` in Chinese, beside those of a result. */
export const zh = {
  label: "你的进度",
  grading: "正在检查 {lesson}……",
  exercise: "{title}：{status}",
  next: "下一道练习：",
  section: "先读：",
  done: "所有练习都做完了。接下来，你想把什么降到最小？",
} as const satisfies Translation<typeof en>;
