import type { Translation } from "../../../../lib/words/types.js";
import type { leftOut as en } from "../en/leftOut.js";

/** Why files of a submission do not count, in Chinese. */
export const leftOut = {
  none: { other: "{files} 没有计入：没有叫这个名字的练习" },
  several: { other: "{files} 没有计入：这样的名字对得上不止一道练习" },
  otherFile: { other: "{files} 没有计入：不是 TypeScript 文件" },
  displaced: {
    other:
      "{files} 没有计入：另有一份与练习同名，或者放在 exercises/ 或更上层的文件夹里，评分以那一份为准",
  },
  backup: { other: "{files} 没有计入：这是备份，答案本身却没有交" },
  closed: {
    other:
      "{files} 没有计入：名为 solutions、tests、lib、scripts 或 dist 的文件夹，里面的文件一律不算答案",
  },
  link: { other: "{files} 没有计入：评分时不跟随链接" },
  special: { other: "{files} 没有计入：既不是文件，也不是文件夹" },
  deep: { other: "{files}：文件夹嵌套太深，更里面的内容没有计入" },
  tooLarge: { other: "{files} 没有计入：超过了 {fileLimit}" },
  tooMuch: { other: "{files} 没有计入：所有答案加起来超过了 {submissionLimit}" },
  unreadable: { other: "{files} 读不出来：文件已损坏，或者系统不允许读取" },
  leadsOut: { other: "{files} 没有计入：路径指向了 zip 文件外面" },
  twice: { other: "{files} 没有计入：zip 文件里有两个同名文件，内容却不同" },
  password: { other: "{files} 没有计入：设有密码，请学生交一个不带密码的 zip 文件" },
  method: { other: "{files} 没有计入：压缩方式不常见，请学生交一个普通的 zip 文件" },
  damaged: { other: "{files} 解压不了：文件已损坏，或者不是 zip 文件" },
  otherArchive: { other: "{files} 读不了：这是别的压缩格式，请学生交 zip 文件" },
  zipTooLarge: {
    other:
      "{files} 没有读取：zip 文件太大，最大 {zipLimit}，套在另一个 zip 文件里的最大 {innerZipLimit}",
  },
  tooManyZips: { other: "{files} 没有读取：一份提交只读前 {zipsLimit} 个 zip 文件" },
  zipInZip: { other: "{files} 没有读取：zip 文件套了三层，这是最里面的一层" },
  tooManyFiles: { other: "{files} 没有读取：一份提交最多 {filesLimit} 个文件" },
} as const satisfies Translation<typeof en>;
