/** What `npm run hub` says. */
export const hub = /** @type {const} */ ({
  notPrepared: "无法为学生备好课程；npm run doctor 会说明这台电脑缺少什么。",
  listens: "学生在 {address} 登录，教师页面是 {address}/services/grades。按 Ctrl+C 停止。",
  onlyHere:
    "目前只有这台电脑能访问。要让全班使用，请加上 --host 0.0.0.0 启动，并给出 --cert 和 --key，免得密码在传输途中被人看到。",
  unencrypted: "密码未经加密传输：请只在可信的网络中这样使用，或者给出 --cert 和 --key。",
  trial:
    "这是试用：学生之间没有隔离，能读写彼此的文件，因此最多三名学生同时使用。要给全班使用，请在 Linux 上以 root 身份启动。",
  notOnWindows:
    "JupyterHub 不能在 Windows 上运行。请在 Linux 或 Windows 的 Linux 子系统（WSL）里运行 npm run hub。",
  number: "--{option} 应是 {least} 到 {most} 的整数，而不是 {value}。",
  name: "--teacher 应是由字母、数字、点、连字符和下划线组成的名字，而不是 {value}。",
  together: "--cert 和 --key 要么都给出，要么都不给。",
  noFile: "--{option}：找不到文件 {file}。",
  noFolder: "--{option}：找不到文件夹 {folder}。",
  portInUse: "这台电脑的端口 {port} 已被占用。Hub 要用 {first} 到 {last}，请用 --port 另选。",
  notRoots:
    "{place} 属于别的用户，或者是一个链接，里面的内容是谁写的，谁就能得到 root 的权限。如果你信任里面的内容，请运行：chown -h root {place}",
  notCertificate: "--cert：{file} 不是 PEM 格式的证书。",
  closed:
    "学生无法访问 {place}，因为 {folder} 不对其他用户开放。请把课程放到所有人都能读取的地方，比如 /srv/gradient-descent。如果不开放的是 Python，请删除 .venv，并用 PYTHON=/usr/bin/python3 换用另一个；如果是 Node，请为所有用户安装。",
  broken: "root 以外的用户无法运行 {place}：{reason}",
  writable: "学生能够改动课程：所有用户都可以写入 {place}。请关闭写权限：chmod -R o-w {place}",
  readable: "学生能够读到 {place} 里你自己的检查项。请关闭读权限：chmod -R go-rwx {place}",
  linuxOnly: "只有在 Linux 上，Hub 才能把学生彼此隔开。加上 --trial，可以不隔开就启动。",
});
