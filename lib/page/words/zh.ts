import type { Translation } from "../../words/types.js";
import type { en } from "./en.js";

/** What a page says around its figures and predictions in Chinese, whatever they are about. */
export const zh = {
  play: "▶ 播放",
  stop: "■ 停止",
  control: "{action}：{slider}",
  noScript: "允许页面运行脚本，这幅图就会动起来。",
  check: "对答案",
  checkOf: "对答案：{question}",
  yourNumber: "你猜的数",
  right: "答对了。",
  wrong: "不太对。",
  answer: "答案",
  typical: "为什么不是 {number}？",
  noChoice: "请先选一个答案。",
  noNumber: "请先填一个数，例如 0.5。",
  readAs: "（你填的数读成了 {number}。）",
  data: {
    unmarked: "不以类型化数组的类型名为键的数据",
    mark: "这样的键",
    list: "普通数组，或者以下之一：{kinds}",
    view: "另一种缓冲区视图",
  },
} as const satisfies Translation<typeof en>;
