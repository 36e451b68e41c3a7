import type { Translation } from "../../lib/words/types.js";
import type { en } from "./en.js";

/** What the export says in a terminal, in Chinese. */
export const zh = {
  noLesson: "没有叫“{lesson}”的课；现有的课是 {lessons}。",
  takenName: "{lesson}.ipynb 不能导出：它的页面会占掉目录页的位置，请换一个名字。",
  inLesson: "{lesson}：{sentence}",
  inCell: "{lesson} 第 {cell} 个单元格（{id}）：{sentence}",

  failed: "{lesson} 出错了",
  failedInCell: "{lesson} 在第 {cell} 个单元格（{id}）出错",
  failedInCode: "{lesson} 在第 {cell} 个单元格（{id}）出错，这个单元格的开头是：{source}",
  failures: { other: "有 {count} 课没有生成新页面，其余页面都在 {folder} 里。" },

  execution: {
    noKernel: "没有名为 {kernel} 的内核；运行 `npm start` 就会安装",
    slowCell: "这个单元格超过 {seconds} 秒还没有运行完",
    deadKernel: "内核意外退出",
  },

  progress: {
    starting: { other: "{lesson}：运行 {count} 个单元格" },
    kernelStarts: "{lesson}：启动内核",
    cell: "{lesson}：第 {cell} 个单元格，共 {total} 个",
    done: { other: "{lesson}：{count} 个单元格，用时 {seconds} 秒" },
    unchanged: "{lesson}：上次运行之后没有改动",
    wrote: "{file}：{size} kB",
    wroteMeasured: "{file}：{size} kB；含实测结果：{measurements}",
  },

  page: {
    tooSlow: "生成页面超过 {seconds} 秒，已经中止；请看看有没有特别长或嵌套特别深的单元格和输出。",
    ended: "页面没能生成完：{reason}。",
  },
  python: {
    ended: "Python 提前退出（{program}）：{how}",
    endedSaying: "Python 提前退出（{program}）：{how}，{last}",
    signal: "收到信号 {name}",
    status: "退出码 {status}",
  },
  paper: {
    noBrowser:
      "打印页面要用 Chromium、Chrome 或 Edge，这里一个也没有找到。请装上其中一个，或者把 CHROMIUM_PATH 设成浏览器程序的路径。（`npm test` 会自己下载一个。）",
    failed: "用 {program} 打印 {lesson} 时出错：{reason}。",
    ended: "程序提前退出（{how}）",
  },

  output: {
    folder: "页面无法写入 {folder}：{reason}。请用 --out 换一个文件夹。",
    file: "无法替换 {file}（{reason}）：请把占用这个名字的文件关掉或移开，再导出一次。",
    reasons: {
      ENOTDIR: "路径中有一段是文件",
      EEXIST: "路径中有一段是文件",
      EACCES: "你没有写入权限",
      EPERM: "你没有写入权限",
      EROFS: "这个磁盘是只读的",
      ENOSPC: "磁盘已满",
      EDQUOT: "你的磁盘配额已经用完",
      ENAMETOOLONG: "路径太长",
      ENOENT: "那里无法新建文件夹",
      EINVAL: "那里无法新建文件夹",
      ELOOP: "路径里的链接形成了循环",
      ENODEV: "没有这个磁盘",
      EIO: "磁盘读写出错",
    },
  },
  inChinese: "中文版：",
} as const satisfies Translation<typeof en>;
