import type { Translation } from "../../../../lib/words/types.js";
import type { remarks as en } from "../en/remarks.js";

/** What a check says beside got and expected, in Chinese. */
export const remarks = {
  both: "{first}；{second}",
  randomCase: "随机用例",
  seed: "随机用例，COURSE_SEED={seed}",
  changed: "你的函数改动了输入，这里比较的是调用之后的 {names}",
  changedToo: "你的函数还改动了输入 {names}",
  wrongParts: "不对的是 {names}",
  probabilities: {
    nan: "其中有 NaN：是上溢、0/0，还是读了不存在的项？",
    allNegative: "概率不会是负数：这些是不是对数？",
    negative: "概率不会是负数，其中却有 {probability}",
    undefined: "其中有 undefined：是漏了 return，还是有一项一直没有填？",
    sum: "加起来是 {sum}，不是 1",
  },
  loss: {
    nan: "NaN：是读了不存在的项，还是上溢了？",
    negative: "损失不会是负数：是哪个符号错了？",
    barelyNegative: "损失不会是负数：是不是在对数里加了一个很小的数？",
    infinite: "Infinity：是对 0 取了对数，是指数上溢了，还是除以了一个极小的数？",
  },
  equalRows: "每一行都相同：是不是处处都是同一个数组，或者有个下标一直不变？",
} as const satisfies Translation<typeof en>;
