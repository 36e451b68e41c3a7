/** What a cell is answered in a Jupyter that is not the course's. */
const en = {
  notInstalled:
    "This isn't the course's own kernel, and the packages that the course needs aren't all installed: in a terminal, type npm start in the folder {folder}, and open the lesson in the JupyterLab that it starts.",
  oldNode:
    "This kernel runs on Node.js {version}, and the course needs {needed} or newer: install one from https://nodejs.org, type npm start in the folder {folder}, and open the lesson in the JupyterLab that it starts.",
};

const zh = {
  notInstalled:
    "这不是课程自带的内核，课程需要的软件包也没有装齐：请打开终端，在文件夹 {folder} 里输入 npm start，再到随后启动的 JupyterLab 里打开这一课。",
  oldNode:
    "这个内核运行在 Node.js {version} 上，课程需要 {needed} 或更新的版本：请从 https://nodejs.org 安装，在文件夹 {folder} 里输入 npm start，再到随后启动的 JupyterLab 里打开这一课。",
};

module.exports = { en, zh };
