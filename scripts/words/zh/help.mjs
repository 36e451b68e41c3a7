/** What `--help` prints of each command, in Chinese. */
export const help = /** @type {const} */ ({
  start: `npm start [-- 参数…]

装好缺少的东西，在 JupyterLab 里打开第一课。想结束的时候，按两次 Ctrl+C。

参数会传给 JupyterLab，例如 --no-browser 或 --port 9000。`,

  grade: `npm run grade [-- 练习… 选项]

给 exercises/ 里的答案评分：可以评全部，也可以只评指定的练习或课，
例如 01-quadratic/step 或 01-quadratic。只有得满分时，退出码才是 0。

  --watch               每次保存练习，都重新评分
  --json                以程序能读的格式输出结果
  --from 文件夹         给另一个结构相同的文件夹里的答案评分

给整个班评分（见 grader/class/README.zh.md）：

  --submissions 文件夹  每个学生一个文件夹或一个 zip 文件
  --csv 文件            成绩表写到哪里
  --private 文件夹      你自己的检查项，加在课程的检查项之外
  --separator 名称      comma、semicolon 或 tab，看你的电子表格要哪一种`,

  hint: `npm run hint -- 练习 [--solution]

打开一道练习（例如 01-quadratic/step）的下一条提示。提示全部打开以后，每次显示的都是最后一条。

  --solution            显示参考答案；练习通过了，或者提示全部打开了，才能看`,

  reset: `npm run reset -- 练习…

把指定的练习或课恢复原样，例如 01-quadratic/step。你写的版本都保留在旁边，
文件名以 .backup-1.ts 结尾；这个编号用过了，就用下一个。`,

  export: `npm run export [-- 课… 选项]

运行所有的课和支线，或者只运行指定的几篇，英文版和中文版都运行。每一篇生成一个独立完整的 HTML 文件，
另有一个目录页；中文的放在文件夹 zh 里。支线可以带文件夹名，也可以不带：trails/landscapes 或 landscapes。
一课运行过以后，只要输入没有变，就不再运行。哪一课出错会指出来，不影响其他课，
原来的页面也保留；这时退出码是 1。

  --lang en|zh          只要英文版，或者只要中文版
  --out 文件夹          写到哪里；不写就是 dist/，附参考答案的版本是 dist/solutions/
  --fresh               不管有没有改动，每一课都运行
  --no-execute          什么也不运行，用笔记本里保存的输出
  --solutions           附参考答案的版本：练习通过或看完最后一条提示之后显示
  --plain               供阅读和打印的页面：单元格不能运行，练习不能评分
  --pdf                 把每一课另外打印成 PDF 文件；需要 Chromium、Chrome 或 Edge
  --notebook            另外保存每个运行过的笔记本`,

  setup: `npm run setup [-- --hub]

预先做好 npm start 第一次运行时要做的事，并备好内核和评分程序。此后课程不需要网络，课程文件夹
也可以是只读的，例如在容器里，或者供全班使用时。

  --hub                 另外备好别处的 JupyterHub 上学生的服务器要用的东西`,

  hub: `npm run hub [-- 选项]

装好缺少的东西，为一个班级启动 JupyterHub：学生用名字和密码注册，每人用一份自己的笔记本和练习，
教师能看到每个人的得分。
在 Linux 上以 root 身份启动时，每名学生对应一个系统用户；否则只能试用，最多三人。详见 deploy/jupyterhub/README.zh.md。

  --host 地址           在哪个地址监听：不写就是 127.0.0.1，只限这台电脑；给全班用要写 0.0.0.0
  --port 端口           四个端口中的第一个；不写就是 8000
  --cert 文件 --key 文件   https 用的证书和密钥
  --data 文件夹         账号、各人的文件和成绩放在哪里；不写就是 .hub
  --teacher 名字        教师的账号；不写就是 teacher
  --open                注册后无需教师批准即可开始
  --memory MB           每名学生可用的内存；不写就是 1500
  --processes 个数      每名学生最多有多少个进程和线程；不写就是 500
  --idle-minutes N      空闲多少分钟就结束服务器；不写就是 60
  --grade-minutes N     每隔多少分钟评一次分；不写就是 30，写 0 就只在要求时评分
  --private 文件夹      你自己的检查项，加在课程的检查项之外
  --trial               试用：不把学生彼此隔开，最多三人
  --new-password 名字   给账号换一个新密码并显示出来；要先停止 Hub`,

  doctor: `npm run doctor

说明这台电脑有什么、缺什么、怎样补上。不会改动任何东西。`,

  test: `npm test [-- 名称…]

检查类型和格式，测试数学函数、评分程序、各课和导出，并在浏览器里走一遍课程。只有全部通过时，退出码才是 0。

给出名称，就只运行路径中含有其中某个名字的测试文件。`,

  testAll: `npm run test:all

在课程支持的每个 Node 版本（20.19、22、24 和 26）上，运行沙箱、批量梯度和内核的测试，以及每一课。
再把 npm test 抽查的部分全部测一遍：中文各课，用 git 更新的各种方式，以及可运行的页面在
Chromium、Firefox 和 WebKit 里的表现（装了哪个就测哪个）。`,

  bench: `npm run bench [-- 选项]

测量批量梯度，与其他库对比；也测量读者要等多久。

  --json                以程序能读的格式输出数字
  --only 名称           只测一部分：batch，或者 scripts/bench/latency 里的一个文件
  --case N,D,M          只测批量梯度：N 个样本，D 个特征，M 个类别`,

  scaleOut: `npm run scale-out [-- 选项]

在多台机器上用批量梯度下降训练 softmax 回归：数据分片存成 Parquet 文件，每次更新由 Dask 把分片分给各个工作进程，
每个工作进程用课程的一个程序算出分片的梯度。Dask 和 DuckDB 在第一次运行时装到 .cache 里。每次更新之后都会保存；
中断以后再运行同一条命令，就从最后保存的那次更新接着训练。详见 scripts/scaleOut/README.zh.md。

  --data 文件夹         放分片的地方：名称.parquet，各有一列 label 和一列 features（由数组成的列表）；
                        不写就是 .cache/scale-out-data
  --make-data GB        先在那里生成这么多 GB 的合成分片；已经有了就不再生成
  --workers N           这台电脑运行几个工作进程；不写就是每个核心一个
  --scheduler 地址      不用这台电脑，用一个正在运行的集群，例如 tcp://10.0.0.1:8786
  --threads             不用集群，用一个进程里的多个线程；这时 --workers 是线程数
  --updates K           一共更新几次；不写就是 10
  --learning-rate X     η；不写就是 0.5
  --memory GB           每个工作进程大约可以用多少内存，至少 0.4；放不下的分片，每次更新都重新读
  --state 文件          每次更新之后把参数存到哪里；不写就是分片旁边的 training.json
  --fresh               不管存了什么，从头开始
  --lose-worker-in U    在第 U 次更新的中途杀掉这台电脑上的一个工作进程，看看结果是否不变
  --json                以程序能读的格式输出结果`,

  format: `npm run format

整理代码格式，并清除每个笔记本里保存的输出。`,

  translate: `npm run translate [-- --accept PLACE…]

把英文笔记本里新的单元格和改过的代码同步到 notebooks/zh，再列出所有还没有中文、或者中文比英文旧的地方。
一处也没有时，退出码才是 0。

  --accept PLACE        这一处的中文已经和现在的英文一致：PLACE 可以是一个单元格，比如 01-quadratic#title，
                        也可以是整个笔记本，或者一个文件，比如 README.md`,

  lock: `npm run lock

一次为所有平台和 Python 版本选定 Python 包的新版本。`,
});
