import type { Translation } from "../../../lib/words/types.js";
import type { answer as en } from "../en/answer.js";

/** What can go wrong with an answer while it runs, apart from a wrong result, in Chinese. */
export const answer = {
  todo: "还没有写：函数仍然抛出 TODO",
  todoLeft: '函数仍然抛出 TODO：等代码能返回结果了，就删掉 throw new Error("TODO") 这一行',
  timeout:
    "你的代码在 {seconds} 秒内没有返回，已停止运行：是不是有死循环，或者哪个循环的步数实在太多？",
  timeoutAgain: "你的代码在这里也没有返回，已停止运行",
  noTimeLeft: "没有运行：前面的调用没有返回，把这道练习的时间用完了",
  memory: "你的代码占用的内存超过了 {megabytes} MB，已停止运行；找一找有没有无限变长的数组",
  garbled: "你的代码传回来的不是结果，已停止运行",
  recursion:
    "你的代码递归停不下来，或者递归太深，内存不够用了：到哪一步应该直接返回，不再调用自己？改用循环就不需要这些内存",
  ended: "你的代码结束了自己的进程，后面的检查项都没有运行",
  hung: "检查项在 {seconds} 秒内没有运行完，已停止运行",

  promise: "你的函数返回的是 promise；请直接返回值，不要用 async 和 await",
  tooLarge: "你的函数返回的内容远远超出答案所需：上限是 200,000 个值",
  circular: "你的函数返回的内容里包含了自身，或者嵌套得太深",
  hugeBigint: "你的函数返回的 bigint 超过了 1,000 位",
  functionInside: "你的函数返回的内容里有函数（{name}）；请返回数、字符串、数组或对象",
  reservedName: "你的函数返回的对象有一个名为 {name} 的属性，结果里不能有这个属性",
  arrayLike: "你的函数返回的是带有 length 的对象；请返回数组",
  getter: "你的函数返回的对象里，属性 {name} 由 getter 算出；请返回普通的值",
  notData: "你的函数返回的不是数据（{kind}）；请返回数、字符串、数组或对象",

  threw: "你的代码抛出了 {thrown}{place}",
  threwNoError: '你的代码抛出了 {thrown}，这不是 Error{place}；请写 throw new Error("…")',
  loading: "你的文件加载失败：抛出了 {thrown}{place}",
  place: "（{file} 第 {line} 行）",

  noExport: "{file} 没有导出 {name}，导出的是 {names}",
  noExports: "{file} 没有导出 {name}，也没有导出别的名字",
  notAFunction: "{file} 里的 {name} 不是函数",
  couldNotUse: "{call} 返回了 {result}，检查项用不了这个结果：{complaint}",

  changedInput:
    "{call}：你的函数改动了{input}，而输入必须保持原样\n  调用后  {after}\n  调用前  {before}",
  input: {
    only: "输入",
    first: "第一个输入",
    second: "第二个输入",
    third: "第三个输入",
    fourth: "第四个输入",
    fifth: "第五个输入",
  },
  aliasedInput: "{call}：你的函数把传进来的数组又返回了；请返回新的数组，调用者的数组才不会跟着变",
  sharedResult: "{failure}\n  结果里有几处是同一个数组：请每一处都新建一个",
} as const satisfies Translation<typeof en>;
