import type { Translation } from "../../../lib/words/types.js";
import type { cells as en } from "../en/cells.js";

/** What the kernel says about a cell where TypeScript would say something else, or nothing, in Chinese. */
export const cells = {
  reservedName: "单元格里不能声明 {name}：内核自己要用这个名字。请换一个。",
  hiddenExports:
    "单元格里不能用 exports 作名字：各单元格声明的内容，内核都存放在这个名字下面。请换一个名字。",
  exported: "单元格里的名字，不写 export，后面的单元格也能用。请删掉 export 这个词。",
  exportedDefault: "单元格没有默认导出。用 const 给这个值起个名字，后面的单元格就能用了。",
  exportedList: "单元格里的名字，不写 export，后面的单元格也能用。请删掉这一行。",
  exportedFrom: '单元格不能导出别的模块里的名字。请从 "{specifier}" 导入，后面的单元格就能用了。',
  assignedExports: "单元格里不用 {name} 导出。用 const 声明一个名字，后面的单元格就能用了。",
  importedTwice: "这个单元格导入了两次 {name}。请删掉其中一次，或者给一个改名：{renamed}。",
  declaredAndImported:
    "这个单元格导入了 {name}，自己又声明了 {name}。请换一个名字，或者导入时改名：{renamed}。",
  fromRoot: "找不到模块 '{said}'。单元格里的导入路径从项目文件夹算起：请写 \"{meant}\"。",
  asJavaScript: '导入模块时，文件名要写成 JavaScript 的：请写 "{meant}"。',
  returned: "return 只能用在函数里。要显示一个值，把它写在单元格末尾就行，不用 return。",
  importMeta: "单元格不是文件，没有 import.meta。相对路径从项目文件夹算起，也就是 process.cwd()。",
  fileName: "单元格不是文件，没有 {name}。相对路径从项目文件夹算起，也就是 process.cwd()。",
  awaitInFunction:
    "{keyword} 要写在 async 函数里。请在这个函数前面加上 async，或者把 {keyword} 移到函数外面。",
  notAssignable: "不能给 '{name}' 赋值：这是{kind}。",
  kinds: {
    const: "常量",
    function: "函数",
    class: "类",
    enum: "枚举",
    namespace: "命名空间",
    import: "导入的名字",
  },
  command: "{word} 是 IPython 的命令，这个内核运行的却是 TypeScript。请删掉这一行。",
  ofCell: "单元格 [{cell}] 的 {name}",
  failed: "内核没能编译这个单元格：{message}。变量都还在；请改一改单元格，再运行一次。",
  lost: "找不到名字 '{name}'。单元格 [{cell}] 声明过，但没有运行到末尾；请再运行一次那个单元格。",
  ofBrowsers: "找不到名字 '{name}'。只有网页里才有，而单元格是在 Node 里运行的。",
  newer: "现在的 Node（{version}）里没有，更新的版本里也许有。",
  ownBefore:
    "这个单元格自己声明了 {name}，就用不了前面单元格里的 {name}。请换一个名字，或者不声明，直接给 {name} 赋值。",
} as const satisfies Translation<typeof en>;
