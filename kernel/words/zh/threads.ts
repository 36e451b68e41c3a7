import type { Translation } from "../../../lib/words/types.js";
import type { threads as en } from "../en/threads.js";

/** What the kernel's threads say in Chinese of cells that run, and of themselves. */
export const threads = {
  input: "单元格不能读取标准输入；请把要用的值写进单元格的变量里。",
  exit: "process.exit 会结束内核，所有变量都会丢失。想让单元格停下，请抛出错误；想从头开始，请重启内核。",
  interrupted: "单元格已停止运行；正在改动的内容可能只改了一部分。",
  thrown: "抛出的值",
  unreadable: "无法读取的内容",
  late: "{message}（出自单元格 [{cell}]，当时这个单元格已经运行完毕）",
  cause: "起因：{error}",
  fault: "内核没能编译这个单元格，这是内核自身的故障：{message}",
  noCode: "运行单元格的请求里没有代码，或者代码不是文本。",
  ended: "内核的线程 {thread} 退出了：{error}",
  leftOut: "TypeScript 内核略过了 Jupyter 的一条消息：{error}",
  otherTslab:
    "内核是为 tslab {writtenFor} 写的，node_modules 里却是 {version}；请运行 npm ci，装回锁定的版本。",
  otherText: "{replacedIn} 要替换 tslab 的 {file} 里的一段文本，但那里已经没有这段文本：{text}",
} as const satisfies Translation<typeof en>;
