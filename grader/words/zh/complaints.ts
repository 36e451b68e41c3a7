import type { Translation } from "../../../lib/words/types.js";
import type { complaints as en } from "../en/complaints.js";

export const complaints = {
  expected: "这里应该是 {expected}，却遇到了 {found}",
  expectedHere: "这里应该是 {expected}",
  unexpected: "这里不该出现 {found}",
  unexpectedHere: "代码写到这里不合语法",
  unexpectedEnd: "代码还没写完就结束了",
  endsBefore: "文件到这里就结束了，还缺 {expected}",
  string: "字符串没有结束，缺少结尾的引号",
  template: "模板字符串没有结束，缺少结尾的反引号",
  regularExpression: "正则表达式没有结束，缺少结尾的 /",
  declared: "{name} 已经声明过了",
  constant: "{name} 是常量，不能再赋值",
  noInitializer: "声明常量 {name} 时要同时赋值",
  target: "不能给这里赋值：= 的左边只能是变量名，或者数组、对象里的位置",
  awaits: "await 只能写在 async 函数里",
  breaks: "{name} 只能写在循环里",
  returns: "return 只能写在函数里",
  numberHere: "数字后面紧跟着名字：是不是漏了 * 之类的运算符？",
  power: "带负号的部分要加括号：(-x) ** 2 或 -(x ** 2)",
  otherwise: "代码在这里不合语法，编译器的原话是：{said}",
} as const satisfies Translation<typeof en>;
