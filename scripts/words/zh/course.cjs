/** What is said where the course cannot begin, in Chinese: in a syntax that any Node reads. */
module.exports = {
  tooOld:
    "本课程需要 Node.js {needed} 或更新的版本，现在的版本是 {version}。请从 https://nodejs.org 安装新版本，再运行同样的命令。",
  noLanguage: "课程没有“{language}”这种语言，请写 --lang {languages}。",
  languages: "选项 --lang 写了不止一次，只能写一次。",
  or: " 或 --lang ",
  hardPath: "课程所在的路径 {folder} 里有{character}，无法运行。请给文件夹改名，再运行同样的命令。",
  characters: { "\\": "反斜杠", "?": "问号", "*": "星号" },
};
