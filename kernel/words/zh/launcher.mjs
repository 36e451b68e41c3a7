/** What the launcher says in Chinese when the kernel cannot start, or when it was only asked whether it could. */
export const launcher = /** @type {const} */ ({
  notInstalled: "node_modules 里没有安装 tslab；请在项目文件夹里运行 npm start。",
  inOrder: "TypeScript 内核一切正常；Jupyter 用 --config-path {file} 启动内核。",
  cannotStart: "TypeScript 内核启动不了：{reason}",
});
