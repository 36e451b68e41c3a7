import type { Translation } from "../../../lib/words/types.js";
import type { imports as ofImports, source as ofSource, syntax as ofSyntax } from "../en/source.js";

/** What may be wrong with a file, before anyone has looked at what it says, in Chinese. */
export const source = {
  missing: "找不到文件 {file}",
  noExercise: "找不到文件 {file}；运行 npm run reset -- {id} 就能恢复",
  deadLink: "{file} 是个链接，指向的文件不存在；请把文件本身放在那里",
  outside: "{file} 是个链接，指向自己文件夹以外的文件；请把文件本身放在那里",
  folder: "{file} 是个文件夹，而这里应该是你写代码的文件；请给文件夹改个名字",
  noFile: "{file} 是设备、管道或套接字，而这里应该是你写代码的文件",
  unreadable: "{file} 读不了；请检查访问权限，再看看有没有别的程序锁住了文件",
  tooBig: "{file} 超过了 100 kB；答案只要几行就够",
  notText: "{file} 不是 UTF-8 文本；请用这种编码重新保存",
  tooDeep: "{file} 里的括号嵌套超过了 300 层；找一找有没有哪一行反复粘贴了许多次",
  tooIntricate: "{file} 嵌套太深，读不了；请把长的表达式和代码块拆短",
} as const satisfies Translation<typeof ofSource>;

/** Code that can't be compiled, in Chinese. */
export const syntax = {
  place: "{file}:{line}:{column}",
  complaint: "{place}：{complaint}\n{frame}",
  complaintSomewhere: "{file}：{complaint}",
  unclosed:
    "{place}：有一个 {bracket} 没有闭合，到文件末尾也没有遇到 {closing}；找一找哪个代码块少了 {closing}",
  conflict:
    "{place}：git 把两个版本都放进了这个文件；请留下 <<<<<<< 与 ======= 之间的几行，或者后面的几行，再删掉这些标记",
  topLevelAwait: "{place}：答案里不能用 await；请直接返回值，不要用 async 和 await",
} as const satisfies Translation<typeof ofSyntax>;

/** What an answer may not import, in Chinese. */
export const imports = {
  refused:
    '练习里不能导入 "{specifier}"；可以导入的有 ../../lib/ 里的文件、练习自己文件夹里的文件，以及 mathjs 和 d3-array',
  ofSolution: '练习里不能导入 "{specifier}"：做题期间，参考答案和测试都不开放',
  notInPage: "这个页面里没有 {specifier}，页面只带了本课用到的文件；在 JupyterLab 里可以导入",
  noHelper: '这道练习的文件夹里没有文件 "{specifier}"；练习里可以导入 .ts 和 .js 文件',
  computed: 'import() 和 require() 里要直接写文件名，并加上引号，例如 import("./helper.js")',
  tooManyFiles: {
    other: "你的答案导入的自己的文件超过了 {count} 个；请把代码合并到少一些的文件里",
  },
  notLoaded: "练习里不能加载 {file}",
  taught: {
    whole: "lib 里的 {name} 正是这道练习要你自己写的内容，所以答案里不能用{place}",
    step: "这道练习要你自己写，lib 里的 {name} 却已经做好了其中一步，所以答案里不能用{place}",
    near: "用了 lib 里的 {name}，这道练习要你自己写的部分就等于写好了，所以答案里不能用{place}",
    temperature:
      "lib 里的 {name} 可以带温度，也就正是这道练习要你自己写的内容；答案里不能用{place}",
  },
} as const satisfies Translation<typeof ofImports>;
