/** What the commands say in Chinese, but for the grader's and the export's own words. */
export const commands = /** @type {const} */ ({
  unknown: "没有命令“{name}”。可用的命令有：{names}。",
  start: "正在启动 JupyterLab。想结束的时候，在这个窗口里按两次 Ctrl+C。",
  export: {
    notTogether: "--fresh 要运行每一课，--no-execute 一课也不运行：两个选项只能用一个。",
    done: "页面都在 {folder} 里，从 index.html 开始看。",
    missing: "有些课还没有导出，指向这些课的链接打不开：{lessons}。",
    interrupted: "导出中断了，页面都没有改动。",
  },
  test: {
    types: "类型",
    lint: "代码规范与格式",
    tests: "测试",
    total: "通过 {passed} 项，失败 {failed} 项",
    version: "Node {version}",
  },
  format: "{file}：已清除输出",
  lock: "已更新 scripts/python、tests/python、deploy/jupyterhub 和 scripts/scaleOut 里的锁文件，下一条用到它们的命令会按新版本安装。",
  translate: {
    stale: {
      other:
        "有 {count} 处还没有中文，或者中文对应的是旧的英文。写好以后，运行 npm run translate -- --accept PLACE。",
    },
    noCell:
      "笔记本 {notebook} 里没有单元格“{cell}”。请写成 NOTEBOOK#CELL，比如 01-quadratic#title。",
    noPlace:
      "“{place}”不是要翻译的地方。请照 npm run translate 列出的样子写，比如 01-quadratic#title 或 README.md。",
  },
  setup: "课程已准备好：今后不再需要网络，课程文件夹也可以是只读的。",
  bench: "已写好 scripts/bench/RESULTS.md 和 results.svg。",
});

/** What is installed, as the line about it says. */
export const packages = /** @type {const} */ ({
  npm: "npm 包",
  python: "Python 包",
  pythonForTests: "Python 包（测试用）",
  hub: "JupyterHub",
  hubProxy: "JupyterHub 的代理",
  nodes: "课程支持的各个 Node 版本",
  newestNode: "Node 24（bench 用）",
  peers: "numpy、scikit-learn 和 JAX（bench 用，需要 Python 3.11 或更新的版本）",
  ipykernel: "ipykernel、numpy 和 matplotlib（bench 用）",
  dask: "Dask（npm run scale-out 用）",
  duckdb: "DuckDB（npm run scale-out 用）",
  deno: "Deno（bench 用）",
  jest: "Jest（bench 用）",
  jupyterBook: "Jupyter Book（bench 用）",
});
