export const zh = /** @type {const} */ ({
  command: {
    unknownOption: "没有 {option} 这个选项；加上 --help 可以看到所有选项。",
    needsValue: "选项 {option} 后面要跟一个值；加上 --help 可以看到能填哪些值。",
    repeated: "选项 {option} 写了不止一次，只能写一次。",
    takesNoValue: "选项 {option} 后面不跟值；加上 --help 可以看到哪些选项要跟值。",
    noArguments: "这条命令不接受“{argument}”这样的参数；加上 --help 可以看到能填什么。",
    readOnly:
      "课程要往自己的文件夹里写文件，但没有权限写 {file}。请把整个文件夹复制到你有权写入的地方，或者修改写入权限，再运行一次同样的命令。",
    diskFull: "磁盘满了，{file} 写不进去。请腾出空间（课程需要约 1.5 GB），再运行一次同样的命令。",
  },
  install: {
    waiting: "另一条命令正在这个文件夹里安装课程，正在等待……",
    installing: "安装 {packages}",
    makingEnvironment: "创建 {folder}（Python {version}）",
    started: "{task}……",
    running: "{task}……{seconds} 秒",
    runningWith: "{task}……{progress}，{seconds} 秒",
    done: "{task}：完成，用了 {seconds} 秒",
    downloaded: "已下载 {count} 个",
    collected: "第 {count} 个，共约 {total} 个",
    noConnection:
      "{task}：失败，连不上软件包仓库。请检查网络（或代理设置），再运行一次同样的命令，会从停下的地方继续。",
    failed:
      "{task}：失败（{reason}）。请再运行一次同样的命令，也可以运行 npm run doctor，看看缺了什么。",
    noReason: "没有给出原因",
    log: "完整的记录在 {log} 里。",
  },
  notebook: {
    unreadable: "{file} 读不了：{reason}。",
    faults: {
      folder: "这是一个文件夹；请改名，或者移出笔记本所在的文件夹",
      notAFile: "这不是文件；请移出笔记本所在的文件夹",
      gone: "打不开；请看看文件还在不在，你有没有读取权限",
      large: "文件有 {size} MB，笔记本最多 {limit} MB；请在 JupyterLab 里清除输出，再保存一次",
      empty: "文件是空的；请恢复或者删除",
      encoding: "这不是 UTF-8 文本；请在 JupyterLab 里打开，再保存一次",
      conflict:
        "第 {line} 行是 git 的冲突标记；请在两个版本里留下一个，并删掉以 <<<<<<<、======= 和 >>>>>>> 开头的行",
      json: "JSON 格式不对（{reason}）；请恢复较早的版本",
      noNotebook: "里面不是笔记本；请恢复较早的版本",
      oldFormat:
        "笔记本的格式是第 {format} 版，课程读的是第 4 版；请在 JupyterLab 里打开，再保存一次",
      newFormat: "笔记本的格式是第 {format} 版，比课程能读的新；请存成第 4 版",
      noCells: "没有单元格列表；请恢复较早的版本",
      badCell:
        "第 {cell} 个单元格没有类型或者没有源代码；请用文本编辑器删掉，或者恢复笔记本较早的版本",
    },
  },
  python: {
    noneFound:
      "JupyterLab 需要 Python {needed} 或更新的版本，但没有找到 Python。请从 https://www.python.org/downloads/ 安装，或者把环境变量 PYTHON 设成 Python 的路径，再运行一次同样的命令。",
    tooOld:
      "JupyterLab 需要 Python {needed} 或更新的版本，只找到了更旧的（{found}）。请从 https://www.python.org/downloads/ 安装，或者把环境变量 PYTHON 设成 Python 的路径，再运行一次同样的命令。",
    withoutVenv:
      "找到了 Python（{found}），但缺少安装 JupyterLab 要用的 venv 模块。请装上（在 Debian 和 Ubuntu 上：sudo apt install python3-venv），再运行一次同样的命令。",
    namedIsNone:
      "环境变量 PYTHON 指向“{command}”，而这不是这台电脑能运行的 Python。请设成 Python {needed} 或更新版本的路径，或者取消这个变量，再运行一次同样的命令。",
    olderOne: "{command} 是 {version}",
    oneWithoutVenv: "{command}，版本 {version}",
  },
  chromium: {
    namedIsNone:
      "环境变量 {variable} 指向“{file}”，而这不是这台电脑能启动的浏览器。请设成 Chromium、Chrome 或 Edge 程序的路径，或者取消这个变量。",
    none: "浏览器测试需要 Chromium、Chrome 或 Edge，一个也没有找到，也装不上（{reason}）。请安装一个，或者把 CHROMIUM_PATH 设成浏览器程序的路径，再运行一次同样的命令。",
    doesNotStart: "{program} 启动不了",
    downloading: "下载 Chromium（浏览器测试用）",
    unpacking: "正在解压 Chromium（浏览器测试用）……",
  },
});
