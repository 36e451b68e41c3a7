import type { Translation } from "../../../lib/words/types.js";
import type { en } from "./en.js";
import { leftOut } from "./zh/leftOut.js";

/** What a teacher reads about a class, in Chinese. */
export const zh = {
  notes: {
    noExercise: "没有找到练习：没有一个文件用的是练习的名字（比如 {example}）",
    renamed: "名字与课程里的不同，但认得出来：{answers}",
    renamedOne: "{file} 当作 {id}",
    contested: "{id} 没有评分：{files} 都可能是这道练习，请只留一个",
    ungraded: "{id} 无法评分，原因不在学生：{reason}",
    refusedNames: { other: "这台电脑的系统不接受这些文件名，没有计入：{files}" },
  },
  leftOut,
  andMore: "{shown}……（还有 {count} 个）",
  folder: "文件夹本身",
  kilobytes: "{count} kB",

  unwritable: {
    sentence: "{place} 无法写入：{reason}",
    isFile: "那是一个文件，而这里要建同名的文件夹。请把文件移开。",
    unknown: "{error}。",
    codes: {
      ENOSPC: "磁盘已满。请腾出空间，再运行一次这条命令。",
      EDQUOT: "你在这个磁盘上的配额已经用完。请腾出空间，再运行一次这条命令。",
      EFBIG: "超过了系统允许的文件大小。",
      EACCES: "你没有写入权限。请用 --csv 换一个位置，或者修改权限。",
      EPERM: "文件受到保护，或者正被某个程序打开。请关闭那个程序，或者用 --csv 换一个位置。",
      EBUSY: "文件正被某个程序打开。请关闭那个程序，再运行一次这条命令。",
      EROFS: "这个磁盘是只读的。请用 --csv 换一个位置。",
      EISDIR: "已经有同名的文件夹。请用 --csv 换一个名字。",
      ENOTDIR: "路径中有一段是文件，不是文件夹。请用 --csv 换一个位置。",
      ENAMETOOLONG: "名字太长。请用 --csv 换一个短一些的。",
      ENOENT: "所在的文件夹不存在，也没能建成。",
      EIO: "磁盘读写出错。",
    },
  },

  options: {
    needsCsv: "请说明成绩写到哪里：--submissions FOLDER --csv grades.csv",
    needsSubmissions:
      "--csv、--private 和 --separator 要与 --submissions FOLDER 一起用，FOLDER 里每个学生一个文件夹或一个 zip 文件。",
    notTogether: "--{option} 不能与 --submissions 一起用。",
    noFolder: "找不到文件夹“{folder}”。",
    noSeparator: "--separator 只能是 {known} 中的一个，不能是“{name}”。",
    oneStudent: "{folder} 里是一个学生的答案：请用 --from 评分，或者给出上一层文件夹。",
    noSubmissions: "{folder} 里既没有文件夹，也没有 zip 文件。",
    noPrivateChecks:
      "{folder} 里没有检查项：请像 tests/exercises 里那样命名，例如 01-quadratic/step.test.ts。",
    unknownChecks: "{file} 不属于课程的任何练习。",
    privateInside: "私有检查项放在了学生提交的文件中间；请另放一个文件夹，免得被答案读到。",
  },

  run: {
    brokenChecks: "{file} 无法运行：{reason}",
    brokenCourse:
      "没有评分：{id} 的参考答案在这里没有通过（{reason}）。请再运行一次；如果还是不行，npm run grade -- {id} --from solutions 会说得更详细。",
    noSolution:
      "没有评分：缺少 solutions/{id}.ts，而给一个班评分要以参考答案为准。请把课程的 solutions/ 文件夹放回去。",
    checksTooHard: "请检查 {file}：参考答案没有通过“{check}”。",
    counting: { other: "共 {count} 份提交。随时可以停下来，评完的都会保留。" },
    graded: { other: "{done}/{total}  {name}：{points} 分，满分 {count} 分" },
    stopped: "已停止。再运行一次同样的命令，就会从这里继续。",
    held: "{csv} 已经有进程在评分：进程 {pid}，从 {since} 开始。请等评分结束；也可以终止那个进程，再运行一次这条命令，会从停下的地方继续。",
    heldElsewhere:
      "{csv} 已经有进程在评分：{host} 上的进程 {pid}，从 {since} 开始。请等评分结束；也可以终止那个进程，再运行一次这条命令，会从停下的地方继续。",
    notKept: "{reason}评分还会继续，但下次运行时，这些答案要重新评。",
    restIsKept: "评完的都已保留：再运行一次同样的命令，就会写好剩下的文件。",
    strays: "没有计入，因为从名字看不出属于哪个学生：{files}",
    ungraded: {
      other:
        "有 {count} 份答案在这里没能评分，成绩表里写明了是哪些。再运行一次同样的命令，就只评这些。",
    },
    written: "成绩：{csv}\n总结：{summary}\n评过的结果保留在 {graded}；想全部从头评，删掉就行。",
  },

  cut: "（已截断：电子表格放不下了）",

  summary: {
    title: "# 全班成绩",
    overview: "{submissions}，其中 {without} 份没有答案。{exercises}，{points}。",
    submissions: { other: "{count} 份提交" },
    exerciseCount: { other: "{count} 道练习" },
    pointCount: { other: "共 {count} 分" },
    points: "## 得分",
    spread: "平均 {mean} 分，中位数 {median} 分；居中的一半学生在 {lower} 到 {upper} 分之间。",
    pointsTable: { points: "分数", students: "人数", bar: "" },
    exercises: "## 各道练习，最难的在前",
    exercisesTable: {
      exercise: "练习",
      passed: "通过",
      partial: "部分通过",
      failed: "未通过",
      todo: "没有写",
      mean: "平均分",
    },
    ofPoints: "{mean}/{maxPoints}",
    mistakes: "## 全班最常见的错误",
    mistakesTable: {
      students: "人数",
      exercise: "练习",
      mistake: "错误",
      explanation: "给学生的说明",
    },
    noMistakes: "没有哪份答案像是犯了课程收录的典型错误。",
    problems: "## 答案为什么没能运行",
    problemsTable: { answers: "份数", problem: "原因", exercises: "练习" },
    similar: "## 相似的答案，供你查看",
    similarMeaning:
      "下面每一对学生写的代码，撇开名字、排版和注释，是一样的。短练习的正确写法本来就不多：三行代码写得一样，证明不了什么，这份名单也当不了证据。没有列入的有：很短的答案，与参考答案一样的答案，以及许多学生都一样的答案。",
    similarTable: {
      students: "学生",
      alike: "相似",
      wordForWord: "一字不差",
      exercises: "练习",
    },
    pair: "{first}、{second}",
    noSimilar: "没有。",
    more: "……还有 {count} 个。",
    strays: "## 不属于任何提交的文件",
    notes: "## 需要你看一看的提交",
    notesTable: { student: "学生", note: "备注" },
    how: "## 怎样评的分",
    seed: "所有学生的随机用例都相同：用 npm run grade 时设 COURSE_SEED={seed}，就能得到同样的用例。",
    private: "私有检查项（{exercises}，{points}）另外计分。",
  },
} as const satisfies Translation<typeof en>;
