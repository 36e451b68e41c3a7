/** What `npm run doctor` says in Chinese. */
export const doctor = /** @type {const} */ ({
  ok: "正常",
  optional: "可选",
  missing: "缺少",
  node: { name: "Node.js", version: "{version}（需要 {needed} 或更新的版本）" },
  threads: {
    name: "线程",
    start: { other: "能启动，共 {count} 核" },
    fail: "启动不了，所以大数据集上的训练只能用一个核；可能是安全策略不允许",
  },
  nodePackages: {
    name: "npm 包",
    installed: "与锁文件一致",
    withTools: "与锁文件一致，npm test 要用的工具也在",
    missing: "与锁文件不一致，npm start 会重新安装",
  },
  python: { name: "Python", found: "{version}（{command}）" },
  pythonPackages: {
    name: "JupyterLab",
    installed: "与锁文件一致，在 .venv 里",
    withTools: "与锁文件一致，在 .venv 里，npm test 要用的工具也在",
    missing: "与锁文件不一致，npm start 会安装到 .venv 里",
  },
  kernel: {
    name: "TypeScript 内核",
    starts: "能启动",
    missing: "随 npm 包一起安装，运行 npm start 就有",
  },
  otherKernels: {
    name: "其他内核",
    none: "没有别的内核也叫 {name}",
    found:
      "还有内核也叫 {name}：{kernels}。别的 Jupyter 可能会用它来运行课程；npm start、npm test 和 npm run export 用的都是课程自己的内核",
    kernel: "{title}，位于 {folder}，启动命令是 {command}",
    unreadable: "有一个位于 {folder}，但 kernel.json 读不出来",
  },
  chromium: {
    name: "Chromium",
    missing:
      "没有找到；只有两条命令要用：npm test 会自己下载一个，npm run export -- --pdf 需要 Chrome、Edge 或 Chromium",
  },
  complete: "学习要用的都齐了，可以开始：npm start",
  incomplete: { other: "共 {total} 项，缺少 {count} 项；怎样补上，见上面对应的各行。" },
});
